// What callers write, as the engine wants it. Whatever is wrong is refused here: inside the engine a wrong type would look like a crash.
// Errors have a stable `code`, for programs, and a message, for people.

/** @import { FunctionState, LabState, Surface, SvgSize } from './types.js' */

/** @typedef {Error & { code: string }} LabError */

/**
 * @param {string} code
 * @param {string} message lower-case; names the offender and the remedy
 * @param {unknown} [cause]
 * @returns {LabError}
 */
export function labError(code, message, cause) {
  return Object.assign(new Error(message, cause === undefined ? undefined : { cause }), { code });
}

/** @param {unknown} error @returns {error is LabError} */
export function isLabError(error) {
  return error instanceof Error && typeof (/** @type {Partial<LabError>} */ (error).code) === 'string';
}

/** Longest side of a picture, CSS px: no browser has a larger canvas. */
const LONGEST_SIDE = 32767;
/** Finest screen or print, device px per CSS px. */
const FINEST = 100;

/** Any value as short text, for messages; some objects refuse to be text. @param {unknown} value */
export function shown(value) {
  try {
    return String(value).slice(0, 60);
  } catch {
    return typeof value;
  }
}

/** @param {string} what @param {unknown} value @param {string} allowed */
export const badValue = (what, value, allowed) => labError('bad-value', `bad ${what} "${shown(value)}"; allowed: ${allowed}`);

/** @param {unknown} value */
export const text = (value) => (typeof value === 'string' ? value : shown(value));

/** @param {string} what @param {unknown} value */
export function number(what, value) {
  if (typeof value !== 'number') throw badValue(what, value, 'a number');
  return value;
}

/** @param {string} what @param {unknown} values */
export function numbers(what, values) {
  if (values instanceof Float64Array) return values;
  const given = isTyped(values) || Array.isArray(values) ? values : [undefined];
  if (given.every((/** @type {unknown} */ value) => typeof value === 'number')) return Float64Array.from(given);
  throw badValue(what, values, 'a Float64Array or an array of numbers');
}

/** @param {unknown} values @returns {values is Float32Array} or another typed array */
const isTyped = (values) => ArrayBuffer.isView(values) && 'length' in values;

/** @param {unknown} id @param {Record<string, number> | null | undefined} params @returns {FunctionState} */
export function functionState(id, params) {
  const name = text(id);
  if (typeof params !== 'object' && params !== undefined) {
    throw badValue(`parameters of "${shown(name)}"`, params, 'an object such as { alpha: 0.1 }');
  }
  for (const [parameter, value] of Object.entries(params ?? {})) {
    if (typeof value !== 'number') {
      throw labError('bad-value', `bad value "${shown(value)}" for "${shown(parameter)}" of "${shown(name)}"; allowed: a number`);
    }
  }
  return { id: name, params: params ?? {} };
}

/** @template {object} T @param {T} given  anything, as callers are not checked @returns {T & { width: number, height: number }} */
export function size(given) {
  if (typeof given !== 'object' || given === null) throw badValue('size', given, '{ width, height } in CSS px');
  for (const side of ['width', 'height']) {
    const value = /** @type {Record<string, unknown>} */ (given)[side];
    // Also false of NaN.
    if (!(typeof value === 'number' && value >= 0 && value <= LONGEST_SIDE)) {
      throw badValue(side, value, `CSS px from 0 to ${LONGEST_SIDE}`);
    }
  }
  return /** @type {T & { width: number, height: number }} */ (given);
}

/** Largest drawing, times the usual one. */
const LARGEST_SCALE = 3;

/** The size and the looks of a canvas. @param {Surface} given */
export function surface(given) {
  const { width, height, pixelRatio, scale = 1, theme, colours, family } = size(given);
  if (!(typeof pixelRatio === 'number' && pixelRatio > 0 && pixelRatio <= FINEST)) {
    throw badValue('pixelRatio', pixelRatio, `device px per CSS px, above 0 and at most ${FINEST}`);
  }
  if (!(typeof scale === 'number' && scale >= 1 && scale <= LARGEST_SCALE)) {
    throw badValue('scale', scale, `a number from 1 to ${LARGEST_SCALE}`);
  }
  const own = { dark: isDark(theme), colours: ownColours(colours), family: family === undefined ? family : text(family) };
  return { width, height, pixelRatio, scale, ...own };
}

/**
 * The size and the looks of an SVG document.
 * @param {SvgSize} given
 * @param {Pick<LabState, 'theme'>} [state]  has the theme of a document that names none
 */
export function sheet(given, state) {
  const { width, height, theme, colours, scale = 1 } = size(given);
  const own = { dark: isDark(theme ?? (state?.theme === 'dark' ? 'dark' : 'light')), colours: ownColours(colours) };
  if (typeof scale === 'number' && scale > 0 && scale <= FINEST) return { width, height, scale, ...own };
  throw badValue('scale', scale, `a number above 0 and at most ${FINEST}`);
}

/** Lists of numbers cross the border as one kind. @param {unknown} colours */
export function ownColours(colours) {
  if (colours === undefined || colours instanceof Int32Array) return Float64Array.from(colours ?? []);
  throw badValue('colours', colours, 'an Int32Array of numbers 0xRRGGBB');
}

/** @param {unknown} theme */
export function isDark(theme) {
  if (theme !== 'light' && theme !== 'dark') throw badValue('theme', theme, 'light, dark');
  return theme === 'dark';
}
