/**
 * The site as it is deployed: the page in its stages, and the modules with stable addresses that other pages load.
 *
 * @import { ChunkingContext, RolldownOutput } from 'rolldown'
 * @import { InlineConfig } from 'vite'
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { classicScript, labAddress, notesFolder, plainImports, preloadEngine, styleSheets, viewsWithoutNames } from './assets.js';
import { writeWords } from './page-words.js';
import { TARGET } from './target.js';

/** How long plugins take is of no interest here. */
const QUIET = { pluginTimings: false };

/** Where everything with a hash in its name lies. */
const ASSETS = 'www/assets';

/**
 * The stages in which the page is fetched: each is a module with all that it imports and no earlier stage has. The dialog for course
 * pages with the element in it is one as well. @type {[name: string, entry: RegExp][]}
 */
const STAGES = [
  ['page', /www\/app\/page\.js$/],
  ['interface', /www\/app\/interface\.js$/],
  ['course', /www\/app\/actions\/share\.js$/],
];

/** The last stage: the module with the mathematics of the views, and what several of them import. */
const VIEWS = {
  /** @param {string} id @param {ChunkingContext} context */
  name(id, context) {
    const importers = context.getModuleInfo(id)?.importers ?? [];
    const views = new Set(importers.map((importer) => /www\/views\/([^/]+)\//.exec(importer)?.[1]));
    views.delete(undefined);
    return views.size > 1 || id.endsWith('www/lab.js') ? 'views' : null;
  },
};

/** What the modules with stable addresses share is one file. */
const SHARED = { name: 'engine', test: /www\/(lab\/engine|numbers\/ranges)\.js$/ };

/** The words of a language that the page begins with are one file; what they share with the page itself is in its stage. */
const WORDS = [
  { name: 'en', test: /www\/(i18n\/(shared\.)?|pkg\/names\.)en\.js$/, priority: 0 },
  { name: 'zh-CN', test: /www\/(i18n\/(shared\.)?|pkg\/names\.)zh-CN\.js$/, priority: 0 },
];

/** @param {string} root  of the project @param {string} out  the folder to write */
export async function buildSite(root, out) {
  const page = await build(
    merged(root, out, {
      plugins: [labAddress('../../index.html'), writeWords(root), preloadEngine()],
      build: {
        emptyOutDir: true,
        modulePreload: { polyfill: false },
        rolldownOptions: {
          checks: QUIET,
          input: { page: join(root, 'index.html') },
          output: {
            entryFileNames: `${ASSETS}/[name]-[hash].js`,
            codeSplitting: {
              groups: [...WORDS, ...STAGES.map(([name, test], place) => ({ name, test, priority: STAGES.length - place })), VIEWS],
            },
          },
        },
      },
    }),
  );
  const modules = await build(
    merged(root, out, {
      plugins: [
        plainImports(),
        labAddress('../index.html'),
        viewsWithoutNames(),
        classicScript(root, { path: 'www/embed/fallback.js', tag: '<script src="embed/fallback.js"></script>' }),
      ],
      build: {
        emptyOutDir: false,
        // A page of somebody else's is given no links in its head.
        modulePreload: false,
        rolldownOptions: {
          checks: QUIET,
          input: {
            'activation-plot': join(root, 'www/activation-plot.js'),
            lab: join(root, 'www/lab.js'),
            embed: join(root, 'www/embed.html'),
          },
          // An entry holds what it shares with another, instead of a file more.
          preserveEntrySignatures: 'allow-extension',
          output: { entryFileNames: 'www/[name].js', codeSplitting: { groups: [SHARED] } },
        },
      },
    }),
  );
  // The frame's folder may be given another name than it has here.
  const frame = join(out, 'www/embed.html');
  writeFileSync(frame, readFileSync(frame, 'utf8').replaceAll('"../www/', '"'));
  return { page: outputOf(page), modules: outputOf(modules) };
}

/** Vite answers a list where it watches or has several outputs, which is not so here. @param {Awaited<ReturnType<typeof build>>} result */
const outputOf = (result) => [.../** @type {RolldownOutput} */ ([result].flat()[0]).output];

/** @param {string} root @param {string} out @param {InlineConfig} own @returns {InlineConfig} */
function merged(root, out, { plugins = [], build: ownBuild }) {
  return {
    root,
    base: './',
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [notesFolder(root), styleSheets(), ...plugins],
    build: {
      outDir: out,
      target: TARGET,
      assetsDir: ASSETS,
      assetsInlineLimit: 0,
      sourcemap: true,
      ...ownBuild,
    },
  };
}
