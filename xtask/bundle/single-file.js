/** The whole laboratory as one file: it opens by a double click, without a server and without a network. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { VIEWS } from '../../www/i18n/views.js';
import { pack } from './container.js';
import { englishWords, readable } from './page-words.js';
import { oneScript, standalone, virtual } from './standalone.js';

/** @import { File } from './container.js' */

/** What the file may do: run what is in it, and reach for nothing else. */
const POLICY = "default-src 'none'; script-src 'unsafe-inline' 'wasm-unsafe-eval'; style-src 'unsafe-inline'; img-src data: blob:";

/** The looks of what is said where the page cannot start, before its own style sheets are unpacked. */
const BARE = `html:not(.unpacked){font:16px/24px system-ui,sans-serif;max-width:68ch;margin:48px auto;padding:0 16px}
html:not(.unpacked) body :not(:has(#fallback,noscript),noscript,noscript *,#fallback,#fallback *){display:none}
@media(scripting:none){#fallback{display:none}}`;

/** How a module names a style sheet that is fetched on demand. */
const SHEET = /new URL\('[./]+\/styles\/(?<name>[\w-]+)\.css', import\.meta\.url\)/g;

/** The style sheets that are fetched on demand: those that modules name, and one for each view. @param {string} root  of the project */
function sheetsOnDemand(root) {
  const www = join(root, 'www');
  const modules = readdirSync(www, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.js') && !path.startsWith('pkg'));
  const named = modules.flatMap((path) =>
    [...readFileSync(join(www, path), 'utf8').matchAll(SHEET)].map(({ groups }) => `${groups?.name}.css`),
  );
  const views = VIEWS.filter(({ view }) => existsSync(join(www, `views/${view}/style.css`)));
  return [...[...new Set(named)].sort().map((name) => `www/styles/${name}`), ...views.map(({ view }) => `www/views/${view}/style.css`)];
}

/** @param {string} root  of the project @returns {Promise<string>} */
export async function singleFile(root) {
  const html = readable(readFileSync(join(root, 'index.html'), 'utf8'), await englishWords(root));
  const sheets = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)">/g)].map(([, path]) => /** @type {string} */ (path));
  const onDemand = sheetsOnDemand(root);
  const styles = await bundledStyles(root, ['page.css', ...onDemand], [sheets, ...onDemand.map((path) => [path])]);
  const page = await standalone(root, 'www/app/page.js', 'iife', { from: 'globalThis.embeddedFiles' });
  const packed = pack([['page.js', Buffer.from(page)], ...styles, ...built(root)]);
  const loader = await oneScript('iife', join(import.meta.dirname, 'embedded/single-file.js'), [
    virtual('packed-files', `export default '${packed}';`),
  ]);
  const icon = readFileSync(join(root, 'www/icon.svg'), 'utf8');
  return assembled(
    html,
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(icon)}">
<style>${BARE}</style>
<script>${loader}</script>
`,
  );
}

/** What the page fetches beside its modules, as the build has left it. @param {string} root @returns {File[]} */
function built(root) {
  const names = readdirSync(join(root, 'www/pkg'), { recursive: true, encoding: 'utf8' });
  return names
    .map((name) => `www/pkg/${name.replaceAll('\\', '/')}`)
    .filter((path) => /\.(wasm|json)$/.test(path))
    .sort()
    .map((path) => [path, readFileSync(join(root, path))]);
}

/**
 * Style sheets, each of several sources, with what they import and without comments.
 * @param {string} root
 * @param {string[]} names
 * @param {string[][]} sources  for each name
 * @returns {Promise<File[]>}
 */
async function bundledStyles(root, names, sources) {
  return Promise.all(
    names.map(async (name, place) => {
      const imports = (sources[place] ?? []).map((path) => `@import ${JSON.stringify(join(root, path))};`).join('\n');
      const output = await build({
        root,
        configFile: false,
        publicDir: false,
        logLevel: 'warn',
        plugins: [virtual('sheet.css', imports)],
        build: { write: false, rolldownOptions: { input: 'sheet.css' } },
      });
      const [{ output: files }] = /** @type {import('rolldown').RolldownOutput[]} */ ([output].flat());
      const sheet = files.find(({ fileName }) => fileName.endsWith('.css'));
      if (sheet?.type !== 'asset') throw new Error(`${name} was not emitted as a style sheet`);
      return /** @type {File} */ ([name, Buffer.from(sheet.source)]);
    }),
  );
}

/** The page's markup without what leads to other files, with `head` before the end of its head. @param {string} html @param {string} head */
function assembled(html, head) {
  const leadsOut = (/** @type {string} */ line) => /^(<link |<script |<!--)/.test(line) || line.includes('data-only="server"');
  const lines = html
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => !leadsOut(line));
  const page = `${lines.join('\n').trim()}\n`;
  if (!page.includes('</head>')) throw new Error('index.html has no </head>');
  // A text that is filled in must not be read as a pattern.
  return page.replace('</head>', () => `${head}</head>`);
}
