/** Building DOM nodes. Whatever is given as text reaches the document as text. */

import { follow } from '../i18n/live.js';

/** @typedef {string | number | boolean | null | undefined} Value */
/** @typedef {Value | ((event: any) => void) | (() => Value) | Record<string, string | (() => string)>} Attribute */
/** @typedef {Node | string | null | (() => string)} Child */

/**
 * A node with classes (`p.note.quiet`), attributes, listeners (`onclick: …`) and children. `false`, `null` and `undefined` leave an
 * attribute out; `style` has an entry for each property; `.checked` is a property of the node. What is given as a function is live:
 * see `live.js`. A button submits no form, unless it says so.
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T | `${T}.${string}`} tag
 * @param {Record<string, Attribute> | Child} [attributes]  may be left out
 * @param {...Child} children
 * @returns {HTMLElementTagNameMap[T]}
 */
export function element(tag, attributes = null, ...children) {
  const [name, ...classes] = tag.split('.');
  const node = document.createElement(/** @type {T} */ (name));
  node.classList.add(...classes);
  if (name === 'button') node.setAttribute('type', 'button');
  if (isChild(attributes)) insert(node, attributes);
  else assign(node, attributes);
  for (const child of children) insert(node, child);
  return node;
}

/** @param {Record<string, Attribute> | Child} given @returns {given is Child} */
const isChild = (given) => given === null || typeof given !== 'object' || given instanceof Node;

/** @param {HTMLElement} node @param {Child} child */
function insert(node, child) {
  if (typeof child !== 'function') return child === null || node.append(child);
  const text = new Text();
  node.append(text);
  follow(child, (now) => void (text.data = now));
}

/** Gives a node attributes and listeners, as `element` does. @param {HTMLElement} node @param {Record<string, Attribute>} attributes */
export function assign(node, attributes) {
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('on') && typeof value === 'function') node.addEventListener(name.slice(2), value);
    else if (name === 'style')
      for (const [key, text] of Object.entries(value ?? {})) given(text, (now) => node.style.setProperty(key, now));
    else given(value, (now) => set(node, name, now));
  }
}

/** @param {any} value @param {(now: any) => void} write */
const given = (value, write) => (typeof value === 'function' ? follow(value, write) : write(value));

/** @param {Element} node @param {string} name @param {Value} value */
function set(node, name, value) {
  if (name.startsWith('.')) Object.assign(node, { [name.slice(1)]: value });
  else if (value === false || value === null || value === undefined) node.removeAttribute(name);
  else node.setAttribute(name, value === true ? '' : String(value));
}

const SVG = 'http://www.w3.org/2000/svg';

/**
 * A small drawing made of one path, hidden from assistive technology: the words stand beside it or in a label.
 * @param {string} path  the `d` of the path
 * @param {{ width: number, height: number, class: string }} options  size of the view box
 */
export function drawing(path, { width, height, class: className }) {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
  svg.setAttribute('class', className);
  svg.setAttribute('aria-hidden', 'true');
  const line = document.createElementNS(SVG, 'path');
  line.setAttribute('d', path);
  svg.append(line);
  return svg;
}

const CLOSE = 'M5 5l10 10M15 5L5 15';
const RESET = 'M4.5 10a5.5 5.5 0 1 0 1.8-4.1M4.5 3.5v3.2h3.2';
const ICONS = {
  add: 'M10 4v12M4 10h12',
  close: CLOSE,
  reset: RESET,
  more: 'M4.5 10h.01M10 10h.01M15.5 10h.01',
  play: 'M6.5 4.2v11.6l9-5.8z',
  pause: 'M7.2 4.5v11M12.8 4.5v11',
  down: 'M6 8l4 4l4-4',
  alert: 'M10 3.2L17.5 16.2H2.5zM10 8v4M10 13.8v.6',
};

/** An icon on a 20 px grid, by its path. @param {string} path */
export const iconOf = (path) => drawing(path, { width: 20, height: 20, class: 'icon' });

/** An icon that stands in several places. @param {keyof typeof ICONS} name */
export const icon = (name) => iconOf(ICONS[name]);

// By themselves, so that the element ships no others.
export const closeIcon = () => iconOf(CLOSE);
export const resetIcon = () => iconOf(RESET);

/** Gives the focus to the first node of a selector, if there is one. @param {string} selector */
export const focusOn = (selector) => /** @type {HTMLElement | null} */ (document.querySelector(selector))?.focus();

/** The node of the page's own markup with this id. @template {HTMLElement} T @param {string} id @param {new () => T} type @returns {T} */
export function byId(id, type) {
  const node = document.getElementById(id);
  if (!(node instanceof type)) throw new Error(`the page has no ${type.name} with the id "${id}"`);
  return node;
}
