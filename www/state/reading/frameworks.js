/**
 * What frameworks call functions and their arguments, where that is more than another spelling of the catalogue's names.
 *
 * Looked up in PyTorch 2.15.0, JAX 0.10.2, Keras 3.15.1, the reference of TensorFlow 2.13, opset 28 of ONNX 1.23.2, and `ACT2FN` of
 * Hugging Face transformers 5.24.0.
 *
 * @import { Entry, Parameter } from '../../lab/types.js'
 */

/** @typedef {'torch' | 'jax' | 'keras' | 'operation' | 'layer' | 'onnx'} Framework */

/** @template T @param {Record<string, T>} table @param {string} key */
const own = (table, key) => (Object.hasOwn(table, key) ? table[key] : undefined);

/** Words of module paths, and whom they name. @type {Record<string, Framework>} */
const NAMED = {
  torch: 'torch',
  transformers: 'torch',
  jax: 'jax',
  jnp: 'jax',
  flax: 'jax',
  linen: 'jax',
  tf: 'keras',
  tensorflow: 'keras',
  keras: 'keras',
  ops: 'operation',
  layers: 'layer',
  onnx: 'onnx',
};
/** Words that several have in their paths: without another one they name these. @type {Record<string, Framework>} */
const SHARED = { nn: 'torch', f: 'torch', functional: 'torch', activations: 'keras' };
const NOBODYS = ['np', 'numpy', 'math', 'scipy', 'special'];

/** What the marks of sliders call them, the most exact words first. @type {Record<Framework, string[]>} */
const MARKS = {
  torch: ['PyTorch'],
  jax: ['JAX'],
  keras: ['Keras function', 'Keras'],
  operation: ['Keras function', 'Keras'],
  layer: ['Keras layer', 'Keras'],
  onnx: ['ONNX'],
};

/**
 * Whose path it is: `torch.nn.functional`.
 * @param {string} path
 * @returns {Framework | 'nobody' | undefined} nothing where a word of it is in no such path
 */
export function frameworkOf(path) {
  /** @type {Framework | 'nobody' | undefined} */
  let found = 'nobody';
  for (const word of path.toLowerCase().split('.')) {
    const shared = own(SHARED, word);
    if (shared !== undefined) found = found === 'nobody' ? shared : found;
    else if (!NOBODYS.includes(word)) found = own(NAMED, word);
    if (found === undefined) return undefined;
  }
  return found;
}

/** What a framework gives a parameter where nothing is said: the value of the mark with its name. @param {Framework} framework @param {Parameter} parameter */
export const defaultOf = (framework, { marks }) =>
  MARKS[framework].map((word) => marks.find(({ label }) => label.includes(word))).find((mark) => mark !== undefined)?.value;

/** The id of the function that a framework means by the name of another one: the default form of GELU. @param {Framework | 'nobody'} framework @param {string} id */
export const formOf = (framework, id) => (id === 'gelu' && (framework === 'jax' || framework === 'operation') ? 'gelu_tanh' : id);

/**
 * Folded names of what the catalogue has with another value, or under a name that is taken: the class NewGELU of transformers has
 * c = 0.044715.
 * @type {Record<string, string>}
 */
const RENAMED = { newgelu: 'gelu_tanh', sparsesigmoid: 'hard_sigmoid(slope=0.5)', hsigmoid: `hard_sigmoid(slope=${1 / 6})` };

/** @param {string} folded @returns {string | undefined} an expression */
export const renamed = (folded) => own(RENAMED, folded);

const VECTOR = 'takes a vector (see the view Softmax)';
const GATED = 'gates one half of its input with the activation of the other half';
const JUMP = 'jumps from 0 to 1 at x = 0';

/** Functions that the catalogue lacks, by their folded names: the id of the nearest entry, and how the two differ. @type {Record<string, [nearest: string, difference: string]>} */
const FOREIGN = {
  gelu10: ['gelu', 'is clipped at -10 and 10'],
  laplace: ['sigmoid', 'is the normal distribution function with mean 0.707107 and standard deviation 0.282095'],
  sqrtsoftplus: ['softplus', 'is the square root of softplus'],
  xielu: ['elu', 'is quadratic for x > 0 and has learned coefficients'],
  softmax: ['sigmoid', VECTOR],
  softmax2d: ['sigmoid', VECTOR],
  softmin: ['sigmoid', VECTOR],
  sparsemax: ['sigmoid', VECTOR],
  hardmax: ['sigmoid', VECTOR],
  logsoftmax: ['log_sigmoid', VECTOR],
  maxout: ['relu', 'takes the maximum of affine functions (see the view Maxout)'],
  glu: ['sigmoid', GATED],
  geglu: ['gelu', GATED],
  swiglu: ['swish', GATED],
  reglu: ['relu', GATED],
  crelu: ['relu', 'returns relu(x) and relu(-x)'],
  rrelu: ['leaky_relu', 'has a random slope in training'],
  threshold: ['relu', 'has a free threshold and a free value below it'],
  sparseplus: ['softplus', 'is 0 below -1, x above 1 and quadratic in between'],
  exponential: ['softplus', 'is e^x, which softplus approaches only for x far below 0'],
  shrink: ['softshrink', 'has a bias: with bias = lambd it is softshrink, with bias = 0 hardshrink'],
  step: ['hard_sigmoid', JUMP],
  binarystep: ['hard_sigmoid', JUMP],
  heaviside: ['hard_sigmoid', JUMP],
};

/** @param {string} folded @returns {[nearest: string, difference: string] | undefined} */
export const foreign = (folded) => own(FOREIGN, folded);

/** What frameworks call the catalogue's parameters, folded, by the id of the parameter. @type {Record<string, string[]>} */
const PARAMETERS = {
  alpha: ['negativeslope', 'slope', 'leak', 'init', 'weight'],
  beta: ['alpha'],
  slope: ['alpha'],
  lambda: ['lambd', 'threshold'],
  mu: ['mean'],
  sigma: ['std'],
  min: ['minval', 'minvalue'],
  max: ['maxval', 'maxvalue'],
  threshold: ['theta', 'alpha'],
};

/** The place of a parameter among those of an entry. @param {Entry} entry @param {string} name  not folded */
export function parameterIndex({ params }, name) {
  const place = params.findIndex(({ id, symbol }) => id === name || symbol === name);
  if (place >= 0) return place;
  const folded = fold(name);
  return params.findIndex(({ id }) => fold(id) === folded || own(PARAMETERS, id)?.includes(folded));
}

/**
 * An argument for which an entry has no parameter.
 * @typedef {object} Argument
 * @property {Record<string, string>} [values]  those with which the function is an entry, by its id
 * @property {[entry: string, parameter: string]} [takes]  the entry that has it, by their ids
 * @property {string} [lacks]  how the entries that there are differ from any other value
 * @property {string} [allowed]  what else than any other value would do
 */

/** @type {Argument} */
const APPROXIMATE = { values: { none: 'gelu', false: 'gelu', tanh: 'gelu_tanh', true: 'gelu_tanh' }, allowed: 'none or tanh' };
const LEAK = 'only clipped_relu has a slope below a threshold, and it has an upper bound';
/** @type {Argument} */
const CEILING = { takes: ['clipped_relu', 'max'] };

/** By the id of the entry and the folded name. @type {Record<string, Record<string, Argument>>} */
const ARGUMENTS = {
  gelu: { approximate: APPROXIMATE },
  gelu_tanh: { approximate: APPROXIMATE },
  relu: {
    negativeslope: { values: { 0: 'relu' }, takes: ['leaky_relu', 'alpha'] },
    maxvalue: { values: { none: 'relu', 6: 'relu6' }, ...CEILING },
    threshold: { values: { 0: 'relu' }, takes: ['thresholded_relu', 'threshold'] },
  },
  relu6: {
    negativeslope: { values: { 0: 'relu6' }, takes: ['leaky_relu6', 'alpha'] },
    threshold: { values: { 0: 'relu6' }, takes: ['clipped_relu', 'threshold'] },
  },
  leaky_relu: {
    maxvalue: { values: { none: 'leaky_relu', 6: 'leaky_relu6' }, ...CEILING },
    threshold: { values: { 0: 'leaky_relu' }, lacks: LEAK },
  },
  leaky_relu6: { threshold: { values: { 0: 'leaky_relu6' }, takes: ['clipped_relu', 'threshold'] } },
  thresholded_relu: {
    maxvalue: { values: { none: 'thresholded_relu' }, ...CEILING },
    negativeslope: { values: { 0: 'thresholded_relu' }, lacks: LEAK },
  },
  softplus: { threshold: { takes: ['thresholded_softplus', 'threshold'] } },
  hard_sigmoid: { beta: { values: { 0.5: 'hard_sigmoid' }, lacks: 'hard_sigmoid is always 1/2 at x = 0' } },
  silu: { beta: { values: { 1: 'silu' }, takes: ['swish', 'beta'] } },
};

/** @param {string} id  of the entry @param {string} name @returns {Argument | undefined} */
export const argumentOf = (id, name) => own(own(ARGUMENTS, id) ?? {}, fold(name));

/** Arguments, folded, that change nothing about the function. */
export const WITHOUT_EFFECT = ['inplace', 'name', 'dtype', 'device'];
/** What stands for the input where a function is called. */
export const INPUT = ['x', 'z', 'input', 'inputs', 'features'];

/** A name without what people write in different ways. @param {string} name */
export const fold = (name) => name.toLowerCase().replace(/[\s_\\-]/g, '');
