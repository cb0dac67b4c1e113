/** Work that can wait until a stream of changes has ended, such as the words about a slider's result. */

/**
 * A timer that is not started anew at every change, which would cost more than the change itself.
 * @param {number} pause  ms without a change
 * @param {() => void} work
 * @param {AbortSignal} [signal]  ends it
 * @returns {() => void} to be called at every change
 */
export function whenSettled(pause, work, signal) {
  let last = 0;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;

  function look() {
    const rest = last + pause - performance.now();
    timer = rest > 0 ? setTimeout(look, rest) : undefined;
    if (timer === undefined) work();
  }

  signal?.addEventListener('abort', () => clearTimeout(timer));
  return () => {
    last = performance.now();
    if (!signal?.aborted) timer ??= setTimeout(look, pause);
  };
}
