// Reading the lists of numbers as which the study answers.

/** @typedef {ReturnType<typeof reader>} Reader */

/** @param {Float64Array} numbers */
export function reader(numbers) {
  let read = 0;
  const next = () => /** @type {number} */ (numbers[read++]);
  return {
    next,
    /** How many numbers have not been read. */
    rest: () => numbers.length - read,
    /** @returns {[number, number]} */
    pair: () => [next(), next()],
    /** A word by its place. @template T @param {readonly T[]} list */
    word: (list) => /** @type {T} */ (list[next()]),
    /** Rows after their number. @template T @param {() => T} row @returns {T[]} */
    rows: (row) => Array.from({ length: next() }, row),
  };
}
