/**
 * The keys of the plot and the page, in the order in which the URL has them: types, defaults, reading and writing. The state's type, the
 * element's attributes and properties, the documentation of embedding and the packages follow from this table.
 *
 * @import { Engine } from '../lab/types.js'
 * @import { Kind } from './kinds.js'
 */

import { VIEWS } from '../i18n/views.js';
import { difference, functionList, normal, numberOrNone, oneOf, or, position, positions, range, someOf, within } from './kinds.js';

/** @typedef {(typeof CURVES)[number]} Curve */
/** @typedef {import('./kinds.js').Interval} Interval */
/** @typedef {(typeof MARKS)[number]} Mark */

/** More curves than this cannot be told apart. */
export const MAX_FUNCTIONS = 8;
export const CURVES = /** @type {const} */ (['f', 'df', 'd2f']);
/** What can be marked on the plot. */
export const MARKS = /** @type {const} */ (['asymptotes', 'extrema', 'zeros', 'inflections', 'saturation', 'unit-slope', 'density']);
export const ASPECTS = /** @type {const} */ (['free', 'equal']);
export const THEMES = /** @type {const} */ (['auto', 'light', 'dark']);
export const LANGUAGES = /** @type {const} */ (['auto', 'en', 'zh-CN']);
/** The parts of the page that `hide` can name beside the parameters' own ids. */
export const PARTS = /** @type {const} */ (['catalogue', 'controls', 'legend', 'navigation', 'notes', 'readout', 'start', 'toolbar']);
export const PRESENT = /** @type {const} */ (['off', 'on']);
/** The largest drawing: more leaves no room for a plot. */
export const LARGEST_SCALE = 3;
/** More steps or text than this are a document, and no address that everybody can pass on. */
export const MOST_STEPS = 30;
export const LONGEST_LESSON = 20_000;
/** The lessons that are built in. */
export const LESSONS = /** @type {const} */ (['start']);
/** Begins every mark between the parts of any other lesson. */
export const LESSON_MARK = '~';
/** What `lock` can name beside the parameters' own ids. */
export const LOCKS = /** @type {const} */ (['controls', 'functions', 'marks', 'probe', 'show', 'theme', 'x', 'y']);

/** @param {Engine} lab */
const parameterIds = (lab) => new Set(lab.catalogue().flatMap(({ params }) => params.map(({ id }) => id)));

/** The element has no views beside the plot's, no presentation mode and no lessons. @template T @param {Kind<T>} kind */
const ofPage = (kind) => ({ ...kind, isOfPage: /** @type {const} */ (true) });

/** A key that names functions by their positions begins anew with other functions. @template T @param {Kind<T>} kind */
const ofFunctions = (kind) => ({ ...kind, isOfFunctions: /** @type {const} */ (true) });

export const SCHEMA = {
  /** What is drawn, at most eight. */
  functions: functionList('swish,leaky_relu(alpha=0.1),gelu_tanh', MAX_FUNCTIONS),
  /** Position, from 1, of the function whose notes are shown and whose sliders come first. */
  active: ofFunctions(position(MAX_FUNCTIONS)),
  /** Which of f, f′ and f″ are drawn. */
  show: someOf(CURVES, 'f,df'),
  /** Positions, from 1, of the functions that are not drawn. */
  off: ofFunctions(positions(MAX_FUNCTIONS)),
  /** Positions, from 1, of the two functions whose difference is drawn instead. */
  difference: ofFunctions(difference(MAX_FUNCTIONS)),
  /** What is marked on the plot. */
  marks: someOf(MARKS, ''),
  /** Distribution of the pre-activation, for the properties and the density. */
  normal: normal('0,1'),
  /** Range of the pre-activation. */
  x: range('-6,6'),
  /** Range of the value. */
  y: or('auto', 'auto', range('auto')),
  /** Whether a unit of x is as long as a unit of y. */
  aspect: oneOf(ASPECTS),
  /** How many times larger than usual the numerals, strokes and dots of the plot are. */
  scale: within('1', [1, LARGEST_SCALE]),
  /** The x of the pinned probe. */
  probe: numberOrNone(),
  theme: oneOf(THEMES),
  /** A language tag, or `auto`. */
  lang: { ...oneOf(LANGUAGES), type: /** @type {const} */ ('language') },
  view: ofPage(oneOf(VIEWS.map(({ view }) => view))),
  /** Parameters and controls that the reader sees but cannot move. */
  lock: someOf(/** @type {readonly string[]} */ (LOCKS), '', parameterIds),
  /** Parts of the page, and sliders by their parameters, that are not shown. */
  hide: someOf(/** @type {readonly string[]} */ (PARTS), '', parameterIds),
  /** Whether the page is shown to a room. */
  present: ofPage(oneOf(PRESENT)),
  /** The name of a built-in lesson, or all of a lesson as text, or empty. */
  lesson: ofPage({
    fallback: 'none',
    // What is in it is read by `lesson/text.js`, which only a page with a lesson needs.
    read(text) {
      if (text === 'none') return '';
      const isKnown = LESSONS.some((name) => name === text) || text.includes(LESSON_MARK);
      if (!isKnown || text.length > LONGEST_LESSON) throw new Error();
      return text;
    },
    write: (value) => value || 'none',
  }),
  /** Position, from 1, of the lesson's step that is shown. */
  step: ofPage(position(MOST_STEPS)),
};

/** @typedef {typeof SCHEMA} Schema */
/** @typedef {keyof Schema} Key */
/** @typedef {{ [K in Key]: Schema[K] extends { isOfPage: true } ? never : K }[Key]} Attribute */

export const KEYS = /** @type {Key[]} */ (Object.keys(SCHEMA));
/** The keys that the element has as attributes. */
export const ATTRIBUTES = /** @type {Attribute[]} */ (KEYS.filter((key) => !('isOfPage' in SCHEMA[key])));
/** The keys of the page alone. */
export const PAGE_KEYS = /** @type {Exclude<Key, Attribute>[]} */ (KEYS.filter((key) => 'isOfPage' in SCHEMA[key]));
/** The keys that name functions by their positions: with other functions they begin anew. */
export const POSITIONS = /** @type {('active' | 'off' | 'difference')[]} */ (KEYS.filter((key) => 'isOfFunctions' in SCHEMA[key]));

/** The row of a key, whatever its values are. @param {Key} key @returns {Kind<any>} */
export const rowOf = (key) => SCHEMA[key];
/** The row of a key, and which message says what it accepts. @param {Key} key @returns {{ kind: Kind<any>, view: string, key: string }} */
export const ownKey = (key) => ({ kind: SCHEMA[key], view: 'state', key });
/** What `key` has when nothing is said, as text. @param {Key} key */
export const defaultText = (key) => SCHEMA[key].fallback;
