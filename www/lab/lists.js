// Reading the lists of numbers as which the lessons answer.

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
    /** Rows after their number. @template T @param {() => T} row @returns {T[]} */
    rows: (row) => Array.from({ length: next() }, row),
  };
}
