/** The dictionaries below `www`, `en.js` or `words.en.js`, and the built ones of names: each is a file with one object of keys and texts. */

import { readdir, readFile } from 'node:fs/promises';
import { TAGS } from '../../www/i18n/languages.js';
import { viewNames } from '../../www/i18n/views.js';
import { ROOT } from './site.js';

/** A line of an object on which an entry begins. */
const ENTRY = /^ {2}(?:'([^']+)'|"([^"]+)"|([\w$]+)):/gm;

/** An import of another dictionary. */
const IMPORT = /^import \w+ from '(.*)';$/gm;

/**
 * @typedef {object} Dictionary
 * @property {string} path  from the root
 * @property {string} name  what the languages of one dictionary have in common
 * @property {string} language
 * @property {Record<string, string>} words
 * @property {string[]} written  the keys as they stand in the file: of two that are the same, an object keeps one
 * @property {string[]} joined  the paths of the dictionaries whose words it takes over
 */

/** The paths of all scripts below `www`, from the root; what is built is not among them. */
export async function scripts() {
  const below = await readdir(new URL('www/', ROOT), { recursive: true });
  const paths = below.map((path) => `www/${path.replaceAll('\\', '/')}`);
  return paths.filter((path) => path.endsWith('.js') && !path.startsWith('www/pkg/')).sort();
}

/** The language of a dictionary; nothing for any other script. @param {string} path */
export const languageOf = (path) => TAGS.find((tag) => path.endsWith(`/${tag}.js`) || path.endsWith(`.${tag}.js`));

/** @returns {Promise<Dictionary[]>} */
export async function dictionaries() {
  const written = (await scripts()).filter((path) => languageOf(path) !== undefined);
  const paths = [...written, ...TAGS.map((tag) => `www/pkg/names.${tag}.js`)];
  return Promise.all(paths.map(read));
}

/** @param {string} path @returns {Promise<Dictionary>} */
async function read(path) {
  const address = new URL(path, ROOT);
  const [text, module] = await Promise.all([readFile(address, 'utf8'), import(address.href)]);
  const language = languageOf(path) ?? '';
  return {
    path,
    name: path.slice(0, -`${language}.js`.length),
    language,
    words: module.default,
    written: [
      ...[...text.matchAll(ENTRY)].map(([, single, double, bare]) => single ?? double ?? bare ?? ''),
      // The names of the views are in their list.
      ...(text.includes('...viewNames(') ? Object.keys(viewNames('en')) : []),
    ],
    joined: [...text.matchAll(IMPORT)].map(([, other = '']) => new URL(other, address).href.slice(ROOT.href.length)),
  };
}

/** What is filled into a text. @param {string} text */
export const placeholders = (text) => [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))].sort();
