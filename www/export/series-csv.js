/**
 * The points of a chart as one table: a row for every x, a column for every series that has a name.
 *
 * @import { Series } from '../lab/types.js'
 */

import { cell, quoted, tableText } from './cells.js';

/**
 * @param {string} head  of the first column
 * @param {readonly (Pick<Series, 'xs' | 'ys'> & { name: string })[]} series  where one has no point at an x, its cell is empty
 * @returns {string}
 */
export function seriesCSV(head, series) {
  /** @type {Map<number, number[]>} */
  const rows = new Map();
  series.forEach(({ xs, ys }, column) => {
    xs.forEach((x, i) => {
      if (Number.isNaN(x)) return;
      const row = rows.get(x) ?? series.map(() => NaN);
      row[column] = Number(ys[i]);
      rows.set(x, row);
    });
  });
  const sorted = [...rows].sort(([a], [b]) => a - b);
  const heads = [quoted(head), ...series.map(({ name }) => quoted(name))];
  return tableText([heads, ...sorted.map(([x, values]) => [x, ...values].map(cell))]);
}
