/**
 * CSV text as in RFC 4180; numbers in the shortest form that round-trips.
 *
 * @import { Series } from '../lab/types.js'
 */

const LINE_END = '\r\n';

/** @param {string} text */
export const quoted = (text) => `"${text.replaceAll('"', '""')}"`;

/** NaN is an empty cell, infinities are `inf` and `-inf`. @param {number} value */
export function cell(value) {
  if (Number.isNaN(value)) return '';
  if (!Number.isFinite(value)) return value > 0 ? 'inf' : '-inf';
  return Object.is(value, -0) ? '-0' : String(value);
}

/** @param {readonly (readonly string[])[]} rows */
export const tableText = (rows) => rows.map((row) => row.join(',') + LINE_END).join('');

/**
 * The points of a chart: one row per x, one column per named series.
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
