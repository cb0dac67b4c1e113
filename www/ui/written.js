/**
 * Texts and styles that are only written where they are others: most numbers of a step stay as they are, and to ask the document for
 * what stands there costs as much as to write it. What is written so is written by nothing else.
 */

/** @type {WeakMap<Node, string>} */
const texts = new WeakMap();
/** @type {WeakMap<HTMLElement, Map<string, string>>} */
const styles = new WeakMap();

/** @param {Node} node @param {string} text */
export function write(node, text) {
  if (texts.get(node) === text) return;
  texts.set(node, text);
  const { firstChild } = node;
  if (firstChild instanceof Text) firstChild.data = text;
  else node.textContent = text;
}

/** @param {HTMLElement} node @param {string} property  as in a style sheet @param {string} value */
export function restyle(node, property, value) {
  const known = styles.get(node) ?? new Map();
  if (known.get(property) === value) return;
  styles.set(node, known.set(property, value));
  node.style.setProperty(property, value);
}
