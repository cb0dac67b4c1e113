/**
 * The layers of the front end, for dependency-cruiser: a module imports from its own layer and from those below it, and no imports go
 * in a circle. Types that a comment imports are not looked at.
 *
 * @import { IConfiguration } from 'dependency-cruiser'
 */

/** From the bottom up, each by what the paths of its modules begin with. */
const LAYERS = [
  'numbers/',
  'lab/',
  'i18n/',
  'state/',
  'lab.js',
  'ui/',
  'functions/',
  'export/',
  'plot/',
  'element/|activation-plot.js|widget.js',
  'embed/|embed.js',
  'views/',
  'lesson/',
  'app/',
].map((layer) => `^www/(${layer.replaceAll('.', '\\.')})`);

/** @type {IConfiguration['forbidden'] & {}} */
const upward = LAYERS.slice(0, -1).map((layer, place) => ({
  name: 'an import from a layer above',
  severity: 'error',
  from: { path: layer },
  to: { path: LAYERS.slice(place + 1) },
}));

/** The WebAssembly with its scripts, by its path, or as it is imported where it has not been built yet. */
const BUILT = '^(www|\\.\\.)/pkg/';

/** @type {IConfiguration} */
const rules = {
  forbidden: [
    ...upward,
    { name: 'a circle', severity: 'error', from: {}, to: { circular: true } },
    { name: 'an import of what has no layer', severity: 'error', from: { path: '^www/' }, to: { pathNot: [...LAYERS, BUILT] } },
  ],
  options: {
    exclude: { path: '\\.test\\.js$' },
    doNotFollow: { path: ['^node_modules/', BUILT] },
  },
};

export default rules;
