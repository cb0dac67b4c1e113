/**
 * What is shown, as one plain object, and the one table by which a URL fragment is read, checked and written.
 *
 * @import { Engine, FunctionState } from './lab/types.js'
 */

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
 * @property {number | null} probe  x of the pinned probe
 * @property {(typeof THEMES)[number]} theme
 * @property {(typeof LANGUAGES)[number]} lang  a language tag, or `auto`
 * @property {(typeof VIEWS)[number]} view
 * @property {string[]} lock  parameters and controls that the reader sees but cannot move
 * @property {string[]} hide  parts of the page, and sliders by their parameters, that are not shown
 * @property {[key: string, text: string][]} unknown  keys that this version does not know, passed on as they came
 */

/** @typedef {Exclude<keyof State, 'unknown'>} Key */

/**
 * A value that was not understood.
 * @typedef {object} Problem
 * @property {Key} key
 * @property {string} value  as it stood in the URL, decoded
 * @property {string} detail  what exactly is wrong, or empty
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
export const PARTS = /** @type {const} */ (['catalogue', 'controls', 'legend', 'navigation', 'notes', 'readout', 'toolbar']);
/** What `lock` can name beside the parameters' own ids. */
export const LOCKS = /** @type {const} */ (['controls', 'functions', 'marks', 'probe', 'show', 'theme', 'x', 'y']);

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/**
 * A finite decimal number; the typographic minus sign counts as a hyphen.
 * @param {string} text
 * @returns {number} NaN if it is not one
 */
export function readNumber(text) {
  const plain = text.trim().replace('\u2212', '-');
  const value = NUMBER.test(plain) ? Number(plain) : NaN;
  return Number.isFinite(value) ? value : NaN;
}

/**
 * A number rounded at a power of ten. By way of its text: 3 tenths are 0.3 and not 0.30000000000000004.
 * @param {number} value
 * @param {number} exponent
 */
export const rounded = (value, exponent) => Number(`${Math.round(value / Number(`1e${exponent}`))}e${exponent}`);

/**
 * Whether two ends make a range that can be drawn: not astronomical, in order, and far enough apart for f64 to tell the points between them.
 * @param {number} lo
 * @param {number} hi
 */
export function isRange(lo, hi) {
  const width = hi - lo;
  const largest = Math.max(Math.abs(lo), Math.abs(hi));
  return largest <= 1e300 && width > Math.max(1e-9 * largest, 1e-280);
}

/** Whether there is a normal distribution with this mean and this deviation, within what f64 can integrate. @param {number} mean @param {number} deviation */
export const isNormal = (mean, deviation) => Math.abs(mean) <= 1e6 && deviation >= 1e-6 && deviation <= 1e6;

/** @param {string} text @returns {Interval} */
function readInterval(text) {
  const ends = text.split(',').map(readNumber);
  const [lo = NaN, hi = NaN] = ends;
  if (ends.length !== 2 || !isRange(lo, hi)) throw new Error();
  return [lo, hi];
}

/** The position of a function, from 1. @param {string} text */
function readPosition(text) {
  const position = Number(text);
  if (!Number.isInteger(position) || position < 1 || position > MAX_FUNCTIONS) throw new Error();
  return position;
}

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
    read: readPosition,
    write: String,
  },
  show: someOf(() => CURVES, 'f,df'),
  off: {
    fallback: '',
    read: (text) => [...new Set(words(text).map(readPosition))].sort((a, b) => a - b),
    write: String,
  },
  difference: {
    fallback: 'none',
    read(text) {
      if (text === 'none') return null;
      const [first = NaN, second = NaN, ...rest] = text.split(',').map(readPosition);
      if (rest.length > 0 || Number.isNaN(second) || first === second) throw new Error();
      return [first, second];
    },
    write: (value) => (value === null ? 'none' : String(value)),
  },
  marks: someOf(() => MARKS, ''),
  normal: {
    fallback: '0,1',
    read(text) {
      const [mean = NaN, deviation = NaN, ...rest] = text.split(',').map(readNumber);
      if (rest.length > 0 || !isNormal(mean, deviation)) throw new Error();
      return [mean, deviation];
    },
    write: String,
  },
  x: { fallback: '-6,6', read: readInterval, write: String },
  y: { fallback: 'auto', read: (text) => (text === 'auto' ? 'auto' : readInterval(text)), write: String },
  aspect: oneOf(ASPECTS),
  probe: {
    fallback: 'none',
    read(text) {
      if (text === 'none') return null;
      const x = readNumber(text);
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
};

export const KEYS = /** @type {Key[]} */ (Object.keys(PROPERTIES));

/** @param {Engine} lab */
function parameterIds(lab) {
  return new Set(lab.catalogue().flatMap((entry) => entry.params.map((parameter) => parameter.id)));
}

/** @param {string} text */
export function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Everything that may stand unescaped in a fragment and would be ugly if it did not. @param {string} text */
export const encode = (text) => encodeURIComponent(text).replace(/%(?:2C|28|29|3A|3B|3D|2F)/g, (escaped) => decodeURIComponent(escaped));

/**
 * The pairs of a fragment, in order, still encoded.
 * @param {string} fragment  with or without the leading `#`
 * @returns {[key: string, text: string][]}
 */
export function pairs(fragment) {
  return fragment
    .replace(/^#/, '')
    .split('&')
    .filter((pair) => pair !== '' && pair !== '=')
    .map((pair) => {
      const equals = pair.indexOf('=');
      return equals < 0 ? [pair, ''] : [pair.slice(0, equals), pair.slice(equals + 1)];
    });
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

/** The function whose notes are shown. @param {State} state @returns {FunctionState} */
export function activeFunction(state) {
  return /** @type {FunctionState} */ (state.functions[state.active - 1] ?? state.functions[0]);
}
