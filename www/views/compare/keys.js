/**
 * The view's keys in the URL.
 *
 * @import { FunctionState } from '../../lab/types.js'
 * @import { Kind } from '../../state/kinds.js'
 */

import { functionList, someOf } from '../../state/kinds.js';

/** The columns that can be left out, in their order; the name comes before them. */
export const COLUMNS = /** @type {const} */ ([
  'formula',
  'range',
  'slopes',
  'monotony',
  'smoothness',
  'mean',
  'saturation',
  'cost',
  'for',
  'against',
  'used',
]);

/** Notes take many lines: they are always in the pair below, in the table on request. @type {readonly ColumnId[]} */
const PROSE = ['for', 'against', 'used'];
const USUAL = COLUMNS.filter((id) => !PROSE.includes(id));

/** @typedef {(typeof COLUMNS)[number]} ColumnId */
/** @typedef {{ column: ColumnId | 'name', descending: boolean }} Sort */

/** Traits to filter by; those of one row exclude each other. */
export const TRAITS = /** @type {const} */ ([
  ['monotone', 'not-monotone'],
  ['smooth', 'c1', 'kinks'],
  ['bounded'],
  ['centred'],
  ['saturates-left'],
  ['saturates-right'],
]);

/** @typedef {(typeof TRAITS)[number][number]} Trait */

/** Longest search text. */
export const LONGEST_SEARCH = 80;

const traits = someOf(/** @type {readonly Trait[]} */ (TRAITS.flat()), '');
const pair = functionList('gelu,swish', 2);

export const KEYS = {
  /** @type {Kind<Sort | null>} */
  sort: {
    fallback: '',
    read(text) {
      if (text === '') return null;
      const column = /** @type {Sort['column'][]} */ (['name', ...COLUMNS]).find((id) => id === text.replace(/^-/, ''));
      if (column === undefined) throw new Error();
      return { column, descending: text.startsWith('-') };
    },
    write: (sort) => (sort === null ? '' : `${sort.descending ? '-' : ''}${sort.column}`),
  },
  /** @type {Kind<string>} */
  search: {
    fallback: '',
    read(text) {
      if (text.length > LONGEST_SEARCH) throw new Error();
      return text;
    },
    write: String,
  },
  /** @type {Kind<string>} */
  family: {
    fallback: 'all',
    read(text, lab) {
      if (text !== 'all' && lab.catalogue().every(({ family }) => family !== text)) throw new Error();
      return text;
    },
    write: String,
  },
  /** @type {Kind<Trait[]>} */
  filter: {
    ...traits,
    read(text, lab) {
      const given = traits.read(text, lab);
      const isChoice = (/** @type {readonly Trait[]} */ row) => row.filter((trait) => given.includes(trait)).length < 2;
      if (!TRAITS.every(isChoice)) throw new Error();
      return given;
    },
  },
  columns: someOf(COLUMNS, USUAL.join(',')),
  /** @type {Kind<[FunctionState, FunctionState]>} */
  pair: {
    ...pair,
    read(text, lab) {
      const [first, second] = pair.read(text, lab);
      if (first === undefined || second === undefined || lab.format([first]) === lab.format([second])) throw new Error();
      return [first, second];
    },
  },
};

/** @typedef {import('../../state/kinds.js').Values<typeof KEYS>} Values */
