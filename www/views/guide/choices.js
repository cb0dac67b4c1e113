/** The decision path as data: which function to recommend for which answers. The dictionaries hold the reasons. */

export const TASKS = /** @type {const} */ (['hidden', 'binary', 'classes', 'regression', 'positive']);
export const NETWORKS = /** @type {const} */ (['mlp', 'transformer', 'mobile', 'efficient', 'gan', 'recurrent', 'plain']);
export const TROUBLES = /** @type {const} */ (['none', 'dying', 'vanishing', 'exploding', 'centre']);

/** @typedef {(typeof TASKS)[number]} Task */
/** @typedef {(typeof NETWORKS)[number]} Network */
/** @typedef {(typeof TROUBLES)[number]} Trouble */
/** @typedef {{ task: Task, network: Network, trouble: Trouble }} Answers */

/**
 * Functions are given by id; `softmax` is not in the catalogue.
 * @typedef {object} Advice
 * @property {string} use
 * @property {string | null} next  the alternative
 * @property {readonly string[]} avoid
 * @property {Fault | null} fault  why to avoid them
 * @property {Why} why
 */

/**
 * The key of the reason.
 * @typedef {'binary' | 'classes' | 'regression' | 'positive' | 'mlp' | 'transformer'
 *   | 'mobile' | 'efficient' | 'gan' | 'recurrent' | 'plain' | 'dying'
 *   | 'vanishing' | 'exploding' | 'centre' | 'gated' | 'normalised' | 'bounded'
 *   | 'mobile.dying' | 'mobile.vanishing' | 'mobile.centre' | 'recurrent.vanishing'} Why
 */

/** @typedef {'saturate' | 'flat' | 'unbounded' | 'exponential' | 'uncentered' | 'range'} Fault */

/**
 * @param {string} use @param {string | null} next @param {readonly string[]} avoid @param {Fault | null} fault @param {Why} why
 * @returns {Advice}
 */
const advice = (use, next, avoid, fault, why) => ({ use, next, avoid, fault, why });

const SATURATING = ['sigmoid', 'tanh'];

/** @type {Record<Exclude<Task, 'hidden'>, Advice>} */
const OUTPUTS = {
  binary: advice('sigmoid', null, ['tanh', 'relu'], 'range', 'binary'),
  classes: advice('softmax', null, ['relu'], 'range', 'classes'),
  regression: advice('identity', null, ['sigmoid', 'tanh', 'relu'], 'range', 'regression'),
  positive: advice('softplus', 'squareplus', ['relu'], 'flat', 'positive'),
};

/** Without a training problem. @type {Record<Network, Advice>} */
const STARTS = {
  mlp: advice('relu', 'leaky_relu', SATURATING, 'saturate', 'mlp'),
  transformer: advice('gelu', 'silu', SATURATING, 'saturate', 'transformer'),
  mobile: advice('hard_swish', 'relu6', ['gelu', 'mish'], 'exponential', 'mobile'),
  efficient: advice('swish', 'hard_swish', SATURATING, 'saturate', 'efficient'),
  gan: advice('leaky_relu', 'prelu', SATURATING, 'saturate', 'gan'),
  recurrent: advice('tanh', null, ['relu'], 'unbounded', 'recurrent'),
  plain: advice('relu', 'selu', SATURATING, 'saturate', 'plain'),
};

/** Remedies for each problem in most networks. @type {Record<Exclude<Trouble, 'none'>, Advice>} */
const CURES = {
  dying: advice('leaky_relu', 'elu', ['relu', 'relu6'], 'flat', 'dying'),
  vanishing: advice('leaky_relu', 'relu', SATURATING, 'saturate', 'vanishing'),
  exploding: advice('relu6', 'leaky_relu6', ['relu'], 'unbounded', 'exploding'),
  centre: advice('elu', 'leaky_relu', ['relu', 'sigmoid'], 'uncentered', 'centre'),
};

const gatedAlive = (/** @type {string} */ use, /** @type {string} */ next) => advice(use, next, ['relu', 'relu6'], 'flat', 'gated');
const normalised = (/** @type {string} */ use, /** @type {string} */ next) => advice(use, next, SATURATING, 'saturate', 'normalised');
const bounded = advice('tanh', null, ['relu'], 'unbounded', 'bounded');

/** Networks with remedies of their own. @type {Partial<Record<Network, Partial<Record<Trouble, Advice>>>>} */
const EXCEPTIONS = {
  transformer: {
    dying: gatedAlive('gelu', 'silu'),
    vanishing: normalised('gelu', 'silu'),
    exploding: normalised('gelu', 'silu'),
    centre: normalised('gelu', 'silu'),
  },
  efficient: {
    dying: gatedAlive('swish', 'hard_swish'),
    vanishing: normalised('swish', 'hard_swish'),
    exploding: normalised('swish', 'hard_swish'),
    centre: normalised('swish', 'hard_swish'),
  },
  // Low precision asks for bounds: Leaky ReLU and Leaky ReLU6 have none below.
  mobile: {
    dying: advice('hard_swish', 'leaky_relu', ['relu', 'relu6'], 'flat', 'mobile.dying'),
    vanishing: advice('hard_swish', 'relu', SATURATING, 'saturate', 'mobile.vanishing'),
    exploding: advice('relu6', null, ['relu', 'leaky_relu'], 'unbounded', 'exploding'),
    centre: advice('hard_swish', 'elu', ['relu', 'relu6'], 'uncentered', 'mobile.centre'),
  },
  recurrent: {
    dying: bounded,
    exploding: bounded,
    centre: bounded,
    vanishing: advice('tanh', null, ['hard_tanh'], 'flat', 'recurrent.vanishing'),
  },
};

/** @param {Answers} answers @returns {Advice} */
export function advise({ task, network, trouble }) {
  if (task !== 'hidden') return OUTPUTS[task];
  if (trouble === 'none') return STARTS[network];
  return EXCEPTIONS[network]?.[trouble] ?? CURES[trouble];
}
