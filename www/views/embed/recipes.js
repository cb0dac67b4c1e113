/**
 * Recipes for the hosts of a plot. Those that the dialog "Put it into a course page" knows are its own texts.
 *
 * @import { Format } from '../../export/course/formats.js'
 * @import { Lab } from '../../lab/types.js'
 * @import { Attributes, Bench } from './bench.js'
 * @import { Row } from './row.js'
 */

import { FORMATS } from '../../export/course/formats.js';
import { snippetOf } from '../../export/course/snippet.js';
import { functionName, list, t } from '../../i18n.js';
import { readState } from '../../state.js';
import { tagOf } from './bench.js';
import { addressOf, fragmentOf } from './keys.js';
import { importOf } from './literal.js';

/** CSS px. */
const [WIDTH, HEIGHT, PLOT] = [640, 480, 320];

/** @param {string} path */
const script = (path) => `<script type="module" src="${addressOf(path)}"></script>`;

/** What each recipe shows, and its text: a format of the dialog, or lines of its own. @type {Record<string, { shown: Attributes, text: Format | ((shown: Attributes) => string) }>} */
const RECIPES = {
  html: { shown: { functions: 'swish(beta=1.5),relu' }, text: 'element' },
  moodle: { shown: { functions: 'sigmoid', x: '-8,8' }, text: 'iframe' },
  canvas: { shown: { functions: 'leaky_relu(alpha=0.2)' }, text: 'iframe' },
  jupyter: { shown: { functions: 'elu(alpha=0.5),relu', x: '-4,4' }, text: 'jupyter' },
  jupyterlab: { shown: { functions: 'selu' }, text: () => 'pip install activation_lab-*.whl jupyterlab\njupyter lab' },
  marimo: {
    shown: { functions: 'swish(beta=1.5)' },
    text: ({ functions }) =>
      `import marimo as mo\nfrom activation_lab import ActivationPlot\n\nplot = mo.ui.anywidget(ActivationPlot(functions="${functions}"))\nplot\n# in another cell: plot.value["functions"]`,
  },
  quarto: { shown: { functions: 'softplus(beta=2),relu' }, text: 'quarto' },
  myst: { shown: { functions: 'gelu,gelu_tanh' }, text: 'myst' },
  mdbook: { shown: { functions: 'tanh,hard_tanh' }, text: 'mdbook' },
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
      `<script setup>\n${importOf('ref', 'vue')}\nimport 'activation-lab';\n\nconst functions = ref('${functions}');\n</script>\n\n<template>\n  <activation-plot :functions="functions" controls @activation-change="functions = $event.detail.state.functions" />\n</template>\n\n// vite.config.js\nvue({ template: { compilerOptions: { isCustomElement: (tag) => tag === 'activation-plot' } } })`,
  },
  vite: {
    shown: { functions: 'squareplus' },
    text: (shown) =>
      `npm install ./activation-lab-0.0.0.tgz\n\n// vite.config.js\nexport default { optimizeDeps: { exclude: ['activation-lab'] } };\n\n// main.js\nimport 'activation-lab';\n\n<!-- index.html -->\n${tagOf(shown)}`,
  },
  stick: { shown: { functions: 'relu6' }, text: (shown) => `activation-lab.html#${fragmentOf(shown)}` },
  csp: {
    shown: { functions: 'hard_sigmoid' },
    text: () => `Content-Security-Policy: script-src ${origin()} 'wasm-unsafe-eval'; connect-src ${origin()}`,
  },
  sandbox: {
    shown: { functions: 'softsign' },
    text: (shown) =>
      `<iframe sandbox="allow-scripts allow-popups" src="${addressOf('www/embed.html')}#${fragmentOf(shown)}" width="${WIDTH}" height="${HEIGHT}"></iframe>`,
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
    code: () => (typeof text === 'string' ? FORMATS[text](snippetFor(shown, lab)) : text(shown)),
    act: /** @type {const} */ ('show'),
    async run() {
      await bench.show(shown);
      return bench.plot.state?.functions;
    },
  }));
}

/** @param {Attributes} shown @param {Lab} lab */
function snippetFor(shown, lab) {
  const { state } = readState(fragmentOf(shown), lab);
  const names = list(state.functions.map(({ id }) => functionName(id)));
  const page = addressOf('index.html');
  return snippetOf(
    lab,
    { state, width: WIDTH, height: HEIGHT, fluid: true, caption: '' },
    { page, base: page, plotHeight: PLOT, title: t('embed.plot', { functions: names }), file: '', svg: '' },
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
