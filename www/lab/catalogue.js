// The catalogue as objects, from the words and the numbers as which it crosses the border; src/web/engine/catalogue.rs says what stands where.

import { reader } from './lists.js';

/** @import { Reader } from './lists.js' */
/** @import { Asymptote, Entry, Kink } from './types.js' */

/** The frameworks whose slopes at kinks are known, in the order of their numbers. */
export const FRAMEWORKS = /** @type {const} */ (['pytorch', 'jax', 'keras']);

/** @param {string} words @param {Float64Array} numbers */
export function readCatalogue(words, numbers) {
  const lines = words.split('\n').values();
  const word = () => /** @type {string} */ (lines.next().value);
  const list = reader(numbers);
  const { next, pair, rows } = list;

  /** @returns {{ domain: [number, number], domainOpen: [boolean, boolean] }} */
  const domain = () => ({ domain: pair(), domainOpen: [next() === 1, next() === 1] });

  /** @returns {Asymptote | null} */
  function asymptote() {
    const [slope, intercept] = pair();
    return Number.isNaN(slope) ? null : { slope, intercept };
  }

  /** @returns {Entry} */
  function entry() {
    const [id, family, approximates] = [word(), word(), word()];
    return {
      id,
      family,
      approximates: approximates === '' ? null : approximates,
      aliases: rows(word),
      ...domain(),
      params: rows(() => ({
        id: word(),
        symbol: word(),
        default: next(),
        min: next(),
        max: next(),
        step: next(),
        scale: next() === 1 ? 'logarithmic' : 'linear',
        ...domain(),
        marks: rows(() => ({ value: next(), label: word() })),
      })),
      kinks: rows(() => kink(list)),
      asymptotes: [asymptote(), asymptote()],
    };
  }

  return list.all(entry);
}

/** @param {Float64Array} numbers */
export function readKinks(numbers) {
  const list = reader(numbers);
  return list.all(() => kink(list));
}

/** @param {Reader} list @returns {Kink} */
function kink({ next }) {
  const jet = () => ({ f: next(), df: next(), d2f: next() });
  const slopes = () => /** @type {Kink['frameworks']} */ (Object.fromEntries(FRAMEWORKS.map((id) => [id, next()])));
  return { x: next(), left: jet(), right: jet(), frameworks: slopes() };
}
