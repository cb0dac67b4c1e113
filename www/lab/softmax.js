// Softmax and what belongs to it: looked at before it crosses the border, named when it comes back.

import * as part from '../pkg/lessons.js';
import { badValue, labError, number, numbers, shown } from './arguments.js';
import { guard } from './guard.js';
import { place } from './lesson-arguments.js';
import { reader } from './lists.js';

/** @import { Lessons, SoftmaxForm } from './types.js' */

const call = guard(part.panicReport);

/** In the order in which the library counts them. */
const PRECISIONS = /** @type {const} */ (['f64', 'f32', 'f16']);
const FAULTS = /** @type {const} */ (['none', 'logit', 'exponential', 'sum', 'vanished', 'coarse', 'zero']);
/** What softmax tends to where a temperature has no answer. */
const LIMITS = new Map([
  [0, 'at 0, softmax divides by 0; as the temperature tends to 0, the probability of the largest logit tends to 1 (equal ones share it)'],
  [Infinity, 'as the temperature grows, every probability tends to 1/n for n classes'],
]);
/** Classes for which limits are looked for. */
const MOST_CLASSES = 1000;

/** @param {{ temperature?: number } | undefined} options */
function temperatureOf(options) {
  const temperature = number('temperature', options?.temperature ?? 1);
  if (temperature > 0 && temperature < Infinity) return temperature;
  const limit = LIMITS.get(temperature);
  const message = `bad value "${shown(temperature)}" for "temperature" of "softmax"; allowed: above 0 and finite`;
  throw labError('bad-value', limit === undefined ? message : `${message}; ${limit}`);
}

/** Why there is no answer, and what there is near it. @param {Float64Array} logits */
function reasonOf(logits) {
  if (logits.some(Number.isNaN)) return 'a logit is NaN';
  if (logits.includes(Infinity)) {
    return 'a logit of ∞ makes softmax ∞/∞; as one logit grows, its probability tends to 1 and all others to 0';
  }
  return 'with every logit −∞, softmax is 0/0; at least one class must stay unmasked';
}

/** @param {string} what @param {unknown} value @param {number} n */
function classOf(what, value, n) {
  if (Number.isInteger(value) && Number(value) >= 0 && Number(value) < n) return Number(value);
  throw badValue(what, value, `the index of a class, 0 to ${n - 1}`);
}

/** @type {Pick<Lessons, 'softmax' | 'crossEntropy' | 'softmaxRelatives' | 'softmaxSweep' | 'softmaxShift' | 'softmaxForms' | 'softmaxLimits'>} */
export const softmaxes = {
  softmax: (logits, options) => {
    const [zs, temperature] = [numbers('logits', logits), temperatureOf(options)];
    const n = zs.length;
    const { next, column } = reader(call(() => part.softmax(zs, temperature)));
    const [entropy, entropyBits, perplexity, margin] = [next(), next(), next(), next()];
    const [probabilities, logProbabilities, largest] = [column(n), column(n), column(n)];
    return {
      probabilities,
      logProbabilities,
      entropy,
      entropyBits,
      perplexity,
      margin,
      ...(Number.isNaN(entropy) && n > 0 && { reason: reasonOf(zs) }),
      argMax: Array.from(zs.keys()).filter((i) => largest[i] === 1),
      jacobian: Array.from(zs, () => column(n)),
    };
  },
  crossEntropy: (logits, label, options) => {
    const [zs, temperature] = [numbers('logits', logits), temperatureOf(options)];
    const y = classOf('label', label, zs.length);
    const { next, column } = reader(call(() => part.crossEntropy(zs, temperature, y)));
    return { loss: next(), difference: column(zs.length), gradient: column(zs.length) };
  },
  softmaxRelatives: (logits, options) => {
    const [zs, temperature] = [numbers('logits', logits), temperatureOf(options)];
    const n = zs.length;
    const { column } = reader(call(() => part.softmaxRelatives(zs, temperature)));
    return { softmin: column(n), sparsemax: column(n), hardMax: column(n), sigmoids: column(n) };
  },
  softmaxSweep: (logits, index, places, options) => {
    const [zs, points, temperature] = [numbers('logits', logits), numbers('places', places), temperatureOf(options)];
    const i = classOf('class', index, zs.length);
    const { column } = reader(call(() => part.softmaxSweep(zs, temperature, i, points)));
    return Array.from(zs, () => column(points.length));
  },
  softmaxShift: (logits, k, options) => {
    const [zs, by, temperature] = [numbers('logits', logits), number('k', k), temperatureOf(options)];
    const { next, column } = reader(call(() => part.softmaxShift(zs, temperature, by)));
    return { change: next(), logits: column(zs.length) };
  },
  softmaxForms: (logits, precision, options) => {
    const [zs, format, temperature] = [numbers('logits', logits), place('precision', precision, PRECISIONS), temperatureOf(options)];
    const n = zs.length;
    const { next, column } = reader(call(() => part.softmaxForms(zs, temperature, format)));
    const head = { max: next(), logSum: next(), logSumExp: next(), logProbabilities: column(n) };
    /** @returns {SoftmaxForm} */
    const form = () => ({
      fault: FAULTS[next()] ?? 'none',
      sum: next(),
      error: next(),
      exponents: column(n),
      exponentials: column(n),
      probabilities: column(n),
    });
    return { ...head, plain: form(), shifted: form(), byLogarithm: form() };
  },
  softmaxLimits: (precision, classes) => {
    const [format, n] = [place('precision', precision, PRECISIONS), 1 + classOf('number of classes', classes - 1, MOST_CLASSES)];
    const { next } = reader(call(() => part.softmaxLimits(format, n)));
    return { finite: next(), positive: next(), sum: next(), number: next() };
  },
};
