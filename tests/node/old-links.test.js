/** Links that stand in the notes, lessons, documents and tests: each still opens the state that it opened when it was written. */

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { bring, ROOT } from './site.js';

/**
 * A link, the state that it opens as the page writes it, the values of the views' own keys that differ from the default, and what is
 * reported: key, value and what is shown of it.
 * @typedef {{ link: string, state: string, views?: Record<string, string>, problems?: string[][] }} OldLink
 */

/** @type {OldLink[]} */
const LINKS = JSON.parse(await readFile(new URL('tests/reading/old_links.json', ROOT), 'utf8'));

const [{ loadEngine }, { readFragment, writeState }, { addKeys }, { knownKey, viewText }] = await Promise.all(
  ['lab/engine', 'state/address', 'state/view-state', 'state/view-keys'].map((name) => bring(`www/${name}.js`)),
);
const lab = await loadEngine();
const views = ['compare', 'depth', 'gelu', 'guide', 'identities', 'maxout', 'softmax'];
for (const view of views) addKeys(view, (await bring(`www/views/${view}/keys.js`)).KEYS, lab);

/** @param {string} link @returns {Promise<Omit<OldLink, 'link'>>} */
async function opened(link) {
  const { state, problems } = await readFragment(`#${link}`, lab);
  const own = Object.keys(state.viewValues).map((name) => [name, viewText(state.viewValues, name)]);
  return {
    state: writeState(
      {
        ...state,
        viewValues: {},
        unknown: state.unknown.filter((/** @type {[string, string]} */ [name]) => knownKey(name).kind === undefined),
      },
      lab,
    ),
    views: Object.fromEntries(own.filter(([name, text]) => text !== knownKey(name).kind.fallback)),
    problems: problems.map((/** @type {any} */ { key, value, rest }) => (rest === undefined ? [key, value] : [key, value, rest])),
  };
}

test('there are links of every kind', () => assert.ok(LINKS.length > 500));

test('old links open the same state', async () => {
  for (const { link, ...expected } of LINKS) assert.deepEqual(await opened(link), { views: {}, problems: [], ...expected }, link);
});
