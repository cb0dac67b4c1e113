/**
 * The language of the text around an element, which a page may change: one observer in each tree, be it a document or the shadow tree of
 * another element.
 */

/** @typedef {{ listeners: Set<() => void>, observer: MutationObserver }} Watch */

/** By the root of their tree. @type {WeakMap<Node, Watch>} */
const watches = new WeakMap();

/** Made where nothing else is in reach: it outlives the elements, and would keep whatever its function sees. @returns {Watch} */
function createWatch() {
  /** @type {Watch['listeners']} */
  const listeners = new Set();
  return { listeners, observer: new MutationObserver(() => listeners.forEach((listener) => listener())) };
}

/** Out of a shadow tree, the element that it belongs to: by what it has, since a node may come from another window. @param {Node} node */
const parentOf = (node) =>
  node.parentNode ?? (node.nodeType === Node.DOCUMENT_FRAGMENT_NODE ? /** @type {Partial<ShadowRoot>} */ (node).host : null) ?? null;

/** The language of the text around a node, also where it stands in the shadow tree of another one. @param {Node} node */
export function languageAround(node) {
  for (let at = parentOf(node); at !== null; at = parentOf(at)) {
    const language = at.nodeType === Node.ELEMENT_NODE ? /** @type {Element} */ (at).getAttribute('lang') : null;
    if (language !== null) return language;
  }
  return '';
}

/** Calls back when something around the node speaks another language. @param {Node} node @param {() => void} changed @param {AbortSignal} signal  ends it */
export function onLanguageAround(node, changed, signal) {
  for (let at = parentOf(node); at !== null; at = parentOf(at)) {
    if (at === at.getRootNode()) watchTree(at, changed, signal);
  }
}

/** @param {Node} root @param {() => void} changed @param {AbortSignal} signal */
function watchTree(root, changed, signal) {
  const watch = watches.get(root) ?? createWatch();
  watches.set(root, watch);
  const { listeners, observer } = watch;
  listeners.add(changed);
  observer.observe(root, { attributeFilter: ['lang'], subtree: true });
  signal.addEventListener('abort', () => {
    listeners.delete(changed);
    if (listeners.size === 0) observer.disconnect();
  });
}
