/** Links that stand in the notes, lessons, documents and tests: each still opens the state that it opened when it was written. */

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { bring, ROOT } from './site.js';

/** @typedef {{ fallback: string, read: (text: string) => any, write: (value: any) => string }} ViewKey */

/**
 * A link, the state that it opens as the page writes it, the values of the views' own keys that differ from the default, and what is
 * reported: key, value and what is shown of it.
 * @typedef {{ link: string, state: string, views?: Record<string, string>, problems?: string[][] }} OldLink
 */

/** @type {OldLink[]} */
const LINKS = JSON.parse(await readFile(new URL('tests/reading/old_links.json', ROOT), 'utf8'));

const [{ loadEngine }, { readFragment }, { writeState }, { createViewKeys }] = await Promise.all(
  ['lab/engine', 'state/read-fragment', 'state/state', 'state/view-keys'].map((name) => bring(`www/${name}.js`)),
);
const lab = await loadEngine();
const names = ['compare', 'depth', 'gelu', 'guide', 'identities', 'maxout', 'softmax'];
const modules = await Promise.all(names.map((view) => bring(`www/views/${view}/keys.js`)));
/** @type {[view: string, table: Record<string, ViewKey>][]} */
const tables = names.map((view, index) => {
  const { KEYS, createKeys, compareKeys } = modules[index];
  return [view, KEYS ?? createKeys?.(lab) ?? compareKeys(lab, lab.catalogue())];
});
const isOfView = (/** @type {string} */ name) =>
  tables.some(([view, table]) => name.startsWith(`${view}-`) && name.slice(view.length + 1) in table);

/** @param {string} link @returns {Promise<Omit<OldLink, 'link'>>} */
async function opened(link) {
  const { state, problems } = await readFragment(`#${link}`, lab);
  /** @type {string[][]} */
  const told = problems.map((/** @type {any} */ { key, value, rest }) => (rest === undefined ? [key, value] : [key, value, rest]));
  /** @type {Record<string, string>} */
  const views = {};
  for (const [view, table] of tables) {
    const read = createViewKeys({ state }, view, table).read();
    for (const key of view === 'softmax' ? ['label', 'sweep'] : []) {
      // A class beyond the vector falls back to the first.
      if (read.values[key] < read.values.logits.length) continue;
      read.problems.push({ key: `softmax-${key}`, value: table[key]?.write(read.values[key]) });
      read.values[key] = 0;
    }
    told.push(...read.problems.map((/** @type {any} */ { key, value }) => [key, value]));
    for (const [key, value] of Object.entries(read.values)) {
      const text = table[key]?.write(value);
      if (text !== undefined && text !== table[key]?.fallback) views[`${view}-${key}`] = text;
    }
  }
  const rest = state.unknown.filter((/** @type {[string, string]} */ [name]) => !isOfView(name));
  return { state: writeState({ ...state, unknown: rest }, lab), views, problems: told };
}

test('there are links of every kind', () => assert.ok(LINKS.length > 500));

test('old links open the same state', async () => {
  for (const { link, ...expected } of LINKS) assert.deepEqual(await opened(link), { views: {}, problems: [], ...expected }, link);
});
