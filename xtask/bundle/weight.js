/** What the deployed site weighs when it is sent, against what it may weigh. */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** @typedef {import('rolldown').OutputChunk | import('rolldown').OutputAsset} Output */

/** Bytes, after Brotli. */
const BUDGETS = { 'first visit to Explore': 150_000, 'element, script and WebAssembly': 88_500 };
/** Bytes on a disk. */
const SINGLE_FILE = 800_000;

/** @param {Uint8Array} content */
const compressed = (content) => brotliCompressSync(content).length;

/** Thousands of bytes. @param {number} bytes */
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/**
 * The files that are needed before a script does its work: those that it and what it imports are made of.
 * @param {Output[]} output @param {RegExp[]} named
 */
function needed(output, named) {
  const open = output.filter(({ fileName }) => named.some((pattern) => pattern.test(fileName)));
  const missing = named.filter((pattern) => !open.some(({ fileName }) => pattern.test(fileName)));
  if (missing.length > 0) throw new Error(`the site has no ${missing.join(', no ')}`);
  const names = new Set(open.map(({ fileName }) => fileName));
  for (const file of open) {
    for (const name of file.type === 'chunk' ? file.imports : []) {
      const next = output.find(({ fileName }) => fileName === name);
      if (next === undefined || names.has(name)) continue;
      names.add(name);
      open.push(next);
    }
  }
  return [...names];
}

/**
 * Prints the sums, and the files that they consist of; answers whether the budgets are kept.
 * @param {string} out  the folder of the site
 * @param {{ page: Output[], modules: Output[] }} outputs
 */
export function weigh(out, { page, modules }) {
  const engine = /\/engine_bg-.*\.wasm$/;
  const visit = needed(page, [
    /^index\.html$/,
    /\/page-.*\.css$/,
    /\/page-.*\.js$/,
    engine,
    /\/interface-.*\.js$/,
    /\/en-.*\.js$/,
    /\/swish\.en\.json$/,
  ]);
  const element = needed(modules, [/^www\/activation-plot\.js$/, engine, /\/element\.en-.*\.js$/]);
  let isKept = true;
  for (const [[name, budget], files] of /** @type {[[string, number], string[]][]} */ ([
    [Object.entries(BUDGETS)[0], visit],
    [Object.entries(BUDGETS)[1], element],
  ])) {
    const weights = files.map((file) => /** @type {const} */ ([compressed(readFileSync(join(out, file))), file]));
    const sum = weights.reduce((total, [weight]) => total + weight, 0);
    for (const [weight, file] of weights.sort(([a], [b]) => b - a)) console.log(`  ${kilobytes(weight).padStart(9)}  ${file}`);
    console.log(`${sum <= budget ? '✓' : '✗'} ${name}: ${kilobytes(sum)} of ${kilobytes(budget)} in ${files.length} files`);
    isKept &&= sum <= budget;
  }
  const single = join(out, 'activation-lab.html');
  if (existsSync(single)) {
    const size = readFileSync(single).length;
    console.log(`${size <= SINGLE_FILE ? '✓' : '✗'} single file: ${kilobytes(size)} of ${kilobytes(SINGLE_FILE)}`);
    isKept &&= size <= SINGLE_FILE;
  }
  return isKept;
}
