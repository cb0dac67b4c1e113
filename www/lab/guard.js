// Stands guard over the WebAssembly: after a panic nothing calls it again, whichever part it was.

import { isLabError, labError } from './arguments.js';

/** What a part of the library says of its panic. @typedef {() => string | undefined} PanicReport */

/** @type {string | undefined} */
let report;
/** @type {Set<(report: string) => void>} */
const listeners = new Set();

/** How a part is called: anything but an error with a code is a bug in it. @param {PanicReport} panicReport  of the part */
export function guard(panicReport) {
  /** @template T @param {() => T} run */
  return (run) => {
    if (report !== undefined) throw crashed(report);
    try {
      return run();
    } catch (error) {
      if (isLabError(error)) throw error;
      report = describe(panicReport, error);
      for (const listener of listeners) listener(report);
      throw crashed(report);
    }
  };
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

/** A promise that is made once; where it comes to nothing, a later call tries again. @template T @param {() => Promise<T>} load */
export function once(load) {
  /** @type {Promise<T> | undefined} */
  let loading;
  return () => {
    loading ??= load().catch((reason) => {
      loading = undefined;
      throw reason;
    });
    return loading;
  };
}

/**
 * Fetches and compiles the WebAssembly of a part. Rejects with code `load-failed`.
 * @param {() => Promise<unknown>} initialize  what wasm-bindgen exports as its default
 */
export async function start(initialize) {
  try {
    await initialize();
  } catch (cause) {
    const remedy = isAllowed()
      ? 'check the network and that the server serves www/pkg unmodified, then call again'
      : "allow the page to run WebAssembly (script-src 'wasm-unsafe-eval')";
    throw labError('load-failed', `the engine could not be loaded; ${remedy}`, cause);
  }
}

/** A module of WebAssembly with nothing in it. */
const EMPTY = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);

/** Whether browser and page let WebAssembly run at all: if so, what could not be loaded did not arrive. */
export function isAllowed() {
  try {
    // WebKit compiles where it runs nothing.
    new WebAssembly.Instance(new WebAssembly.Module(EMPTY));
    return true;
  } catch {
    return false;
  }
}

/** @param {PanicReport} panicReport @param {unknown} error */
function describe(panicReport, error) {
  const trap = error instanceof Error ? `${error.name}: ${error.message}\n${error.stack ?? ''}` : String(error);
  let panic;
  try {
    panic = panicReport();
  } catch {
    // It is too broken to say more than its trap already did.
  }
  return panic ? `${panic}\n${trap}` : trap;
}

/** What every call throws after a panic. @param {string} report */
export function crashed(report) {
  return labError('crashed', 'the engine has crashed; reload the page', report);
}
