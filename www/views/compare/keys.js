/**
 * The view's keys in the URL.
 *
 * @import { Entry, FunctionState, Lab } from '../../lab/types.js'
 * @import { ViewKey } from '../../state/view-keys.js'
 */

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
const LONGEST_SEARCH = 80;

/** @param {string} text */
const words = (text) => text.split(',').filter((word) => word !== '');

/**
 * Some of the words, in their own order.
 * @template {string} T
 * @param {readonly T[]} known
 * @param {string} fallback
 * @returns {ViewKey<T[]>}
 */
const someOf = (known, fallback) => ({
  fallback,
  read(text) {
    const given = words(text);
    if (!given.every((word) => /** @type {readonly string[]} */ (known).includes(word))) throw new Error();
    return known.filter((word) => given.includes(word));
  },
  write: (value) => value.join(','),
});

/** Without two that exclude each other. @returns {ViewKey<Trait[]>} */
function traits() {
  const key = someOf(/** @type {readonly Trait[]} */ (TRAITS.flat()), '');
  return {
    ...key,
    read(text) {
      const given = key.read(text);
      const isChoice = (/** @type {readonly Trait[]} */ row) => row.filter((trait) => given.includes(trait)).length < 2;
      if (!TRAITS.every(isChoice)) throw new Error();
      return given;
    },
  };
}

/** @param {Lab} lab @param {Entry[]} entries */
export function compareKeys(lab, entries) {
  const families = [...new Set(entries.map(({ family }) => family))];
  return {
    /** @type {ViewKey<Sort | null>} */
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
    /** @type {ViewKey<string>} */
    search: {
      fallback: '',
      read(text) {
        if (text.length > LONGEST_SEARCH) throw new Error();
        return text;
      },
      write: (text) => text.slice(0, LONGEST_SEARCH),
    },
    /** @type {ViewKey<string>} */
    family: {
      fallback: 'all',
      read(text) {
        if (text !== 'all' && !families.includes(text)) throw new Error();
        return text;
      },
      write: String,
    },
    filter: traits(),
    columns: someOf(COLUMNS, USUAL.join(',')),
    /** @type {ViewKey<[FunctionState, FunctionState]>} */
    pair: {
      fallback: 'gelu,swish',
      read(text) {
        const [first, second, ...rest] = lab.parse(text);
        if (first === undefined || second === undefined || rest.length > 0) throw new Error();
        if (lab.format([first]) === lab.format([second])) throw new Error();
        return [first, second];
      },
      write: (pair) => lab.format(pair),
    },
  };
}

/** @typedef {import('../../state/view-keys.js').Values<ReturnType<typeof compareKeys>>} Values */
