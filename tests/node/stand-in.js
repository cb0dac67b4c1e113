/** A stand-in for the engine, for tests of modules that are given one: a few functions, without WebAssembly. */

/** @typedef {{ id: string, params: Record<string, number> }} FunctionState */

/** @param {string} id @param {string} family @param {ReturnType<typeof parameter>[]} params @param {[number, number]} [domain] */
const entry = (id, family, params, domain = [-Infinity, Infinity]) => ({
  id,
  family,
  approximates: /** @type {string | null} */ (null),
  aliases: [],
  params,
  domain,
  domainOpen: [true, true],
  kinks: [],
  asymptotes: [null, null],
});

/** @param {string} id @param {string} symbol @param {number} value @param {[number, number]} domain */
const parameter = (id, symbol, value, domain) => ({
  id,
  symbol,
  default: value,
  min: 0.1,
  max: 10,
  step: 0.1,
  scale: 'linear',
  domain,
  domainOpen: [true, true],
  marks: [],
});

const CATALOGUE = [
  entry('sigmoid', 'squashing', []),
  entry('tanh', 'squashing', []),
  entry('relu', 'rectified', []),
  entry('gelu', 'gated', []),
  entry('gelu_tanh', 'gated', [parameter('c', 'c', 0.044715, [0, Infinity])]),
  entry('logit', 'inverse', [], [0, 1]),
  entry('softplus', 'rectified', [parameter('beta', 'β', 1, [0, Infinity])]),
  entry('swish', 'gated', [parameter('beta', 'β', 1, [-Infinity, Infinity])]),
  entry('leaky_relu', 'rectified', [parameter('alpha', 'α', 0.01, [-Infinity, Infinity])]),
];

/** @param {string} text @returns {FunctionState} */
function read(text) {
  const [, id = '', list = ''] = /^\s*(\w*)\s*(?:\((.*)\))?\s*$/.exec(text) ?? [];
  const known = CATALOGUE.find((candidate) => candidate.id === id);
  if (known === undefined) throw new Error(`unknown function "${id}"`);
  const given = new Map(list.split(',').map((pair) => /** @type {[string, string]} */ (pair.split('='))));
  const params = known.params.map(({ id: name, default: usual }) => [name, Number(given.get(name) ?? usual)]);
  return { id, params: Object.fromEntries(params) };
}

/** @param {FunctionState} shown */
function write({ id, params }) {
  const known = CATALOGUE.find((candidate) => candidate.id === id)?.params ?? [];
  const said = known.filter(({ id: name, default: usual }) => (params[name] ?? usual) !== usual);
  return said.length === 0 ? id : `${id}(${said.map(({ id: name }) => `${name}=${params[name]}`).join(',')})`;
}

/** f and f′ of each. @type {Record<string, (x: number, params: Record<string, number>) => [number, number]>} */
const VALUES = {
  relu: (x) => [Math.max(0, x), x > 0 ? 1 : x < 0 ? 0 : NaN],
  leaky_relu: (x, { alpha = 0.01 }) => [x > 0 ? x : alpha * x, x > 0 ? 1 : x < 0 ? alpha : NaN],
  logit: (x) => [Math.log(x / (1 - x)), 1 / (x * (1 - x))],
};

/** As much of an engine as reads, writes and evaluates. @type {any} */
export const engine = {
  version: '1.2.3',
  catalogue: () => structuredClone(CATALOGUE),
  /** @param {string} text */
  parse: (text) => text.split(/,(?![^(]*\))/).map(read),
  /** @param {FunctionState[]} functions */
  format: (functions) => functions.map(write).join(','),
  /** @param {string} id */
  kinks: (id) => (id === 'relu' ? [{ x: 0 }] : []),
  /** @param {string} id @param {Record<string, number>} params @param {Float64Array} xs */
  evaluate(id, params, xs) {
    const of = VALUES[id] ?? (() => [NaN, NaN]);
    const [f, df] = [0, 1].map((order) => Float64Array.from(xs, (x) => of(x, params)[order] ?? NaN));
    return { f, df, d2f: new Float64Array(xs.length) };
  },
};
