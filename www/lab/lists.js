// What the engine answers, lists of numbers, as objects.

/** @import { ChartFrame, Entry, FunctionState, PlotLabel } from './types.js' */

/** @typedef {ReturnType<typeof reader>} Reader */

/** Reads a list from its beginning on. @param {Float64Array} numbers */
export function reader(numbers) {
  let read = 0;
  const next = () => /** @type {number} */ (numbers[read++]);
  return {
    next,
    /** How many numbers have not been read. */
    rest: () => numbers.length - read,
    /** @returns {[number, number]} */
    pair: () => [next(), next()],
    /** Rows after their number. @template T @param {() => T} row @returns {T[]} */
    rows: (row) => Array.from({ length: next() }, row),
    /** Rows up to the end. @template T @param {() => T} row @returns {T[]} */
    all(row) {
      const found = [];
      while (read < numbers.length) found.push(row());
      return found;
    },
    /** A column of so many numbers. @param {number} count */
    column(count) {
      read += count;
      return numbers.slice(read - count, read);
    },
  };
}

/** Where a picture is. @param {Float64Array} frame  empty where there was no room for one @returns {ChartFrame | undefined} */
export function placeOf(frame) {
  if (frame.length === 0) return undefined;
  const { next, pair } = reader(frame);
  return { area: { left: next(), top: next(), width: next(), height: next() }, x: pair(), y: pair() };
}

/** Numbers that say where a picture is; its labels stand behind them. */
const PLACE = 8;

/** The coordinates that are written on a plot. @param {Float64Array} frame @returns {PlotLabel[]} */
export function labelsOf(frame) {
  const { next, all } = reader(frame.subarray(PLACE));
  return all(() => ({ left: next(), top: next(), width: next(), height: next(), x: next(), y: next() }));
}

/**
 * Functions, each as its place in the catalogue and the values of all of its parameters.
 * @param {Float64Array} numbers
 * @param {Entry[]} catalogue
 * @returns {FunctionState[]}
 */
export function readFunctions(numbers, catalogue) {
  const { next, all } = reader(numbers);
  return all(() => {
    const { id, params } = /** @type {Entry} */ (catalogue[next()]);
    return { id, params: Object.fromEntries(params.map((parameter) => [parameter.id, next()])) };
  });
}

/**
 * The normal form: each id, and in parentheses those parameters that differ from their defaults.
 * @param {FunctionState[]} functions  with every parameter
 * @param {Entry[]} catalogue
 */
export function writeFunctions(functions, catalogue) {
  const expressions = functions.map(({ id, params }) => {
    const known = catalogue.find((entry) => entry.id === id)?.params ?? [];
    const said = known.filter((parameter) => params[parameter.id] !== parameter.default);
    // The shortest form that reads back, as everywhere; only the plus sign in an exponent is JavaScript's own.
    const values = said.map((parameter) => `${parameter.id}=${String(params[parameter.id]).replace('+', '')}`);
    return values.length === 0 ? id : `${id}(${values.join(',')})`;
  });
  return expressions.join(',');
}
