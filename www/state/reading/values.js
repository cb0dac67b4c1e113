/**
 * Makes texts of keys that the state reads from what people write and programs mangle. Valid parts stay, and problems name the parts that
 * are dropped.
 *
 * @import { Engine } from '../../lab/types.js'
 * @import { Key, Problem, State } from '../state.js'
 */

import { canRead, MAX_FUNCTIONS, readTexts } from '../state.js';
import { plain } from '../../numbers/characters.js';
import { partsOf } from './expressions.js';
import { readFunctions } from './functions.js';
import { numbersOf, readings, readNumber } from '../../numbers/reading.js';
import { tidied } from './tidy.js';

/**
 * What became of the text of a key.
 * @typedef {object} Mended
 * @property {string} [text]  one that can be read, if there is one
 * @property {string} [dropped]  what of it could not be used
 * @property {string} [detail]  why
 * @property {number[]} [places]  of functions that are left: the positions that they had
 */

/** @type {readonly Key[]} */
const LISTS = ['show', 'off', 'marks', 'lock', 'hide'];
/** @type {readonly Key[]} */
const PAIRS = ['difference', 'normal', 'x', 'y'];
/** @type {readonly Key[]} */
const NUMBERS = ['active', 'scale', 'probe', 'step'];
/** @type {readonly Key[]} */
const POSITIONS = ['active', 'off', 'difference'];
/** More functions and longer texts than these are not even looked at. */
const MOST_LOOKED_AT = 64;
const LONGEST = 4000;

/** @param {unknown} error */
const messageOf = (error) => (error instanceof Error ? error.message : '');

/** What the engine says of a text in which there is no function. @param {string} text @param {Engine} lab */
function refusalOf(text, lab) {
  try {
    lab.parse(text);
    return '';
  } catch (error) {
    return messageOf(error);
  }
}

/** @param {string} text @param {Engine} lab @returns {Mended} */
function mendedFunctions(text, lab) {
  /** @type {string[]} */
  const kept = [];
  /** @type {string[]} */
  const dropped = [];
  /** @type {number[]} */
  const places = [];
  let detail = '';
  const parts = partsOf(text).filter((part) => tidied(part) !== '');
  parts.slice(0, MOST_LOOKED_AT).forEach((part, index) => {
    try {
      const found = readEither(part, lab);
      if (kept.length === MAX_FUNCTIONS)
        throw new Error(`bad value "${part.trim()}" for "functions"; allowed: at most ${MAX_FUNCTIONS} functions`);
      kept.push(lab.format(found));
      places.push(index + 1);
    } catch (error) {
      dropped.push(part.trim());
      detail ||= messageOf(error);
    }
  });
  if (kept.length === 0) return { detail: detail || refusalOf(text, lab) };
  return dropped.length === 0 ? { text: kept.join(',') } : { text: kept.join(','), dropped: dropped.join(', '), detail, places };
}

/** One function as written, else without the characters around it. @param {string} part @param {Engine} lab */
function readEither(part, lab) {
  try {
    return readFunctions(part, lab);
  } catch (error) {
    const tidy = tidied(part);
    if (tidy === part) throw error;
    return readFunctions(tidy, lab);
  }
}

/** The words of a list that are known. @param {Key} key @param {string} text @param {Engine} lab @returns {Mended} */
function mendedList(key, text, lab) {
  const words = tidied(text)
    .split(/[\s,;+|]+/)
    .filter(Boolean);
  const known = words.map((word) => waysToWrite(key, word).find((way) => canRead(key, way, lab)));
  const kept = known.filter((word) => word !== undefined);
  if (kept.length === 0) return {};
  const dropped = words.filter((_, index) => known[index] === undefined);
  return dropped.length === 0 ? { text: kept.join(',') } : { text: kept.join(','), dropped: dropped.join(', ') };
}

/** @param {Key} key @param {string} text @returns {string[]} */
function waysToWrite(key, text) {
  if (PAIRS.includes(key)) return [text.toLowerCase(), numbersOf(text).join(',')];
  if (NUMBERS.includes(key) || key === 'off') return [text.toLowerCase(), String(readNumber(text))];
  if (key === 'lang') return [/^zh/i.test(text) ? 'zh-CN' : (text.toLowerCase().split(/[-_]/)[0] ?? '')];
  return [text, text.toLowerCase()];
}

/** Why a text is no number, or are no two. @param {Key} key @param {string} text */
function reason(key, text) {
  const both = NUMBERS.includes(key) ? readings(text) : undefined;
  if (both !== undefined) return `"${text}" is ambiguous; write ${both.join(' or ')}`;
  const numbers = PAIRS.includes(key) ? numbersOf(text) : [];
  return numbers.length > 2 && numbers.every(Number.isFinite) ? 'the comma separates the two numbers; write decimals with a point' : '';
}

/** @param {Key} key @param {string} text @param {Engine} lab @returns {Mended} */
function mended(key, text, lab) {
  if (key === 'functions') return mendedFunctions(text, lab);
  if (LISTS.includes(key)) return mendedList(key, text, lab);
  const found = [plain(text).trim(), tidied(text)]
    .flatMap((one) => waysToWrite(key, one))
    .find((way) => way !== '' && canRead(key, way, lab));
  return found === undefined ? { detail: reason(key, text) } : { text: found };
}

/** Positions among the functions that are left. @param {Map<Key, string>} texts @param {number[]} places */
function move(texts, places) {
  for (const key of POSITIONS) {
    const positions = numbersOf(texts.get(key) ?? '').map((position) => places.indexOf(position) + 1);
    if (positions.every((position) => position > 0)) texts.set(key, positions.join(','));
    else if (key === 'off') texts.set(key, positions.filter((position) => position > 0).join(','));
    else texts.delete(key);
  }
}

/**
 * A state from the texts of some keys.
 * @param {ReadonlyMap<Key, string>} given
 * @param {Engine} lab
 * @returns {{ state: State, problems: Problem[] }}
 */
export function readWritten(given, lab) {
  const texts = new Map(given);
  /** @type {Map<Key, Problem>} */
  const problems = new Map();
  /** @type {number[] | undefined} */
  let places;
  for (const [key, text] of given) {
    if (text.length > LONGEST || canRead(key, text, lab)) continue;
    const { text: found, dropped, detail = '', places: left } = mended(key, text, lab);
    if (found !== undefined) texts.set(key, found);
    if (found === undefined || dropped !== undefined) problems.set(key, { key, value: dropped ?? text, detail, rest: found });
    places ??= left;
  }
  if (places !== undefined) move(texts, places);
  const read = readTexts(texts, lab);
  return { state: read.state, problems: [...read.problems.filter(({ key }) => !problems.has(key)), ...problems.values()] };
}
