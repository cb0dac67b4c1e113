// A chart as it crosses the border to the engine: one text, one list of numbers. src/web/lessons/chart.rs says what stands where.

import { badValue, number, numbers } from './arguments.js';
import { ends } from './flat.js';
import { hue, lines, place, strokeNumber } from './labels.js';

/** @import { Chart, Series } from './types.js' */

const SCALES = ['linear', 'log'];

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
function row({ xs: across, ys: up, colour = 'ink', stroke = 'solid', width = NaN, opacity = 1 }) {
  const [xs, ys] = [numbers('xs', across), numbers('ys', up)];
  if (xs.length !== ys.length) throw badValue('ys', `${ys.length} numbers`, `as many as xs (${xs.length})`);
  return { head: [hue(colour), strokeNumber(stroke), number('width', width), number('opacity', opacity), xs.length], xs, ys };
}
