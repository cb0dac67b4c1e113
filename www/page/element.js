/** Building DOM nodes. Whatever is given as text reaches the document as text. */

/** @typedef {string | number | boolean | null | undefined | ((event: any) => void)} Attribute */

/**
 * A node with attributes, listeners (`onclick: …`) and children. `false`, `null` and `undefined` leave an attribute out.
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} tag
 * @param {Record<string, Attribute>} [attributes]
 * @param {...(Node | string | null)} children
 * @returns {HTMLElementTagNameMap[T]}
 */
export function element(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') node.addEventListener(name.slice(2), value);
    else if (value === true) node.setAttribute(name, '');
    else if (value !== false && value !== null && value !== undefined) node.setAttribute(name, String(value));
  }
  node.append(...children.filter((child) => child !== null));
  return node;
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

const ICONS = {
  add: 'M10 4v12M4 10h12',
  close: 'M5 5l10 10M15 5L5 15',
  reset: 'M4.5 10a5.5 5.5 0 1 0 1.8-4.1M4.5 3.5v3.2h3.2',
  auto: 'M10 3.5a6.5 6.5 0 1 0 0 13zM10 3.5a6.5 6.5 0 0 1 0 13M10 6.2h4.9M10 8.8h6.2M10 11.4h6.2M10 14h4.6',
  light: 'M10 6.5a3.5 3.5 0 1 0 0 7a3.5 3.5 0 1 0 0-7M10 1.8v2M10 16.2v2M1.8 10h2M16.2 10h2M4.2 4.2l1.4 1.4M14.4 14.4l1.4 1.4M15.8 4.2l-1.4 1.4M5.6 14.4l-1.4 1.4',
  dark: 'M15.8 12.2A6.6 6.6 0 0 1 7.8 4.2A6.6 6.6 0 1 0 15.8 12.2z',
  'view-in': 'M8.5 3.5a5 5 0 1 0 0 10a5 5 0 1 0 0-10M12.3 12.3l4.4 4.4M6.5 8.5h4M8.5 6.5v4',
  'view-out': 'M8.5 3.5a5 5 0 1 0 0 10a5 5 0 1 0 0-10M12.3 12.3l4.4 4.4M6.5 8.5h4',
  'view-box': 'M4 7V4h3M13 4h3v3M16 13v3h-3M7 16H4v-3M10 7.5v5M7.5 10h5',
  'view-equal': 'M4 4h12v12H4zM4 16L16 4',
  'view-limits': 'M5 3v12h12M3.2 5L5 3l1.8 2M15 13.2l2 1.8l-2 1.8',
  more: 'M4.5 10h.01M10 10h.01M15.5 10h.01',
  play: 'M6.5 4.2v11.6l9-5.8z',
  pause: 'M7.2 4.5v11M12.8 4.5v11',
  down: 'M6 8l4 4l4-4',
  alert: 'M10 3.2L17.5 16.2H2.5zM10 8v4M10 13.8v.6',
};

/** An icon on a 20 px grid. @param {keyof typeof ICONS} name */
export const icon = (name) => drawing(ICONS[name], { width: 20, height: 20, class: 'icon' });

/**
 * The node of the page's own markup with this id.
 * @template {HTMLElement} T
 * @param {string} id
 * @param {new () => T} type
 * @returns {T}
 */
export function byId(id, type) {
  const node = document.getElementById(id);
  if (!(node instanceof type)) throw new Error(`the page has no ${type.name} with the id "${id}"`);
  return node;
}
