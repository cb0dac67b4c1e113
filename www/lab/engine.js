// Fetches the WebAssembly engine and stands guard over it: after a panic nothing calls it again.

import { isLabError, labError } from './errors.js';

/**
 * @returns the engine's exports, a guard for every call, and a way to hear of a crash
 */
export async function bootEngine() {
  const engine = await fetchEngine();
  /** @type {string | undefined} */
  let report;
  /** @type {Set<(report: string) => void>} */
  const listeners = new Set();

  /**
   * Runs a call of the engine; anything but an error with a code is a bug in the engine.
   *
   * @template T
   * @param {() => T} call
   * @returns {T}
   */
  function guarded(call) {
    if (report !== undefined) throw crashed(report);
    try {
      return call();
    } catch (error) {
      if (isLabError(error)) throw error;
      report = describe(engine, error);
      for (const listener of listeners) listener(report);
      throw crashed(report);
    }
  }

  /**
   * @param {(report: string) => void} listener called once, with a text that a reader can send on
   * @returns {() => void} takes the listener back
   */
  function onCrash(listener) {
    if (report !== undefined) listener(report);
    listeners.add(listener);
    return () => listeners.delete(listener);
  }

  return { engine, guarded, onCrash };
}

async function fetchEngine() {
  try {
    const engine = await import('../pkg/activation_lab.js');
    await engine.default();
    return engine;
  } catch (cause) {
    throw labError(
      'load-failed',
      'the engine could not be loaded; reload the page, and see that the server sends ' +
        'www/pkg as it is and that the page may run WebAssembly (script-src \'wasm-unsafe-eval\')',
      cause,
    );
  }
}

/**
 * @param {typeof import('../pkg/activation_lab.js')} engine
 * @param {unknown} error
 */
function describe(engine, error) {
  const trap = error instanceof Error ? `${error.name}: ${error.message}\n${error.stack ?? ''}` : String(error);
  let panic;
  try {
    panic = engine.panicReport();
  } catch {
    // The engine is too broken to say more than its trap already did.
  }
  return panic ? `${panic}\n${trap}` : trap;
}

/** @param {string} report */
function crashed(report) {
  return labError('crashed', 'the engine has crashed; reload the page', report);
}
