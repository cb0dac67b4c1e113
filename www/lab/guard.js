// Stands guard over the WebAssembly: after a panic nothing calls it again, whichever half it was.

import { isLabError, labError } from './errors.js';

/** A half of the library, as wasm-bindgen wraps it. @typedef {{ panicReport: () => string | undefined }} Half */

/** @type {string | undefined} */
let report;
/** @type {Set<(report: string) => void>} */
const listeners = new Set();

/**
 * Runs a call of a half; anything but an error with a code is a bug in it.
 *
 * @template T
 * @param {Half} half
 * @param {() => T} call
 * @returns {T}
 */
export function guarded(half, call) {
  if (report !== undefined) throw crashed(report);
  try {
    return call();
  } catch (error) {
    if (isLabError(error)) throw error;
    report = describe(half, error);
    for (const listener of listeners) listener(report);
    throw crashed(report);
  }
}

/**
 * @param {(report: string) => void} listener called once, with a text that a reader can send on
 * @returns {() => void} takes the listener back
 */
export function onCrash(listener) {
  if (report !== undefined) listener(report);
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * Runs a half for the first time.
 *
 * @template {{ default: () => Promise<unknown> }} H
 * @param {() => Promise<H>} load
 * @returns {Promise<H>} rejects with code `load-failed`
 */
export async function start(load) {
  try {
    const half = await load();
    await half.default();
    return half;
  } catch (cause) {
    throw labError(
      'load-failed',
      'the engine could not be loaded; reload the page, and see that the server sends ' +
        'www/pkg as it is and that the page may run WebAssembly (script-src \'wasm-unsafe-eval\')',
      cause,
    );
  }
}

/** @param {Half} half @param {unknown} error */
function describe(half, error) {
  const trap = error instanceof Error ? `${error.name}: ${error.message}\n${error.stack ?? ''}` : String(error);
  let panic;
  try {
    panic = half.panicReport();
  } catch {
    // It is too broken to say more than its trap already did.
  }
  return panic ? `${panic}\n${trap}` : trap;
}

/** @param {string} report */
function crashed(report) {
  return labError('crashed', 'the engine has crashed; reload the page', report);
}
