/**
 * Runs the scripts of the Rust tests: each line of the input is a script with its arguments, each line of the output what it returns.
 */

import { createInterface } from 'node:readline';
import { bring, fetched, ROOT } from './site.js';

/** Numbers cross the pipe as their bytes: JSON has neither NaN nor infinities. @param {Float64Array} numbers */
const pack = (numbers) => Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength).toString('base64');

/** @param {string} text */
const unpack = (text) => new Float64Array(new Uint8Array(Buffer.from(text, 'base64')).buffer);

// In reach of every script.
Object.assign(globalThis, { bring, fetched, pack, root: ROOT.href, unpack });

const AsyncFunction = /** @type {FunctionConstructor} */ ((async () => {}).constructor);

/** @param {string} line */
async function answer(line) {
  const script = JSON.parse(line);
  try {
    return { value: await new AsyncFunction(script.body)(...script.arguments) };
  } catch (error) {
    const { code = '' } = /** @type {{ code?: string }} */ (error ?? {});
    return { code, message: String(error) };
  }
}

// The output carries the answers and nothing else.
console.log = console.error;
for await (const line of createInterface({ input: process.stdin })) {
  process.stdout.write(`${JSON.stringify(await answer(line))}\n`);
}
