/**
 * The site's modules in Node: imported from their files, with what they expect of a browser and Node lacks.
 */

import { readFile } from 'node:fs/promises';

/** The folder with `index.html`. */
export const ROOT = new URL('../../', import.meta.url);

/** What a server says these files are; WebAssembly is compiled from a response of no other type. @type {Record<string, string>} */
const TYPES = { wasm: 'application/wasm', json: 'application/json' };

/** The address of every file that was fetched. @type {string[]} */
export const fetched = [];

/** A module of the site. @param {string} path  from the root, such as `www/lab.js` */
export const bring = (path) => import(new URL(path, ROOT).href);

/** Serves the files of the site; nothing is fetched over the network. @param {RequestInfo | URL} resource */
globalThis.fetch = async (resource) => {
  const address = resource instanceof Request ? resource.url : String(resource);
  fetched.push(address);
  try {
    const content = await readFile(new URL(address));
    return new Response(content, { headers: { 'Content-Type': TYPES[address.split('.').at(-1) ?? ''] ?? 'text/plain' } });
  } catch (error) {
    return new Response(String(error), { status: 404 });
  }
};

/** Takes every call of a drawing and draws nothing. */
class CanvasRenderingContext2D {
  constructor() {
    const ignore = () => undefined;
    // biome-ignore lint/correctness/noConstructorReturn: The engine knows a context by its class.
    return new Proxy(this, { get: (target, name) => Reflect.get(target, name) ?? ignore });
  }

  /** @param {string} text */
  measureText = (text) => ({ width: 6 * text.length });
}

class HTMLCanvasElement {
  width = 300;
  height = 150;
  #context = new CanvasRenderingContext2D();

  /** @param {string} kind */
  getContext(kind) {
    return kind === '2d' ? this.#context : null;
  }
}

/** As much of a document as the words and a canvas take. */
const document = {
  documentElement: { lang: '' },
  title: '',
  /** @param {string} name */
  createElement(name) {
    if (name !== 'canvas') throw new Error(`a test that needs a <${name}> needs a browser`);
    return new HTMLCanvasElement();
  },
};

Object.assign(globalThis, { CanvasRenderingContext2D, HTMLCanvasElement, document });
