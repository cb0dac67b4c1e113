/**
 * The English words in the markup of the page, so that it can be read before any script has come. Another language takes their place.
 *
 * @import { Plugin } from 'vite'
 */

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { viewLinks } from '../../www/i18n/views.js';

/** A start tag that names a message, and what follows it up to the next tag. */
const TAG = /<(?<name>[\w-]+)(?<attributes>[^<>]*\sdata-i18n(?:-label|-placeholder)?="[^<>]*)>(?<content>[^<]*)/g;

/** What is named by which attribute goes where; nothing for the content. @type {[hook: string, attribute: string | undefined][]} */
const HOOKS = [
  ['data-i18n', undefined],
  ['data-i18n-label', 'aria-label'],
  ['data-i18n-placeholder', 'placeholder'],
];

/** @param {string} text */
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/**
 * @param {string} html
 * @param {Record<string, string>} words
 */
function inWords(html, words) {
  return html.replace(TAG, (_, name, attributes, content) => {
    let [own, text] = [attributes, content];
    for (const [hook, attribute] of HOOKS) {
      const key = new RegExp(`\\s${hook}="([^"]*)"`).exec(attributes)?.[1];
      if (key === undefined) continue;
      const word = words[key];
      if (word === undefined) throw new Error(`unknown key "${key}" in the markup; add it to www/i18n`);
      if (attribute === undefined) text = escaped(word);
      else own += ` ${attribute}="${escaped(word)}"`;
    }
    return `<${name}${own}>${text}`;
  });
}

/** The markup with the links to the views. @param {string} html */
const withViews = (html) =>
  html.replace(/data-views="(\w+)">/g, (place, group) => {
    const links = viewLinks(group).map((attributes) => Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`));
    return place + links.map((attributes) => `<a${attributes.join('')}></a>`).join('');
  });

/** The page as it can be read before any script has come. @param {string} html @param {Record<string, string>} words */
export const readable = (html, words) => inWords(withViews(html), words);

/** @param {string} root  of the project @returns {Promise<Record<string, string>>} */
export async function englishWords(root) {
  return (await import(pathToFileURL(join(root, 'www/i18n/en.js')).href)).default;
}

/** @param {string} root  of the project @returns {Plugin} */
export function writeWords(root) {
  return {
    name: 'page-words',
    transformIndexHtml: { order: 'pre', handler: async (html) => readable(html, await englishWords(root)) },
  };
}
