/**
 * An entry module and all that it imports, at once or on demand, as one script that has the files it opens with it.
 *
 * @import { Plugin } from 'rolldown'
 * @import { File } from './container.js'
 */

import { join, relative, sep } from 'node:path';
import { rolldown } from 'rolldown';
import { viteDynamicImportVarsPlugin, viteImportGlobPlugin } from 'rolldown/experimental';
import { pack } from './container.js';
import { TARGET } from './target.js';

const embedded = (/** @type {string} */ name) => join(import.meta.dirname, 'embedded', name);

/** Modules that are others where everything is in one script. @type {[end: RegExp, other: string][]} */
const REPLACED = [
  [/\/ui\/styles\.js$/, embedded('styles.js')],
  [/\/element\/lab-address\.js$/, embedded('lab-address.js')],
];

/** @param {'iife' | 'esm'} format @param {string} entry @param {Plugin[]} plugins @param {Record<string, [string, string]>} [inject] */
export async function oneScript(format, entry, plugins, inject) {
  const bundle = await rolldown({
    input: entry,
    // The views are imported by their names.
    plugins: [...plugins, viteDynamicImportVarsPlugin(), viteImportGlobPlugin()],
    transform: { target: TARGET, ...(inject && { inject }) },
  });
  const { output } = await bundle.generate({ format, minify: true, codeSplitting: false });
  await bundle.close();
  return output[0].code;
}

/**
 * @param {string} root  of the project
 * @param {string} entry  a path in the project
 * @param {'iife' | 'esm'} format  a classic script, whose exports go nowhere, or a module
 * @param {{ packed: File[] } | { from: string }} files  those that it opens, or the expression that answers them
 */
export function standalone(root, entry, format, files) {
  const source =
    'from' in files
      ? `export const files = () => ${files.from};`
      : `import { unpack } from '${embedded('unpack.js')}';
         let known;
         export const files = () => (known ??= unpack('${pack(files.packed)}'));`;
  const path = join(root, entry);
  // A classic script has no exports.
  const start = virtual('start', `import '${path}';`);
  const plugins = [start, virtual('embedded-files', source), replacements(), addresses(root)];
  return oneScript(format, format === 'iife' ? 'start' : path, plugins, { fetch: [embedded('fetch.js'), 'fetch'] });
}

/** A module that is no file. @param {string} name @param {string} source @returns {Plugin} */
export function virtual(name, source) {
  const id = `\0${name}`;
  return {
    name,
    resolveId: { filter: { id: new RegExp(`^${name}$`) }, handler: () => id },
    load: { filter: { id: new RegExp(`^${id}$`) }, handler: () => source },
  };
}

/** @returns {Plugin} */
export function replacements() {
  return {
    name: 'replacements',
    async resolveId(source, importer) {
      const found = await this.resolve(source, importer, { skipSelf: true });
      return REPLACED.find(([end]) => found && end.test(found.id))?.[1] ?? found;
    },
  };
}

/** What a module addresses beside itself is in the script. @param {string} root @returns {Plugin} */
function addresses(root) {
  return {
    name: 'addresses',
    transform: {
      filter: { code: 'import.meta.url' },
      handler: (code, id) => ({
        code: code.replaceAll('import.meta.url', `'embedded:/${relative(root, id).split(sep).join('/')}'`),
        map: null,
      }),
    },
  };
}
