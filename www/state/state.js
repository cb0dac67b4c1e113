/**
 * What is shown, as one plain object, and the one table by which a URL fragment is read, checked and written.
 *
 * @import { Engine, FunctionState } from '../lab/types.js'
 */

import { decode, encode, pairs } from './fragment.js';
import { isNormal, readDecimal, readInterval, readPosition } from '../numbers/ranges.js';

export { decode, encode, pairs } from './fragment.js';
export { isNormal, isRange, readDecimal, rounded } from '../numbers/ranges.js';

/** @typedef {'f' | 'df' | 'd2f'} Curve */
/** @typedef {[lo: number, hi: number]} Interval */
/** @typedef {(typeof MARKS)[number]} Mark */

/**
 * @typedef {object} State
 * @property {FunctionState[]} functions  what is drawn, at most eight
 * @property {number} active  position, from 1, of the function whose notes are shown and whose sliders come first
 * @property {Curve[]} show  which of f, f′ and f″ are drawn
 * @property {number[]} off  positions, from 1, of the functions that are not drawn
 * @property {[first: number, second: number] | null} difference  positions, from 1, of the two functions whose difference is drawn instead
 * @property {Mark[]} marks  what is marked on the plot
 * @property {[mean: number, deviation: number]} normal  distribution of the pre-activation, for the properties and the density
 * @property {Interval} x  range of the pre-activation
 * @property {Interval | 'auto'} y  range of the value
 * @property {(typeof ASPECTS)[number]} aspect  whether a unit of x is as long as a unit of y
 * @property {number} scale  how many times larger than usual the numerals, strokes and dots of the plot are
 * @property {number | null} probe  x of the pinned probe
 * @property {(typeof THEMES)[number]} theme
 * @property {(typeof LANGUAGES)[number]} lang  a language tag, or `auto`
 * @property {(typeof VIEWS)[number]} view
 * @property {string[]} lock  parameters and controls that the reader sees but cannot move
 * @property {string[]} hide  parts of the page, and sliders by their parameters, that are not shown
 * @property {(typeof PRESENT)[number]} present  whether the page is shown to a room
 * @property {string} lesson  the name of a built-in lesson, or all of a lesson as text, or empty
 * @property {number} step  position, from 1, of the lesson's step that is shown
 * @property {[key: string, text: string][]} unknown  keys that this version does not know, passed on as they came
 */

/** @typedef {Exclude<keyof State, 'unknown'>} Key */

/**
 * A value that was not understood.
 * @typedef {object} Problem
 * @property {Key} key
 * @property {string} value  as it stood in the URL, decoded
 * @property {string} detail  what exactly is wrong, or empty
 * @property {string} [rest]  what is shown of the same text, where the value is a part of it
 */

/**
 * How one key is read from text and written to it. `read` throws on text that is not allowed.
 * @template T
 * @typedef {object} Property
 * @property {string} fallback  the default, as it would stand in the URL
 * @property {(text: string, lab: Engine) => T} read
 * @property {(value: T, lab: Engine) => string} write
 */

/** More curves than this cannot be told apart. */
export const MAX_FUNCTIONS = 8;

/** @type {readonly Curve[]} */
export const CURVES = ['f', 'df', 'd2f'];
/** What can be marked on the plot. */
export const MARKS = /** @type {const} */ (['asymptotes', 'extrema', 'zeros', 'inflections', 'saturation', 'unit-slope', 'density']);
export const ASPECTS = /** @type {const} */ (['free', 'equal']);
export const THEMES = /** @type {const} */ (['auto', 'light', 'dark']);
export const VIEWS = /** @type {const} */ (['explore', 'compare', 'gelu', 'identities', 'depth', 'softmax', 'maxout', 'guide', 'embed']);
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

/** The position of a function. @param {string} text */
const readFunctionPosition = (text) => readPosition(text, MAX_FUNCTIONS);

/** @param {string} text */
const words = (text) => text.split(/[\s,]+/).filter(Boolean);

/**
 * One word of a list.
 * @template {string} W
 * @param {readonly W[]} allowed
 * @returns {{ fallback: string, read: (text: string) => W, write: (value: W) => string }}
 */
export const oneOf = (allowed) => ({
  fallback: /** @type {string} */ (allowed[0]),
  read(text) {
    const word = allowed.find((candidate) => candidate === text);
    if (word === undefined) throw new Error();
    return word;
  },
  write: (value) => value,
});

/**
 * Any words of a list, kept in the list's order, each once.
 * @template {string} W
 * @param {(lab: Engine) => readonly W[]} allowed
 * @param {string} fallback
 * @returns {Property<W[]>}
 */
const someOf = (allowed, fallback) => ({
  fallback,
  read(text, lab) {
    const given = new Set(words(text));
    if (given.size === 0) return [];
    const known = allowed(lab).filter((word) => given.delete(word));
    if (given.size > 0) throw new Error();
    return known;
  },
  write: (value) => value.join(','),
});

/** @type {{ [K in Key]: Property<State[K]> }} */
const PROPERTIES = {
  functions: {
    fallback: 'swish,leaky_relu(alpha=0.1),gelu_tanh',
    read(text, lab) {
      const functions = lab.parse(text);
      if (functions.length === 0 || functions.length > MAX_FUNCTIONS) throw new Error();
      return functions;
    },
    write: (value, lab) => lab.format(value),
  },
  active: {
    fallback: '1',
    read: readFunctionPosition,
    write: String,
  },
  show: someOf(() => CURVES, 'f,df'),
  off: {
    fallback: '',
    read: (text) => [...new Set(words(text).map(readFunctionPosition))].sort((a, b) => a - b),
    write: String,
  },
  difference: {
    fallback: 'none',
    read(text) {
      if (text === 'none') return null;
      const [first = NaN, second = NaN, ...rest] = text.split(',').map(readFunctionPosition);
      if (rest.length > 0 || Number.isNaN(second) || first === second) throw new Error();
      return [first, second];
    },
    write: (value) => (value === null ? 'none' : String(value)),
  },
  marks: someOf(() => MARKS, ''),
  normal: {
    fallback: '0,1',
    read(text) {
      const [mean = NaN, deviation = NaN, ...rest] = text.split(',').map(readDecimal);
      if (rest.length > 0 || !isNormal(mean, deviation)) throw new Error();
      return [mean, deviation];
    },
    write: String,
  },
  x: { fallback: '-6,6', read: readInterval, write: String },
  y: { fallback: 'auto', read: (text) => (text === 'auto' ? 'auto' : readInterval(text)), write: String },
  aspect: oneOf(ASPECTS),
  scale: {
    fallback: '1',
    read(text) {
      const scale = readDecimal(text);
      if (!(scale >= 1 && scale <= LARGEST_SCALE)) throw new Error();
      return scale;
    },
    write: String,
  },
  probe: {
    fallback: 'none',
    read(text) {
      if (text === 'none') return null;
      const x = readDecimal(text);
      if (Number.isNaN(x)) throw new Error();
      return x;
    },
    write: (value) => (value === null ? 'none' : String(value)),
  },
  theme: oneOf(THEMES),
  lang: oneOf(LANGUAGES),
  view: oneOf(VIEWS),
  lock: someOf((lab) => /** @type {string[]} */ ([...LOCKS, ...parameterIds(lab)]), ''),
  hide: someOf((lab) => /** @type {string[]} */ ([...PARTS, ...parameterIds(lab)]), ''),
  present: oneOf(PRESENT),
  lesson: {
    fallback: 'none',
    // What is in it is read by `lesson/text.js`, which only a page with a lesson needs.
    read(text) {
      if (text === 'none') return '';
      const isKnown = LESSONS.some((name) => name === text) || text.includes(LESSON_MARK);
      if (!isKnown || text.length > LONGEST_LESSON) throw new Error();
      return text;
    },
    write: (value) => value || 'none',
  },
  step: {
    fallback: '1',
    read: (text) => readPosition(text, MOST_STEPS),
    write: String,
  },
};

export const KEYS = /** @type {Key[]} */ (Object.keys(PROPERTIES));
/** The keys of the page alone: the element has no views beside the plot's, no presentation mode and no lessons. */
const PAGE_KEYS = /** @type {const} */ (['view', 'present', 'lesson', 'step']);
/** @typedef {Exclude<Key, typeof PAGE_KEYS[number]>} Attribute */
/** The keys that the element has as attributes. */
export const ATTRIBUTES = /** @type {Attribute[]} */ (KEYS.filter((key) => !PAGE_KEYS.some((own) => own === key)));

/** @param {Engine} lab */
function parameterIds(lab) {
  return new Set(lab.catalogue().flatMap((entry) => entry.params.map((parameter) => parameter.id)));
}

/**
 * One word of the fragment, before the mathematics is there to read the rest: theme, language and view decide the first paint.
 * @param {string} fragment
 * @param {'theme' | 'lang' | 'view'} key
 * @returns {string} its default if it is missing or wrong
 */
export function peek(fragment, key) {
  const text = pairs(fragment).findLast(([name]) => name === key)?.[1];
  const allowed = /** @type {readonly string[]} */ ({ theme: THEMES, lang: LANGUAGES, view: VIEWS }[key]);
  return text !== undefined && allowed.includes(text) ? text : PROPERTIES[key].fallback;
}

/**
 * Reads a fragment. A wrong value gives way to the default and is reported.
 * @param {string} fragment  with or without the leading `#`
 * @param {Engine} lab
 * @returns {{ state: State, problems: Problem[] }}
 */
export function readState(fragment, lab) {
  /** @type {Map<string, string>} */
  const given = new Map();
  /** @type {State['unknown']} */
  const unknown = [];
  for (const [key, text] of pairs(fragment)) {
    if (Object.hasOwn(PROPERTIES, key)) given.set(key, decode(text));
    else unknown.push([key, text]);
  }
  const { state, problems } = readTexts(given, lab);
  return { state: { ...state, unknown }, problems };
}

/**
 * A state from the texts of some keys; the others have their defaults, as have those whose text is wrong.
 * @param {ReadonlyMap<string, string>} given
 * @param {Engine} lab
 * @returns {{ state: State, problems: Problem[] }}
 */
export function readTexts(given, lab) {
  /** @type {Problem[]} */
  const problems = [];
  /** @type {Record<string, unknown>} */
  const state = { unknown: [] };
  for (const key of KEYS) {
    const property = PROPERTIES[key];
    const text = given.get(key);
    try {
      state[key] = property.read(text ?? property.fallback, lab);
    } catch (error) {
      if (text === undefined) throw error;
      problems.push({ key, value: text, detail: error instanceof Error ? error.message : '' });
      state[key] = property.read(property.fallback, lab);
    }
  }
  const complete = /** @type {State} */ (/** @type {unknown} */ (state));
  const isShown = (/** @type {number} */ position) => position <= complete.functions.length;
  for (const key of /** @type {const} */ (['active', 'off', 'difference'])) {
    if ([complete[key] ?? []].flat().every(isShown)) continue;
    problems.push({ key, value: PROPERTIES[key].write(/** @type {never} */ (complete[key]), lab), detail: '' });
    Object.assign(complete, { [key]: PROPERTIES[key].read(PROPERTIES[key].fallback, lab) });
  }
  return { state: complete, problems };
}

/**
 * The text of one key of a state, as it stands in the URL before it is encoded.
 * @param {State} state
 * @param {Key} key
 * @param {Engine} lab
 */
export function textOf(state, key, lab) {
  /** @template {Key} K @param {K} key */
  const written = (key) => PROPERTIES[key].write(state[key], lab);
  return written(key);
}

/**
 * The fragment that reads back to this state: what differs from the default, then the unknown keys.
 * @param {State} state
 * @param {Engine} lab
 * @returns {string} without the leading `#`; empty for the default state
 */
export function writeState(state, lab) {
  return KEYS.map((key) => /** @type {const} */ ([key, textOf(state, key, lab)]))
    .filter(([key, text]) => text !== PROPERTIES[key].fallback)
    .map(([key, text]) => `${key}=${encode(text)}`)
    .concat(state.unknown.map(([key, text]) => (text === '' ? key : `${key}=${text}`)))
    .join('&');
}

/** What `key` has when nothing is said, as text. @param {Key} key */
export const defaultText = (key) => PROPERTIES[key].fallback;

/** Whether a key can have a text, as it stands. @param {Key} key @param {string} text @param {Engine} lab */
export function canRead(key, text, lab) {
  try {
    PROPERTIES[key].read(text, lab);
    return true;
  } catch {
    return false;
  }
}

/**
 * Whether a fragment was read as it was written: nothing is wrong, and no other key looks as if it had been one of these.
 * @param {{ state: State, problems: Problem[] }} read
 */
export const isTidy = ({ state, problems }) =>
  problems.length === 0 && state.unknown.every(([key, text]) => /^[a-z][\w-]*$/.test(key) && !text.includes('#'));

/** The function whose notes are shown. @param {State} state @returns {FunctionState} */
export function activeFunction(state) {
  return /** @type {FunctionState} */ (state.functions[state.active - 1] ?? state.functions[0]);
}
