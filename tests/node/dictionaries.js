/** The dictionaries of `www/i18n`, each a file with one object of keys and texts. */

import { readdir, readFile } from 'node:fs/promises';
import { ROOT } from './site.js';

const FOLDER = new URL('www/i18n/', ROOT);

/** A line of an object on which an entry begins. */
const ENTRY = /^ {2}(?:'([^']+)'|"([^"]+)"|([\w$]+)):/gm;

/**
 * @typedef {object} Dictionary
 * @property {string} file
 * @property {string} name  what the languages of one dictionary have in common
 * @property {string} language
 * @property {Record<string, string>} words
 * @property {string[]} written  the keys as they stand in the file: of two that are the same, an object keeps one
 */

/** Every dictionary; a file that only joins others has no entries of its own. @returns {Promise<Dictionary[]>} */
export async function dictionaries() {
  const files = (await readdir(FOLDER)).filter((file) => file.endsWith('.js')).sort();
  const all = await Promise.all(files.map(read));
  return all.filter(({ written }) => written.length > 0);
}

/** @param {string} file @returns {Promise<Dictionary>} */
async function read(file) {
  const [text, module] = await Promise.all([readFile(new URL(file, FOLDER), 'utf8'), import(new URL(file, FOLDER).href)]);
  const parts = file.split('.').slice(0, -1);
  const language = parts.pop() ?? '';
  const written = [...text.matchAll(ENTRY)].map(([, single, double, bare]) => single ?? double ?? bare ?? '');
  return { file, name: parts.join('.'), language, words: module.default, written };
}

/** What is filled into a text. @param {string} text */
export const placeholders = (text) => [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))].sort();
