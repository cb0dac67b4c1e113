/**
 * Makes values of keys from what people write and programs mangle. Valid parts stay, and problems name the parts that are dropped.
 *
 * @import { Engine, FunctionState } from '../../lab/types.js'
 * @import { Key, Problem, Read, State } from '../state.js'
 */

import { MAX_FUNCTIONS, POSITIONS, rowOf, stateOf } from '../state.js';
import { numbersOf, plain, readings, readNumber } from '../../numbers/reading.js';
import { partsOf, readFunctions } from './expressions.js';
import { readEither, tidied } from './tidy.js';

/**
 * What became of the text of a key.
 * @typedef {object} Mended
 * @property {{ value: unknown, text: string }} [found]  what can be read of it, and as which text, if there is anything
 * @property {string} [dropped]  what of it could not be used
 * @property {string} [detail]  why
 * @property {number[]} [places]  of functions that are left: the positions that they had
 */

/** More functions and longer texts than these are not even looked at. */
const MOST_LOOKED_AT = 64;
const LONGEST = 4000;

/** @typedef {import('../kinds.js').Type | undefined} Type */
/** Two numbers. @type {ReadonlySet<Type>} */
const PAIRS = new Set(/** @type {const} */ (['range', 'normal', 'difference']));
/** @type {ReadonlySet<Type>} */
const NUMBERS = new Set(/** @type {const} */ (['number', 'position']));

/** @param {unknown} error */
const messageOf = (error) => (error instanceof Error ? error.message : '');

/** @param {Key} key @param {string} text @param {Engine} lab @returns {Mended['found']} */
function tried(key, text, lab) {
  try {
    return { value: rowOf(key).read(text, lab), text };
  } catch {
    return undefined;
  }
}

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
  /** @type {FunctionState[]} */
  const kept = [];
  /** @type {string[]} */
  const dropped = [];
  /** @type {number[]} */
  const places = [];
  let detail = '';
  const parts = partsOf(text).filter((part) => tidied(part) !== '');
  parts.slice(0, MOST_LOOKED_AT).forEach((part, index) => {
    try {
      const found = readEither(part, (one) => readFunctions(one, lab));
      if (kept.length === MAX_FUNCTIONS)
        throw new Error(`bad value "${part.trim()}" for "functions"; allowed: at most ${MAX_FUNCTIONS} functions`);
      kept.push(...found);
      places.push(index + 1);
    } catch (error) {
      dropped.push(part.trim());
      detail ||= messageOf(error);
    }
  });
  if (kept.length === 0) return { detail: detail || refusalOf(text, lab) };
  if (dropped.length === 0) return { found: { value: kept, text } };
  return { found: { value: kept, text: lab.format(kept) }, dropped: dropped.join(', '), detail, places };
}

/** The words of a list that are known. @param {Key} key @param {string} text @param {Engine} lab @returns {Mended} */
function mendedList(key, text, lab) {
  const words = tidied(text)
    .split(/[\s,;+|]+/)
    .filter(Boolean);
  const known = words.map((word) => waysToWrite(key, word).find((way) => tried(key, way, lab)));
  const kept = known.filter((word) => word !== undefined);
  const found = kept.length === 0 ? undefined : tried(key, kept.join(','), lab);
  const dropped = words.filter((_, index) => known[index] === undefined);
  return { ...(found && { found }), ...(found && dropped.length > 0 && { dropped: dropped.join(', ') }) };
}

/** @param {Key} key @param {string} text @returns {string[]} */
function waysToWrite(key, text) {
  const { type } = rowOf(key);
  if (PAIRS.has(type)) return [text.toLowerCase(), numbersOf(text).join(',')];
  if (NUMBERS.has(type) || type === 'positions') return [text.toLowerCase(), String(readNumber(text))];
  if (type === 'language') return [/^zh/i.test(text) ? 'zh-CN' : (text.toLowerCase().split(/[-_]/)[0] ?? '')];
  return [text, text.toLowerCase()];
}

/** Why a text is no number, or are no two. @param {Key} key @param {string} text */
function reason(key, text) {
  const { type } = rowOf(key);
  const both = NUMBERS.has(type) ? readings(text) : undefined;
  if (both !== undefined) return `"${text}" is ambiguous; write ${both.join(' or ')}`;
  const numbers = PAIRS.has(type) ? numbersOf(text) : [];
  return numbers.length > 2 && numbers.every(Number.isFinite) ? 'the comma separates the two numbers; write decimals with a point' : '';
}

/** @param {Key} key @param {string} text @param {Engine} lab @returns {Mended} */
function mended(key, text, lab) {
  const { type } = rowOf(key);
  if (type === 'functions') return mendedFunctions(text, lab);
  if (type === 'words' || type === 'positions') return mendedList(key, text, lab);
  for (const way of [plain(text).trim(), tidied(text)].flatMap((one) => waysToWrite(key, one))) {
    const found = way === '' ? undefined : tried(key, way, lab);
    if (found !== undefined) return { found };
  }
  return { detail: reason(key, text) };
}

/** Positions among the functions that are left. @param {Partial<State>} values @param {number[]} places */
function move(values, places) {
  const moved = (/** @type {number} */ position) => places.indexOf(position) + 1;
  const { active = 0, off, difference } = values;
  for (const key of POSITIONS) delete values[key];
  if (moved(active) > 0) values.active = moved(active);
  if (off !== undefined) values.off = off.map(moved).filter((position) => position > 0);
  const [first = 0, second = 0] = difference?.map(moved) ?? [];
  if (first > 0 && second > 0) values.difference = [first, second];
}

/**
 * A state from the texts of some keys; the others have the values given, or their defaults.
 * @param {ReadonlyMap<Key, string>} given
 * @param {Engine} lab
 * @param {Partial<State>} [others]
 * @returns {Read}
 */
export function readWritten(given, lab, others = {}) {
  /** @type {Record<string, unknown>} */
  const values = { ...others };
  /** @type {Map<string, Problem>} */
  const problems = new Map();
  /** @type {number[] | undefined} */
  let places;
  for (const [key, text] of given) {
    try {
      values[key] = rowOf(key).read(text, lab);
      continue;
    } catch (error) {
      delete values[key];
      if (text.length > LONGEST) {
        problems.set(key, { key, value: text, detail: messageOf(error) });
        continue;
      }
    }
    const { found, dropped, detail = '', places: left } = mended(key, text, lab);
    if (found !== undefined) values[key] = found.value;
    if (found === undefined || dropped !== undefined) {
      problems.set(key, { key, value: dropped ?? text, detail, ...(found && { rest: found.text }) });
    }
    places ??= left;
  }
  if (places !== undefined) move(values, places);
  const read = stateOf(values, lab);
  return { state: read.state, problems: [...read.problems.filter(({ key }) => !problems.has(key)), ...problems.values()] };
}
