/**
 * The modules of the npm package: the element and the mathematics, what they share in chunks, the WebAssembly beside those that name
 * it. Nothing is minified: the host's bundler does that, and without one the names in a stack of calls can be read.
 */

import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { replacements } from './standalone.js';
import { TARGET } from './target.js';

const ENTRIES = ['activation-plot', 'lab'];

/** The parts of the library, each with its WebAssembly. */
const PARTS = ['engine', 'study', 'lessons'];

/** @param {string} root  of the project @param {string} out  the folder to write */
export async function packageModules(root, out) {
  const bundle = await rolldown({
    input: Object.fromEntries(ENTRIES.map((name) => [name, join(root, `www/${name}.js`)])),
    plugins: [replacements()],
    transform: { target: TARGET },
  });
  await bundle.write({
    dir: out,
    format: 'esm',
    chunkFileNames: 'chunks/[name]-[hash].js',
    codeSplitting: { groups: PARTS.map((name) => ({ name, test: new RegExp(`www/pkg/${name}\\.js$`) })) },
  });
  await bundle.close();
  for (const part of PARTS) copyFileSync(join(root, `www/pkg/${part}_bg.wasm`), join(out, `chunks/${part}_bg.wasm`));
}
