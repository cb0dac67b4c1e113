// A chart as it crosses the border to the engine: one list of numbers. src/web/lessons/chart.rs says what stands where.

import { badValue, number, numbers } from './arguments.js';
import { ends } from './flat.js';

/** @import { Chart, Series } from './types.js' */

const SCALES = ['linear', 'log'];
const STROKES = ['solid', 'dashed', 'dotted', 'points', 'rings', 'area'];
/** The colours that belong to no function. @type {Record<string, number>} */
const COLOURS = { ink: 0, quiet: -1 };
/** Functions that have a colour. */
const MOST_COLOURS = 8;

/** @param {Chart} chart @returns {Float64Array} */
export function flatChart(chart) {
  if (typeof chart !== 'object' || chart === null || !Array.isArray(chart.series)) {
    throw badValue('chart', chart, 'an object such as { series: [{ xs, ys }], x: [0, 1] }');
  }
  const { series, x, y = 'auto', xScale = 'linear', yScale = 'linear', marks = [] } = chart;
  const flat = [place('xScale', xScale, SCALES), 1, ...ends('x', x), place('yScale', yScale, SCALES)];
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
  return list;
}

/** @param {Series} series */
function row({ xs: across, ys: up, colour = 'ink', stroke = 'solid', width = NaN, opacity = 1 }) {
  const [xs, ys] = [numbers('xs', across), numbers('ys', up)];
  if (xs.length !== ys.length) throw badValue('ys', `${ys.length} numbers`, `as many as xs, ${xs.length}`);
  return { head: [hue(colour), place('stroke', stroke, STROKES), number('width', width), number('opacity', opacity), xs.length], xs, ys };
}

/** @param {number | string} colour */
function hue(colour) {
  const found = typeof colour === 'number' ? colour : COLOURS[colour];
  if (found !== undefined && Number.isInteger(found) && (typeof colour === 'string' || (found >= 1 && found <= MOST_COLOURS))) return found;
  throw badValue('colour', colour, `ink, quiet, 1 to ${MOST_COLOURS}`);
}

/** @param {string} what @param {string} word @param {readonly string[]} allowed */
function place(what, word, allowed) {
  const found = allowed.indexOf(word);
  if (found < 0) throw badValue(what, word, allowed.join(', '));
  return found;
}
