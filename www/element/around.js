/** The language of the text around an element, which a page may change: one observer for all elements. */

/** @type {Set<() => void>} */
const listeners = new Set();
/** @type {MutationObserver | undefined} */
let observer;

/** Calls back when something in the document speaks another language. @param {() => void} changed @param {AbortSignal} signal  ends it */
export function onLanguageAround(changed, signal) {
  listeners.add(changed);
  observer ??= new MutationObserver(() => listeners.forEach((listener) => listener()));
  observer.observe(document, { attributeFilter: ['lang'], subtree: true });
  signal.addEventListener('abort', () => {
    listeners.delete(changed);
    if (listeners.size === 0) observer?.disconnect();
  });
}
