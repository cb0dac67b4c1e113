/** The language of the text around an element, which a page may change: one observer in each document. */

/** @typedef {{ listeners: Set<() => void>, observer: MutationObserver }} Watch */

/** @type {WeakMap<Document, Watch>} */
const watches = new WeakMap();

/** Made where nothing else is in reach: it outlives the elements, and would keep whatever its function sees. @returns {Watch} */
function createWatch() {
  /** @type {Watch['listeners']} */
  const listeners = new Set();
  return { listeners, observer: new MutationObserver(() => listeners.forEach((listener) => listener())) };
}

/**
 * Calls back when something in the document speaks another language.
 * @param {Document} document
 * @param {() => void} changed
 * @param {AbortSignal} signal  ends it
 */
export function onLanguageAround(document, changed, signal) {
  const watch = watches.get(document) ?? createWatch();
  watches.set(document, watch);
  const { listeners, observer } = watch;
  listeners.add(changed);
  observer.observe(document, { attributeFilter: ['lang'], subtree: true });
  signal.addEventListener('abort', () => {
    listeners.delete(changed);
    if (listeners.size === 0) observer.disconnect();
  });
}
