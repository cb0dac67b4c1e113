/**
 * The columns: how each is shown, sorted and exported.
 *
 * @import { Bound } from '../../lab/types.js'
 * @import { ColumnId, Sort } from './keys.js'
 * @import { Row } from './rows.js'
 */

import { functionName, t } from '../../i18n/i18n.js';
import { FORMULAS } from '../../functions/formulas.js';
import { display } from '../../numbers/display.js';
import { estimate, interval, isCentred, stretch } from '../../functions/properties.js';
import { formulaNode, noteNode, plain, saturatedEnds } from './rows.js';

/** Sort keys of a column, most significant first; empty for unknown values, which sort last. @typedef {(number | string)[]} Rank */

/** A cell of the exported table. @typedef {number | string | boolean | null} Field */

/**
 * @typedef {object} Column
 * @property {(row: Row) => Rank} rank
 * @property {(row: Row) => string[]} lines  in the table, and in its Markdown
 * @property {(row: Row) => Node[]} [nodes]  in the table, where it is more than lines
 * @property {(row: Row, escape: (text: string) => string) => string} [prose]  in Markdown, where it is more than lines
 * @property {[heading: string, field: (row: Row) => Field][]} fields  in CSV; the headings are the same in every language
 */

const MONOTONY = ['increasing', 'non-decreasing', 'constant', 'non-increasing', 'decreasing', 'none'];
const SMOOTHNESS = ['discontinuous', 'C0', 'C1', 'smooth'];
const ENDS = ['none', 'within', 'right', 'left', 'both'];

/** Significant digits of a duration. */
const COST_DIGITS = 3;

/** A range: its ends, and in CSV whether they are reached. @param {string} name @param {(row: Row) => [Bound, Bound]} of @returns {Column} */
const range = (name, of) => ({
  rank: (row) => of(row).map(({ value }) => value),
  lines: (row) => [interval(of(row))],
  fields: [
    [`${name}_lo`, (row) => of(row)[0].value],
    [`${name}_hi`, (row) => of(row)[1].value],
    [`${name}_lo_attained`, (row) => of(row)[0].attained !== 'never'],
    [`${name}_hi_attained`, (row) => of(row)[1].attained !== 'never'],
  ],
});

/** A column from the notes. @param {'for' | 'against' | 'used'} part @returns {Column} */
const note = (part) => ({
  rank: ({ text }) => (text === undefined ? [] : [plain(text[part])]),
  lines: () => ['–'],
  nodes: ({ text }) => (text === undefined ? [] : [noteNode(text[part])]),
  prose: ({ text }, escape) => (text === undefined ? '–' : plain(text[part], escape)),
  fields: [[part === 'used' ? 'used_in' : part, ({ text }) => (text === undefined ? null : plain(text[part]))]],
});

/** Digits enough to read the number back. @param {number} value */
const exact = (value) => String(value).replace('Infinity', 'inf');

/** @type {Record<ColumnId | 'name', Column>} */
export const COLUMN = {
  name: {
    rank: ({ entry }) => [functionName(entry.id)],
    lines: ({ entry }) => [functionName(entry.id)],
    fields: [
      ['id', ({ entry }) => entry.id],
      ['name', ({ entry }) => functionName(entry.id)],
      ['family', ({ entry }) => entry.family],
    ],
  },
  formula: {
    rank: ({ entry }) => [FORMULAS[entry.id] ?? ''],
    lines: ({ entry }) => [FORMULAS[entry.id] ?? ''],
    nodes: ({ entry, text }) => [formulaNode(entry.id, text)],
    prose: ({ entry, text }, escape) => (text?.formula ? plain(text.formula) : escape(FORMULAS[entry.id] ?? '')),
    fields: [['formula', ({ entry }) => FORMULAS[entry.id] ?? null]],
  },
  range: range('range', ({ properties }) => properties.range),
  slopes: {
    ...range('slope', ({ properties }) => properties.slopes),
    lines: ({ slopes, properties }) => [slopes ?? interval(properties.slopes)],
  },
  monotony: {
    rank: ({ properties }) => [MONOTONY.indexOf(properties.monotony)],
    lines: ({ properties }) => [t(`property.monotony.${properties.monotony}`)],
    fields: [['monotony', ({ properties }) => properties.monotony]],
  },
  smoothness: {
    rank: ({ properties }) => [SMOOTHNESS.indexOf(properties.smoothness)],
    lines: ({ properties }) => [t(`compare.smoothness.${properties.smoothness}`)],
    fields: [['smoothness', ({ properties }) => properties.smoothness]],
  },
  mean: {
    // What is 0 within its error is 0.
    rank: ({ properties: { normal } }) => (normal === null ? [] : [isCentred(normal.mean) ? 0 : normal.mean.value]),
    lines({ properties: { normal } }) {
      if (normal === null) return [t('property.normal.none')];
      return [estimate(normal.mean), ...(isCentred(normal.mean) ? [t('property.centred')] : [])];
    },
    fields: [
      ['normal_mean', ({ properties: { normal } }) => normal?.mean.value ?? null],
      ['normal_mean_error', ({ properties: { normal } }) => normal?.mean.error ?? null],
    ],
  },
  saturation: {
    rank: ({ properties }) => [ENDS.indexOf(saturatedEnds(properties)), properties.normal?.saturated ?? 0],
    lines: ({ properties }) => [t(`compare.saturated.${saturatedEnds(properties)}`), ...properties.saturation.map(stretch)],
    fields: [
      ['saturated', ({ properties }) => properties.saturation.map((ends) => `[${ends.map(exact).join(', ')}]`).join(' ')],
      ['normal_saturated', ({ properties: { normal } }) => normal?.saturated ?? null],
    ],
  },
  cost: {
    rank: ({ cost }) => (cost === undefined ? [] : [cost]),
    lines({ cost, timesReLU = NaN }) {
      if (cost === undefined) return ['–'];
      const times = display(timesReLU, COST_DIGITS - 1);
      return [t('compare.cost.value', { value: display(cost, COST_DIGITS) }), t('compare.cost.times', { times })];
    },
    fields: [['cost_ns_per_element', ({ cost }) => cost ?? null]],
  },
  for: note('for'),
  against: note('against'),
  used: note('used'),
};

/** @param {number | string} one @param {number | string} other */
function order(one, other) {
  if (typeof one === 'string' && typeof other === 'string') return one.localeCompare(other, document.documentElement.lang);
  return one < other ? -1 : Number(one > other);
}

/**
 * The rows sorted as requested, else in catalogue order. The sort is stable.
 * @param {Row[]} rows
 * @param {Sort | null} sort
 */
export function sorted(rows, sort) {
  if (sort === null) return rows;
  const { column, descending } = sort;
  const ranked = rows.map((row) => ({ row, rank: COLUMN[column].rank(row) }));
  ranked.sort(({ rank: one }, { rank: other }) => {
    if (one.length === 0 || other.length === 0) return Number(one.length === 0) - Number(other.length === 0);
    const way = one.reduce((/** @type {number} */ found, part, i) => found || order(part, /** @type {number | string} */ (other[i])), 0);
    return descending ? -way : way;
  });
  return ranked.map(({ row }) => row);
}
