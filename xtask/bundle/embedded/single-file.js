/**
 * Runs in the head of the single file: unpacks everything that the page consists of, and starts it once its markup is there.
 *
 * A file from the disk may not load modules, so the page's program is a classic script. It is put into the document as a script's
 * text, which the file's own policy allows; `eval` it does not allow.
 */

import packed from 'packed-files';
import { unpack } from './unpack.js';

/** A server may demand that scripts are vouched for. These come from the file itself. */
const policy = globalThis.trustedTypes?.createPolicy('activation-lab', { createScript: (/** @type {string} */ text) => text });

/** @param {'script' | 'style'} name @param {Uint8Array<ArrayBuffer> | undefined} content */
function add(name, content) {
  const node = document.createElement(name);
  const text = new TextDecoder().decode(content);
  node.textContent = name === 'script' ? (policy?.createScript(text) ?? text) : text;
  document.head.append(node);
}

async function start() {
  globalThis.embeddedFiles = unpack(packed);
  const files = await globalThis.embeddedFiles;
  add('style', files.get('page.css'));
  document.documentElement.classList.add('unpacked');
  const run = () => add('script', files.get('page.js'));
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', run);
  else run();
}

start();
