/**
 * Downloads of files.
 *
 * @import { Shown } from './shown.js'
 */

import { shownFunctions } from './shown.js';

/** The browser may still read the file after the click on its link has returned. */
const KEPT_MS = 60_000;

/**
 * A file name made from the drawn functions: `gelu-leaky-relu.png`, `gelu-minus-relu.csv`.
 * @param {Shown} state
 * @param {string} extension
 */
export const fileName = (state, extension) => `${baseName(state)}.${extension}`;

/** The same without an extension. @param {Shown} state */
export function baseName(state) {
  const ids = new Set(shownFunctions(state).map(({ shown }) => shown.id));
  const joint = (state.difference ?? null) === null ? '-' : '-minus-';
  return [...ids].join(joint).replaceAll('_', '-') || 'activation-lab';
}

/** Returns the name. @param {Blob} content @param {string} name */
export function saveFile(content, name) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS);
  return name;
}

/** Returns the name. @param {string} text @param {string} name @param {string} [type] */
export const saveText = (text, name, type = 'text/csv') => saveFile(new Blob([text], { type: `${type};charset=utf-8` }), name);
