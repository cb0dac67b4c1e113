/**
 * What the bundler has to know about files that no import names.
 *
 * @import { Plugin } from 'vite'
 */

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The address of a note, as `www/functions/notes.js` writes it. */
const NOTES = '../pkg/notes/';

/** Says which module a plugin means. @param {string} path  its end */
const module = (path) => ({ id: new RegExp(`/${path.replace('.', '\\.')}$`) });

/**
 * The notes lie in one folder with a hash in its name. With a hash in each name, a script would carry a table of 70 addresses.
 * @param {string} root  of the project
 * @returns {Plugin}
 */
export function notesFolder(root) {
  const folder = join(root, 'www/pkg/notes');
  const notes = readdirSync(folder)
    .sort()
    .map((name) => ({ name, source: readFileSync(join(folder, name)) }));
  const hash = createHash('sha256');
  for (const { name, source } of notes) hash.update(name).update(source);
  const deployed = `notes-${hash.digest('base64url').slice(0, 8)}/`;
  return {
    name: 'notes-folder',
    transform: {
      order: 'pre',
      filter: module('functions/notes.js'),
      handler(code) {
        for (const { name, source } of notes) this.emitFile({ type: 'asset', fileName: `www/assets/${deployed}${name}`, source });
        return { code: code.replace(`new URL(\`${NOTES}`, `new URL(/* @vite-ignore */ \`${deployed}`), map: null };
      },
    },
  };
}

/**
 * Where the page is, as seen from the script that the element has become part of.
 * @param {string} address
 * @returns {Plugin}
 */
export function labAddress(address) {
  return {
    name: 'lab-address',
    transform: {
      order: 'pre',
      filter: module('element/lab-address.js'),
      handler: (code) => ({ code: code.replace("new URL('../../index.html'", `new URL(/* @vite-ignore */ '${address}'`), map: null }),
    },
  };
}

/** The names of the views are words of the page: the element knows only which views there are. @returns {Plugin} */
export function viewsWithoutNames() {
  return {
    name: 'views-without-names',
    transform: {
      order: 'pre',
      filter: module('i18n/views.js'),
      handler: (code) => ({ code: code.replace(/, en: '[^']*', 'zh-CN': '[^']*'/g, ''), map: null }),
    },
  };
}

/** Has the engine's WebAssembly asked for by the markup, not only by the script that the markup asks for. @returns {Plugin} */
export function preloadEngine() {
  return {
    name: 'preload-engine',
    transformIndexHtml: {
      order: 'post',
      handler(_, { bundle = {} }) {
        const engine = Object.keys(bundle).find((name) => /\/engine_bg-[\w-]+\.wasm$/.test(name));
        if (engine === undefined) throw new Error('the engine is not part of the page');
        const attrs = { rel: 'preload', href: `./${engine}`, as: 'fetch', type: 'application/wasm', crossorigin: true };
        return [{ tag: 'link', attrs, injectTo: 'head' }];
      },
    },
  };
}

/**
 * A classic script of a page keeps its place and its name: bundlers know modules only.
 * @param {string} root  of the project
 * @param {{ path: string, tag: string }} script  as seen from the root, and as the markup has it
 * @returns {Plugin[]}
 */
export function classicScript(root, { path, tag }) {
  return [
    {
      name: 'classic-script-out',
      buildStart() {
        this.emitFile({ type: 'asset', fileName: path, source: readFileSync(join(root, path)) });
      },
      transformIndexHtml: { order: 'pre', handler: (html) => html.replace(tag, '') },
    },
    {
      name: 'classic-script-in',
      // First, so that it hears when a module below it cannot be loaded.
      transformIndexHtml: { order: 'post', handler: (html) => html.replace('<head>', `<head>\n    ${tag}`) },
    },
  ];
}

/** The address of a style sheet in a script, as that script writes it. */
const SHEET = /new URL\('(?<path>[^']*\.css)', import\.meta\.url\)/g;

/** A style sheet that a script addresses is bundled and minified as those of the markup are. @returns {Plugin} */
export function styleSheets() {
  return {
    name: 'style-sheets',
    transform: {
      order: 'pre',
      filter: { code: SHEET },
      handler(code) {
        /** @type {string[]} */
        const imports = [];
        const rewritten = code.replace(SHEET, (_, path) => {
          imports.push(`import sheet${imports.length} from '${path}?url';`);
          return `new URL(sheet${imports.length - 1}, import.meta.url)`;
        });
        return { code: `${imports.join('')}${rewritten}`, map: null };
      },
    },
  };
}

/** What Vite puts around every dynamic import, for links to preload and for style sheets. */
const PRELOADING = /^\0vite\/preload-helper\.js$/;

/** Dynamic imports without links to preload and without style sheets, as in a module for the pages of others. @returns {Plugin} */
export function plainImports() {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    load: { filter: { id: PRELOADING }, handler: () => 'export const __vitePreload = (load) => load();' },
  };
}
