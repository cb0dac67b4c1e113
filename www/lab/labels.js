// Words around an exported picture as they cross the border: one text, one list. src/web/lessons/labels.rs says what stands where.

import { badValue, number, text } from './arguments.js';

/** @import { Labels, LegendEntry } from './types.js' */

const STROKES = ['solid', 'dashed', 'dotted', 'points', 'rings', 'area'];
/** The colours that belong to no function. @type {Record<string, number>} */
const COLOURS = { ink: 0, quiet: -1 };
/** Functions that have a colour. */
const MOST_COLOURS = 8;
const NONE = { words: '', legend: new Float64Array() };

/** @param {Labels | undefined} labels @returns {{ words: string, legend: Float64Array }} */
export function flatLabels(labels) {
  if (labels === undefined) return NONE;
  if (typeof labels !== 'object' || labels === null) throw badValue('labels', labels, 'an object such as { title, x, y, legend }');
  const { name = '', title = '', x = '', y = '', legend = [] } = labels;
  if (!Array.isArray(legend)) throw badValue('legend', legend, 'an array such as [{ text, colour: 1 }]');
  return {
    words: lines([name, title, x, y, ...legend.map((entry) => entry?.text)]),
    legend: Float64Array.from(legend.flatMap(entryNumbers)),
  };
}

/** @param {LegendEntry} entry */
const entryNumbers = ({ colour = 'ink', stroke = 'solid', width = NaN, opacity = 1 }) => [
  hue(colour),
  place('stroke', stroke, STROKES),
  number('width', width),
  number('opacity', opacity),
];

/** Texts with a line break after each, and none within. @param {readonly unknown[]} texts */
export const lines = (texts) => texts.map((each) => `${text(each).replace(/[\r\n]+/g, ' ')}\n`).join('');

/** @param {string} word */
export const strokeNumber = (word) => place('stroke', word, STROKES);

/** @param {number | string} colour */
export function hue(colour) {
  const found = typeof colour === 'number' ? colour : COLOURS[colour];
  if (found !== undefined && Number.isInteger(found) && (typeof colour === 'string' || (found >= 1 && found <= MOST_COLOURS))) return found;
  throw badValue('colour', colour, `ink, quiet, 1 to ${MOST_COLOURS}`);
}

/** @param {string} what @param {string} word @param {readonly string[]} allowed */
export function place(what, word, allowed) {
  const found = allowed.indexOf(word);
  if (found < 0) throw badValue(what, word, allowed.join(', '));
  return found;
}
