/**
 * Markup of the project's own as nodes: notes and formulas that are built with the page, pictures that the engine draws.
 *
 * A page may forbid its scripts the browser's own parsers (`require-trusted-types-for 'script'`). These texts need little of one:
 * every element is closed, every attribute is quoted.
 */

const HTML = 'http://www.w3.org/1999/xhtml';
/** The elements that begin another namespace, with what stands in them. @type {Record<string, string>} */
const NAMESPACES = { math: 'http://www.w3.org/1998/Math/MathML', svg: 'http://www.w3.org/2000/svg' };

/** A tag, or the text up to the next; as in HTML, a `<` that begins no tag is text. */
const PIECE = /<(?<end>\/?)(?<name>[a-z][\w-]*)(?<attributes>(?:\s+[\w:-]+="[^"]*")*)\s*(?<empty>\/?)>|(?:[^<]|<(?![/a-z]))+/gi;
const ATTRIBUTE = /(?<name>[\w:-]+)="(?<value>[^"]*)"/g;
const REFERENCE = /&(amp|lt|gt|quot|#39);/g;
/** @type {Record<string, string>} */
const CHARACTERS = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** @param {string} text */
const decoded = (text) => text.replace(REFERENCE, (_, name) => CHARACTERS[name] ?? '');

/** @param {string} markup */
export function nodesOf(markup) {
  const root = document.createDocumentFragment();
  /** What is not closed yet. @type {(DocumentFragment | Element)[]} */
  const open = [root];
  for (const { 0: piece, groups = {} } of markup.matchAll(PIECE)) {
    const parent = open.at(-1) ?? root;
    const { end, name, attributes = '', empty } = groups;
    if (name === undefined) parent.append(decoded(piece));
    else if (end) open.pop();
    else {
      const node = elementOf(name, attributes, parent);
      parent.append(node);
      if (!empty) open.push(node);
    }
  }
  return root;
}

/** @param {string} name @param {string} attributes @param {DocumentFragment | Element} parent */
function elementOf(name, attributes, parent) {
  const around = parent instanceof Element ? parent.namespaceURI : HTML;
  const node = document.createElementNS(NAMESPACES[name] ?? around, name);
  for (const { groups = {} } of attributes.matchAll(ATTRIBUTE)) {
    // The namespace is said already.
    if (groups.name !== 'xmlns') node.setAttribute(groups.name ?? '', decoded(groups.value ?? ''));
  }
  return node;
}
