// A chart, and the words around an exported picture, as they cross the border: one text, one list of numbers. src/web/lessons/chart.rs
// and labels.rs say what stands where.

import { badValue, number, numbers, text } from './arguments.js';
import { ends } from './flat.js';
import { place } from './lesson-arguments.js';

/** @import { Chart, Labels, LegendEntry, Series } from './types.js' */

const SCALES = ['linear', 'log'];
const STROKES = ['solid', 'dashed', 'dotted', 'points', 'rings', 'area'];
/** The colours that belong to no function. @type {Record<string, number>} */
const COLOURS = { ink: 0, quiet: -1 };
/** Functions that have a colour. */
const MOST_COLOURS = 8;
const NONE = { words: '', legend: new Float64Array() };

/** @param {Chart} chart @returns {{ words: string, numbers: Float64Array }} */
export function flatChart(chart) {
  if (typeof chart !== 'object' || chart === null || !Array.isArray(chart.series)) {
    throw badValue('chart', chart, 'an object such as { series: [{ xs, ys }], x: [0, 1] }');
  }
  const { series, x, y = 'auto', xScale = 'linear', yScale = 'linear', marks = [], names = {}, notes = [] } = chart;
  const [across, up] = [names.x ?? [], names.y ?? []];
  const flat = [across.length, up.length, notes.length];
  for (const note of notes) flat.push(number('note', note.x), number('note', note.y), note.above === true ? 1 : 0);
  flat.push(place('xScale', xScale, SCALES), 1, ...ends('x', x), place('yScale', yScale, SCALES));
  if (y === 'auto') flat.push(0);
  else flat.push(1, ...ends('y', y));
  flat.push(marks.length);
  for (const mark of marks) flat.push(...('y' in mark ? [1, number('mark', mark.y)] : [0, number('mark', mark.x)]));
  const rows = series.map(row);
  const list = new Float64Array(rows.reduce((length, { head, xs, ys }) => length + head.length + xs.length + ys.length, flat.length));
  list.set(flat);
  let at = flat.length;
  for (const part of rows.flatMap(({ head, xs, ys }) => [head, xs, ys])) {
    list.set(part, at);
    at += part.length;
  }
  return { words: lines([...across, ...up, ...notes.map((note) => note.text)]), numbers: list };
}

/** @param {Series} series */
function row({ xs: across, ys: up, ...looks }) {
  const [xs, ys] = [numbers('xs', across), numbers('ys', up)];
  if (xs.length !== ys.length) throw badValue('ys', `${ys.length} numbers`, `as many as xs (${xs.length})`);
  return { head: [...strokeNumbers(looks), xs.length], xs, ys };
}

/** @param {Labels | undefined} labels @returns {{ words: string, legend: Float64Array }} */
export function flatLabels(labels) {
  if (labels === undefined) return NONE;
  if (typeof labels !== 'object' || labels === null) throw badValue('labels', labels, 'an object such as { title, x, y, legend }');
  const { name = '', title = '', x = '', y = '', legend = [] } = labels;
  if (!Array.isArray(legend)) throw badValue('legend', legend, 'an array such as [{ text, colour: 1 }]');
  return {
    words: lines([name, title, x, y, ...legend.map((entry) => entry?.text)]),
    legend: Float64Array.from(legend.flatMap(strokeNumbers)),
  };
}

/** @param {Omit<LegendEntry, 'text'>} looks */
const strokeNumbers = ({ colour = 'ink', stroke = 'solid', width = NaN, opacity = 1 }) => [
  hue(colour),
  place('stroke', stroke, STROKES),
  number('width', width),
  number('opacity', opacity),
];

/** Texts with a line break after each, and none within. @param {readonly unknown[]} texts */
const lines = (texts) => texts.map((each) => `${text(each).replace(/[\r\n]+/g, ' ')}\n`).join('');

/** @param {number | string} colour */
function hue(colour) {
  const found = typeof colour === 'number' ? colour : COLOURS[colour];
  if (found !== undefined && Number.isInteger(found) && (typeof colour === 'string' || (found >= 1 && found <= MOST_COLOURS))) return found;
  throw badValue('colour', colour, `ink, quiet, 1 to ${MOST_COLOURS}`);
}
