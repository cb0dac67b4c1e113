/**
 * `node xtask/bundle/main.js site|modules|widget OUT`: bundles the built front end. `cargo xtask dist` calls it.
 *
 * `site` writes the folder that a static server needs, with the scripts that stand alone and the single file, and fails where one of
 * them is too heavy; `modules` writes those of the npm package, and `widget` the one module that a notebook loads, each into the folder of
 * its package, with what the package says of the keys.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describeElement, writeTraits } from './keys.js';
import { packageModules } from './modules.js';
import { singleFile } from './single-file.js';
import { buildSite } from './site.js';
import { standalone } from './standalone.js';
import { weigh } from './weight.js';

/** The project. */
const ROOT = dirname(dirname(import.meta.dirname));

/** The parts of the program that a script has with it. @param {string[]} parts @returns {{ packed: import('./container.js').File[] }} */
const program = (...parts) => ({
  packed: parts.map((part) => [`www/pkg/${part}_bg.wasm`, readFileSync(join(ROOT, `www/pkg/${part}_bg.wasm`))]),
});

/** @param {string} out */
async function site(out) {
  const outputs = await buildSite(ROOT, out);
  // Only the element's own interface can ask for words around a picture, which the lessons draw.
  for (const [name, parts] of /** @type {[string, string[]][]} */ ([
    ['activation-plot', ['engine', 'lessons']],
    ['embed', ['engine']],
  ])) {
    writeFileSync(join(out, `www/${name}.standalone.js`), await standalone(ROOT, `www/${name}.js`, 'iife', program(...parts)));
  }
  writeFileSync(join(out, 'activation-lab.html'), await singleFile(ROOT));
  if (!weigh(out, outputs)) throw new Error('the site exceeds its budget');
}

/** @type {Record<string, (out: string) => Promise<void>>} */
const COMMANDS = {
  site,
  modules: async (out) => {
    await packageModules(ROOT, out);
    describeElement(out);
  },
  widget: async (out) => {
    writeFileSync(join(out, 'src/activation_lab/widget.js'), await standalone(ROOT, 'www/widget.js', 'esm', program('engine')));
    writeTraits(out);
  },
};

const [command = '', out] = process.argv.slice(2);
const run = COMMANDS[command];
if (run === undefined || out === undefined) throw new Error(`usage: main.js ${Object.keys(COMMANDS).join('|')} OUT`);
try {
  await run(out);
} catch (error) {
  // With its stack a message of the bundler is hard to find.
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
