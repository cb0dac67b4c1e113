/**
 * Tables as CSV text as in RFC 4180: the values of the visible curves, the points of a chart. Numbers have the shortest form that
 * round-trips.
 *
 * @import { Engine, Frame, FunctionState, Series } from '../lab/types.js'
 * @import { State } from '../state/state.js'
 */

import { shownFunctions } from './shown.js';

const LINE_END = '\r\n';
/** Number of samples if the plot has no size. */
const SAMPLES = 600;

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

/** @typedef {{ title: string, values: ArrayLike<number> }} Column */

/**
 * One row per CSS px of the plot area, plus kinks and domain ends; one column per curve.
 * @param {Engine} lab
 * @param {State} state
 * @param {{ width: number, height: number }} size  of the plot, CSS px
 * @returns {string}
 */
export function toCSV(lab, state, size) {
  const xs = samples(lab, state, frameOf(lab, state, size));
  const columns = state.difference === null ? valuesOf(lab, state, xs) : differences(lab, state, xs);
  const head = ['x', ...columns.map(({ title }) => quoted(title))];
  return tableText([head, ...Array.from(xs, (x, row) => [x, ...columns.map(({ values }) => Number(values[row]))].map(cell))]);
}

/** The frame of the plot at this size; undefined if the plot has no room. @param {Engine} lab @param {State} state @param {{ width: number, height: number }} size */
function frameOf(lab, state, { width, height }) {
  const canvas = Object.assign(document.createElement('canvas'), { width: Math.ceil(width), height: Math.ceil(height) });
  return lab.draw(canvas, state, { width, height, pixelRatio: 1, theme: 'light' });
}

/** @param {Engine} lab @param {State} state @param {Frame | undefined} frame @returns {Float64Array} */
function samples(lab, state, frame) {
  const [lo, hi] = frame?.x ?? state.x;
  const count = Math.max(1, Math.round(frame?.area.width ?? SAMPLES));
  // This form yields exactly 0 in the middle of a symmetric range.
  const inner = Array.from({ length: count - 1 }, (_, i) => (lo * (count - i - 1) + hi * (i + 1)) / count);
  const catalogue = lab.catalogue();
  const singular = shownFunctions(state).flatMap(({ shown: { id, params } }) => [
    ...lab.kinks(id, params).map((kink) => kink.x),
    ...(catalogue.find((entry) => entry.id === id)?.domain ?? []),
  ]);
  // A Set normalizes -0 to 0.
  return Float64Array.from(new Set([lo, ...inner, hi, ...singular.filter((x) => x > lo && x < hi)])).sort();
}

/** @param {Engine} lab @param {State} state @param {Float64Array} xs @returns {Column[]} */
function valuesOf(lab, state, xs) {
  return shownFunctions(state).flatMap(({ shown }) => {
    const values = lab.evaluate(shown.id, shown.params, xs);
    return state.show.map((curve) => ({ title: `${lab.format([shown])} ${curve}`, values: values[curve] }));
  });
}

/** @param {Engine} lab @param {State} state @param {Float64Array} xs @returns {Column[]} */
function differences(lab, state, xs) {
  const [first, second] = /** @type {[FunctionState, FunctionState]} */ (shownFunctions(state).map(({ shown }) => shown));
  const title = `${lab.format([first])} - ${lab.format([second])}`;
  const [minuend, subtrahend] = [first, second].map(({ id, params }) => lab.evaluate(id, params, xs));
  return state.show.map((curve) => ({
    title: `${title} ${curve}`,
    values: xs.map((_, row) => Number(minuend?.[curve][row]) - Number(subtrahend?.[curve][row])),
  }));
}

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
