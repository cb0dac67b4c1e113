/**
 * Recipes for each platform. Some reuse the snippets of the dialog "Embed in a course page".
 *
 * @import { Format } from '../../export/course/formats.js'
 * @import { Lab } from '../../lab/types.js'
 * @import { Attributes, Bench } from './bench.js'
 * @import { Row } from './row.js'
 */

import { fileName } from '../../export/file.js';
import { FORMATS } from '../../export/course/formats.js';
import { snippetOf, tarballPath, wheelPath } from '../../export/course/snippet.js';
import { functionName, list, t } from '../../i18n/i18n.js';
import { readState } from '../../state/address.js';
import { tagOf } from './bench.js';
import { addressOf, fragmentOf } from './keys.js';
import { importOf } from './steps.js';

/** CSS px. */
const [WIDTH, HEIGHT, PLOT] = [640, 480, 320];

/** @param {string} path */
const script = (path) => `<script type="module" src="${addressOf(path)}"></script>`;

/** Vue configuration: by default, tags with a hyphen are resolved as components. */
const IS_CUSTOM_ELEMENT = "template: { compilerOptions: { isCustomElement: (tag) => tag === 'activation-plot' } }";

/** What custom recipes can use: snippets of the dialog, and URLs of the packages. @typedef {{ format: (format: Format) => string, wheel: string, tarball: string }} Kit */

/** The plot of each recipe, and its text: a format of the dialog or a custom one. @type {Record<string, { shown: Attributes, text: Format | ((shown: Attributes, kit: Kit) => string) }>} */
const RECIPES = {
  html: { shown: { functions: 'swish(beta=1.5),relu' }, text: 'element' },
  moodle: { shown: { functions: 'sigmoid', x: '-8,8' }, text: 'iframe' },
  canvas: { shown: { functions: 'leaky_relu(alpha=0.2)' }, text: 'iframe' },
  jupyter: { shown: { functions: 'elu(alpha=0.5),relu', x: '-4,4' }, text: 'jupyter' },
  jupyterlab: { shown: { functions: 'selu' }, text: (_, { wheel }) => `pip install jupyterlab ${wheel}\njupyter lab` },
  marimo: {
    shown: { functions: 'swish(beta=1.5)' },
    text: ({ functions }, { wheel }) =>
      `# pip install marimo ${wheel}\nimport marimo as mo\nfrom activation_lab import ActivationPlot\n\nplot = mo.ui.anywidget(ActivationPlot(functions="${functions}"))\nplot\n# in another cell: plot.value["functions"]`,
  },
  quarto: { shown: { functions: 'softplus(beta=2),relu' }, text: 'quarto' },
  myst: { shown: { functions: 'gelu,gelu_tanh' }, text: 'myst' },
  mdbook: { shown: { functions: 'tanh,hard_tanh' }, text: 'mdbook' },
  sphinx: {
    shown: { functions: 'softplus,squareplus' },
    text: (_, { format }) =>
      `${format('sphinx')}\n\n# conf.py, for Furo\nhtml_static_path = ['_static']\nhtml_css_files = ['color-scheme.css']\n\n/* _static/color-scheme.css */\nbody[data-theme='dark'] { color-scheme: dark; }\n@media (prefers-color-scheme: dark) { body[data-theme='auto'] { color-scheme: dark; } }`,
  },
  hugo: {
    shown: { functions: 'elu,celu(alpha=0.5)' },
    text: (_, { format }) => `# hugo.toml\n[markup.goldmark.renderer]\nunsafe = true\n\n<!-- content/lesson.md -->\n${format('mdbook')}`,
  },
  vitepress: {
    shown: { functions: 'swish(beta=2)' },
    text: (shown) =>
      `// .vitepress/config.js\nexport default {\n  head: [['script', { type: 'module', src: '${addressOf('www/activation-plot.js')}' }]],\n  vue: { ${IS_CUSTOM_ELEMENT} },\n};\n\n<!-- lesson.md -->\n${tagOf({ ...shown, controls: '' })}`,
  },
  docusaurus: { shown: { functions: 'silu,hard_swish' }, text: 'docusaurus' },
  reveal: { shown: { functions: 'mish,silu' }, text: 'reveal' },
  react: {
    shown: { functions: 'gelu' },
    text: ({ functions }) =>
      `${importOf('useState', 'react')}\nimport 'activation-lab';\n\nexport function Plot() {\n  const [functions, setFunctions] = useState('${functions}');\n  return (\n    <activation-plot\n      functions={functions}\n      controls\n      onactivation-change={({ detail }) => setFunctions(detail.state.functions)}\n    />\n  );\n}`,
  },
  vue: {
    shown: { functions: 'celu(alpha=0.5)' },
    text: ({ functions }) =>
      `<script setup>\n${importOf('ref', 'vue')}\nimport 'activation-lab';\n\nconst functions = ref('${functions}');\n</script>\n\n<template>\n  <activation-plot :functions="functions" controls @activation-change="functions = $event.detail.state.functions" />\n</template>\n\n// vite.config.js\nvue({ ${IS_CUSTOM_ELEMENT} })`,
  },
  vite: {
    shown: { functions: 'squareplus' },
    text: (shown, { tarball }) =>
      `npm install ${tarball}\n\n// vite.config.js\nexport default { optimizeDeps: { exclude: ['activation-lab'] } };\n\n// main.js\nimport 'activation-lab';\n\n<!-- index.html -->\n${tagOf(shown)}`,
  },
  stick: { shown: { functions: 'relu6' }, text: (shown) => `activation-lab.html#${fragmentOf(shown)}` },
  csp: {
    shown: { functions: 'hard_sigmoid' },
    text: () => `Content-Security-Policy: script-src ${origin()} 'wasm-unsafe-eval'; connect-src ${origin()}`,
  },
  sandbox: {
    shown: { functions: 'softsign' },
    text: (_, { format }) => format('iframe').replace('<iframe', '<iframe sandbox="allow-scripts allow-popups"'),
  },
  'no-wasm': {
    shown: { functions: 'prelu' },
    text: (shown) => `${script('www/activation-plot.js')}\n${tagOf(shown).replace('></', '>\n  <img src="prelu.svg" alt="PReLU">\n</')}`,
  },
};

const origin = () => new URL(document.baseURI).origin;

/** @param {Bench} bench @param {Lab} lab @returns {Row[]} */
export function recipeRows(bench, lab) {
  return Object.entries(RECIPES).map(([name, { shown, text }]) => ({
    name,
    isHost: true,
    isText: true,
    code: () => (typeof text === 'string' ? FORMATS[text](snippetFor(shown, lab)) : text(shown, kitFor(shown, lab))),
    act: /** @type {const} */ ('show'),
    async run() {
      await bench.show(shown);
      return bench.plot.state?.functions;
    },
  }));
}

/** @param {Attributes} shown @param {Lab} lab @returns {Kit} */
const kitFor = (shown, lab) => ({
  format: (format) => FORMATS[format](snippetFor(shown, lab)),
  wheel: addressOf(wheelPath(lab.version)),
  tarball: addressOf(tarballPath(lab.version)),
});

/** @param {Attributes} shown @param {Lab} lab */
function snippetFor(shown, lab) {
  const { state } = readState(fragmentOf(shown), lab);
  const names = list(state.functions.map(({ id }) => functionName(id)));
  const page = addressOf('index.html');
  return snippetOf(
    lab,
    { state, width: WIDTH, height: HEIGHT, fluid: true, caption: '' },
    {
      page,
      base: page,
      plotHeight: PLOT,
      title: t('embed.plot', { functions: names }),
      open: t('embed.laboratory'),
      file: fileName(state, 'svg'),
      svg: '',
    },
  );
}

/** @param {Bench} bench @returns {Row[]} */
export function startRows(bench) {
  return [
    {
      name: 'tag',
      isHost: true,
      isText: true,
      code: () => `${script('www/activation-plot.js')}\n${tagOf(bench.base)}`,
      act: 'show',
      async run() {
        await bench.show();
        return bench.plot.state?.functions;
      },
    },
  ];
}
