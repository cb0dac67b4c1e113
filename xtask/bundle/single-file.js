/**
 * Runs in the head of the single file: unpacks everything that the page consists of, and starts it once its markup is there.
 *
 * A file from the disk may not load modules, so the page's program is a classic script. It is put into the document as a script's
 * text, which the file's own policy allows; `eval` it does not allow.
 */

import { unpack } from './container.js';

const files = unpack(EMBEDDED);
globalThis.embeddedFiles = files;

/** @param {string} path */
const text = (path) => new TextDecoder().decode(files.get(path));

/** @param {string} name @param {string} content */
function add(name, content) {
  const node = document.createElement(name);
  node.textContent = content;
  document.head.append(node);
}

add('style', text('page.css'));
document.documentElement.classList.add('unpacked');
document.addEventListener('DOMContentLoaded', () => add('script', text('page.js')));
