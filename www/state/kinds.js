/**
 * Kinds of values that a key of the URL may have: the default, and how a value is read from text and written to it. Tables of keys are
 * made of these: `schema.js` has those of the plot and the page, and each view has its own.
 *
 * @import { Engine, FunctionState } from '../lab/types.js'
 */

import { isNormal, isRange, readDecimal, readPosition } from '../numbers/ranges.js';

/** A message by its key, with its placeholders filled in. @typedef {(key: any, values?: Record<string, string | number>) => string} Translate */

/**
 * What a value is: how text that is not as the program writes it is read (`reading/values.js`), and the trait of the Python package.
 * @typedef {'functions' | 'word' | 'words' | 'language' | 'position' | 'positions' | 'number' | 'range' | 'normal' | 'difference'} Type
 */

/**
 * `read` throws on text that is not allowed.
 * @template T
 * @typedef {object} Kind
 * @property {string} fallback  the default, as it would stand in the URL
 * @property {(text: string, lab: Engine) => T} read
 * @property {(value: T, lab: Engine) => string} write
 * @property {Type} [type]
 * @property {readonly [least: number, most: number]} [limits]  of a number or position
 * @property {readonly string[]} [words]  those that a message lists
 * @property {boolean} [hasOthers]  whether further words are allowed
 * @property {(t: Translate) => string} [allowed]  what it accepts; where it is missing, the message `….allowed.KEY` says it
 * @property {(text: string, t: Translate) => string} [why]  the reason why a text is refused, where there is more to say
 */

/** @template {Record<string, Kind<any>>} Table @typedef {{ [K in keyof Table]: ReturnType<Table[K]['read']> }} Values */

/** Words and positions are separated by spaces or commas. @param {string} text */
export const split = (text) => text.split(/[\s,]+/).filter(Boolean);

/** A value that has been read and must be allowed. @template T @param {T} value @param {(value: T) => boolean} isAllowed */
function checked(value, isAllowed) {
  if (!isAllowed(value)) throw new Error();
  return value;
}

/**
 * One word of a list, by default the first one.
 * @template {string} W
 * @param {readonly W[]} words
 * @param {NoInfer<W>} [fallback]
 * @returns {Kind<W>}
 */
export const oneOf = (words, fallback) => ({
  fallback: fallback ?? /** @type {W} */ (words[0]),
  read(text) {
    const word = words.find((candidate) => candidate === text);
    if (word === undefined) throw new Error();
    return word;
  },
  write: (value) => value,
  type: 'word',
  words,
});

/**
 * Any words of a list, kept in the list's order, each once.
 * @template {string} W
 * @param {readonly W[]} words
 * @param {string} fallback
 * @param {(lab: Engine) => Iterable<W>} [others]  further words, which a message does not list
 * @returns {Kind<W[]>}
 */
export const someOf = (words, fallback, others) => ({
  fallback,
  read(text, lab) {
    const given = new Set(split(text));
    if (given.size === 0) return [];
    const known = [...words, ...(others?.(lab) ?? [])].filter((word) => given.delete(word));
    if (given.size > 0) throw new Error();
    return known;
  },
  write: (value) => value.join(','),
  type: 'words',
  words,
  hasOthers: others !== undefined,
});

/**
 * A kind with a word that stands for a value of its own, such as `none`, which is the default if no other is named.
 * @template T, [const M=null]
 * @param {string} word
 * @param {M} meaning
 * @param {Kind<T>} kind
 * @param {string} [fallback]
 * @returns {Kind<T | M>}
 */
export const or = (word, meaning, kind, fallback = word) => ({
  ...kind,
  fallback,
  read: (text, lab) => (text === word ? meaning : kind.read(text, lab)),
  // An empty list is written as nothing.
  write: (value, lab) => (value === meaning ? word : kind.write(/** @type {T} */ (value), lab) || word),
});

/** One or several functions. @param {string} fallback @param {number} most @returns {Kind<FunctionState[]>} */
export const functionList = (fallback, most) => ({
  fallback,
  read: (text, lab) => checked(lab.parse(text), ({ length }) => length > 0 && length <= most),
  write: (functions, lab) => lab.format(functions),
  type: 'functions',
});

/** @param {string} fallback @returns {Kind<FunctionState>} */
export const oneFunction = (fallback) => {
  const { read } = functionList(fallback, 1);
  return {
    fallback,
    read: (text, lab) => /** @type {FunctionState} */ (read(text, lab)[0]),
    write: (shown, lab) => lab.format([shown]),
  };
};

/**
 * Numbers separated by commas, of which something must hold.
 * @template {number[]} N
 * @param {string} fallback
 * @param {(text: string) => number[]} read
 * @param {(...numbers: N) => boolean} isAllowed  must be false for missing numbers, which are NaN
 * @param {N['length']} [count]
 * @returns {Kind<N>}
 */
export const numbers = (fallback, read, isAllowed, count) => ({
  fallback,
  read: (text) => checked(/** @type {N} */ (read(text)), (found) => (count === undefined || found.length === count) && isAllowed(...found)),
  write: String,
});

/** @param {string} fallback @param {(text: string) => number} read @param {(value: number) => boolean} isAllowed @returns {Kind<number>} */
export const oneNumber = (fallback, read, isAllowed) => ({
  fallback,
  read: (text) => checked(read(text), isAllowed),
  write: String,
  type: 'number',
});

/** @typedef {[lo: number, hi: number]} Interval */

/** Keys of the plot and the page have decimals, as the program writes them. @param {string} text */
const decimals = (text) => text.split(',').map(readDecimal);

/** A position, from 1, which is the default. @param {number} last @returns {Kind<number>} */
export const position = (last) => ({
  fallback: '1',
  read: (text) => readPosition(text, last),
  write: String,
  type: 'position',
  limits: [1, last],
});

/** Any positions, by default none. @param {number} last @returns {Kind<number[]>} */
export const positions = (last) => ({
  fallback: '',
  read: (text) => [...new Set(split(text).map((one) => readPosition(one, last)))].sort((a, b) => a - b),
  write: String,
  type: 'positions',
  limits: [1, last],
});

/** Two different positions, by default none. @param {number} last @returns {Kind<[first: number, second: number] | null>} */
export function difference(last) {
  const read = (/** @type {string} */ text) => text.split(',').map((one) => readPosition(one, last));
  /** @type {Kind<[first: number, second: number]>} */
  const pair = { ...numbers('none', read, (first, second) => first !== second, 2), type: 'difference', limits: [1, last] };
  return or('none', null, pair);
}

/** Two ends in order. @param {string} fallback @returns {Kind<Interval>} */
export const range = (fallback) => ({ ...numbers(fallback, decimals, isRange, 2), type: 'range' });

/** A normal distribution. @param {string} fallback @returns {Kind<[mean: number, deviation: number]>} */
export const normal = (fallback) => ({ ...numbers(fallback, decimals, isNormal, 2), type: 'normal' });

/** A number within two ends. @param {string} fallback @param {readonly [least: number, most: number]} limits @returns {Kind<number>} */
export const within = (fallback, limits) => ({
  ...oneNumber(fallback, readDecimal, (value) => value >= limits[0] && value <= limits[1]),
  limits,
});

/** Any number, by default none. @returns {Kind<number | null>} */
export function numberOrNone() {
  const number = oneNumber('none', readDecimal, (x) => !Number.isNaN(x));
  return or('none', null, number);
}
