/**
 * The data of the table: computed properties and notes of every function.
 *
 * @import { Entry, Lab, Properties } from '../../lab/types.js'
 * @import { Text, Texts } from './texts.js'
 */

import { slopeSet } from '../../functions/properties.js';
import { plain } from './texts.js';

/**
 * @typedef {object} Row
 * @property {Entry} entry
 * @property {Properties} properties  for the default parameters
 * @property {string} [slopes]  the slopes of a piecewise linear function
 * @property {Text | undefined} text
 * @property {string} words  of the notes, for the search
 * @property {number | undefined} cost  ns per element, once it is measured
 * @property {number | undefined} timesReLU
 */

/** Significant digits of slopes. */
const DIGITS = 5;

/** Every function of the catalogue, in its order. @param {Lab} lab @returns {Promise<Row[]>} */
export async function findRows(lab) {
  /** @type {Row[]} */
  const rows = [];
  for (const entry of lab.catalogue()) {
    const properties = await lab.properties(entry.id);
    const slopes = slopeSet(lab, entry.id, {}, DIGITS);
    rows.push({
      entry,
      properties,
      ...(slopes === undefined ? {} : { slopes }),
      text: undefined,
      words: '',
      cost: undefined,
      timesReLU: undefined,
    });
  }
  return rows;
}

/** @param {Row[]} rows @param {Texts} texts */
export function giveTexts(rows, texts) {
  for (const row of rows) {
    const text = texts[row.entry.id];
    row.text = text;
    row.words = text === undefined ? '' : plain(`${text.for} ${text.against} ${text.used}`).toLowerCase();
  }
}

/** @param {Row[]} rows @param {Map<string, number>} costs  ns per element, by id */
export function giveCosts(rows, costs) {
  const measure = costs.get('relu') ?? NaN;
  for (const row of rows) {
    row.cost = costs.get(row.entry.id);
    row.timesReLU = row.cost === undefined ? undefined : row.cost / measure;
  }
}

/** Where a function saturates: nowhere, in the middle, on one side or on both. @typedef {'none' | 'within' | 'left' | 'right' | 'both'} Ends */

/** @param {Properties} properties @returns {Ends} */
export function saturatedEnds({ saturation }) {
  const left = saturation.some(([lo]) => lo === -Infinity);
  const right = saturation.some(([, hi]) => hi === Infinity);
  if (left && right) return 'both';
  if (left) return 'left';
  if (right) return 'right';
  return saturation.length > 0 ? 'within' : 'none';
}
