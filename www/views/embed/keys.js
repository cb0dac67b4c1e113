/**
 * The URL keys of the page and of `www/embed.html`.
 *
 * @import { Lab } from '../../lab/types.js'
 * @import { Key } from '../../state/state.js'
 * @import { Attributes, Bench } from './bench.js'
 * @import { Row } from './row.js'
 */

import { encode, KEYS, readState } from '../../state/state.js';
import { allowed, exampleOf } from './attributes.js';
import { BASE } from './bench.js';

/** Keys that are not part of the state: `origin` for iframes, and an unknown one. @type {Record<string, string>} */
const OTHERS = { origin: 'https://courses.example.edu', course: 'week-3' };

/** Keys of the page only. @type {Record<string, Attributes>} */
const PAGES = {
  view: { view: 'compare' },
  present: { present: 'on' },
  lesson: { lesson: 'start' },
  step: { lesson: 'start', step: '2' },
};

/** The URL of a file of the site. @param {string} path */
export const addressOf = (path) => new URL(path, document.baseURI.replace(/[?#].*$/, '')).href;

/** @param {Attributes} texts */
export const fragmentOf = (texts) =>
  Object.entries(texts)
    .map(([key, text]) => `${key}=${encode(text)}`)
    .join('&');

/** @param {string} key @returns {Attributes} */
function textsOf(key) {
  const { controls, readout, ...texts } = exampleOf(key);
  if (key in OTHERS) return { ...BASE, [key]: OTHERS[key] ?? '' };
  if (key in PAGES) return { ...BASE, ...PAGES[key] };
  // Commas need no escape in a URL.
  return Object.fromEntries(Object.entries({ ...BASE, ...texts }).map(([name, text]) => [name, text.replaceAll(' ', ',')]));
}

/** @param {Bench} bench @param {Lab} lab @returns {Row[]} */
export function keyRows(bench, lab) {
  return [...KEYS, ...Object.keys(OTHERS)].map((key) => {
    const isOwn = KEYS.some((known) => known === key);
    const fragment = () => fragmentOf(textsOf(key));
    const file = key === 'origin' ? 'www/embed.html' : 'index.html';
    return {
      name: key,
      detail: () => (isOwn ? allowed(/** @type {Key} */ (key)) : ''),
      code: () => `${file}#${fragment()}`,
      act: /** @type {const} */ ('try'),
      async run() {
        const { state } = readState(fragment(), lab);
        const { view, present, lesson, step, ...texts } = textsOf(key);
        await bench.show(Object.fromEntries(Object.entries(texts).filter(([name]) => isOwn && name in state)));
        return isOwn ? state[/** @type {Key} */ (key)] : state.unknown;
      },
      link: () => `${addressOf(file)}#${fragment()}`,
    };
  });
}

/** The URL for an iframe. @param {string} fragment */
export const frameAddress = (fragment) => `${addressOf('www/embed.html')}#${fragment}`;
