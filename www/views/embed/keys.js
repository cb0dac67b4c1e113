/**
 * The URL keys of the page and of `www/embed.html`.
 *
 * @import { Lab } from '../../lab/types.js'
 * @import { Key } from '../../state/state.js'
 * @import { Attributes, Bench } from './bench.js'
 * @import { Row } from './row.js'
 */

import { ATTRIBUTES, encode, KEYS } from '../../state/state.js';
import { readState } from '../../state/address.js';
import { allowed, exampleOf } from './attributes.js';
import { BASE } from './bench.js';

/** Keys that are not part of the state: `origin` for iframes, and an unknown one. @type {Record<string, string>} */
const OTHERS = { origin: 'https://courses.example.edu', course: 'week-3' };

/** @param {string} name @returns {name is Key} */
const isKey = (name) => KEYS.some((known) => known === name);

/** The URL of a file of the site. @param {string} path */
export const addressOf = (path) => new URL(path, document.baseURI.replace(/[?#].*$/, '')).href;

/** @param {Attributes} texts */
export const fragmentOf = (texts) =>
  Object.entries(texts)
    .map(([key, text]) => `${key}=${encode(text)}`)
    .join('&');

/** @param {string} name  of a known key or of another one @returns {Attributes} */
function textsOf(name) {
  const { controls, readout, ...texts } = isKey(name) ? exampleOf(name) : { [name]: OTHERS[name] ?? '' };
  // Commas need no escape in a URL.
  return Object.fromEntries(Object.entries({ ...BASE, ...texts }).map(([key, text]) => [key, text.replaceAll(' ', ',')]));
}

/** @param {Bench} bench @param {Lab} lab @returns {Row[]} */
export function keyRows(bench, lab) {
  return [...KEYS, ...Object.keys(OTHERS)].map((key) => {
    const fragment = () => fragmentOf(textsOf(key));
    const file = key === 'origin' ? 'www/embed.html' : 'index.html';
    return {
      name: key,
      detail: () => (isKey(key) ? allowed(key) : ''),
      code: () => `${file}#${fragment()}`,
      act: /** @type {const} */ ('try'),
      async run() {
        const { state } = readState(fragment(), lab);
        const texts = Object.entries(textsOf(key)).filter(([name]) => isKey(key) && ATTRIBUTES.some((own) => own === name));
        await bench.show(Object.fromEntries(texts));
        return isKey(key) ? state[key] : state.unknown;
      },
      link: () => `${addressOf(file)}#${fragment()}`,
    };
  });
}
