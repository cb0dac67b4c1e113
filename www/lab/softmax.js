// Softmax and what belongs to it: looked at before it crosses the border, named when it comes back.

import * as part from '../pkg/lessons.js';
import { badValue, number, numbers, shown } from './arguments.js';
import { labError } from './errors.js';

/** @import { Lessons, SoftmaxForm } from './types.js' */

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

/** @param {unknown} value */
function precisionOf(value) {
  const place = PRECISIONS.findIndex((precision) => precision === value);
  if (place >= 0) return place;
  throw badValue('precision', value, PRECISIONS.join(', '));
}

/** Columns of n numbers, one after the other. @param {Float64Array} list @param {number} n @param {number} start */
const columns = (list, n, start) => (/** @type {number} */ i) => list.slice(start + i * n, start + (i + 1) * n);

/**
 * @param {<T>(run: () => T) => T} call
 * @returns {Pick<Lessons, 'softmax' | 'crossEntropy' | 'softmaxRelatives' | 'softmaxSweep' | 'softmaxShift' | 'softmaxForms' | 'softmaxLimits'>}
 */
export function softmaxes(call) {
  return {
    softmax: (logits, options) => {
      const [zs, temperature] = [numbers('logits', logits), temperatureOf(options)];
      const n = zs.length;
      const list = call(() => part.softmax(zs, temperature));
      const [entropy = NaN, entropyBits = NaN, perplexity = NaN, margin = NaN] = list;
      const column = columns(list, n, 4);
      const largest = column(2);
      return {
        probabilities: column(0),
        logProbabilities: column(1),
        entropy,
        entropyBits,
        perplexity,
        margin,
        ...(Number.isNaN(entropy) && n > 0 && { reason: reasonOf(zs) }),
        argMax: Array.from(zs.keys()).filter((i) => largest[i] === 1),
        jacobian: Array.from({ length: n }, (_, row) => column(3 + row)),
      };
    },
    crossEntropy: (logits, label, options) => {
      const [zs, temperature] = [numbers('logits', logits), temperatureOf(options)];
      const y = classOf('label', label, zs.length);
      const list = call(() => part.crossEntropy(zs, temperature, y));
      const column = columns(list, zs.length, 1);
      return { loss: list[0] ?? NaN, difference: column(0), gradient: column(1) };
    },
    softmaxRelatives: (logits, options) => {
      const [zs, temperature] = [numbers('logits', logits), temperatureOf(options)];
      const column = columns(
        call(() => part.softmaxRelatives(zs, temperature)),
        zs.length,
        0,
      );
      return { softmin: column(0), sparsemax: column(1), hardMax: column(2), sigmoids: column(3) };
    },
    softmaxSweep: (logits, index, places, options) => {
      const [zs, points, temperature] = [numbers('logits', logits), numbers('places', places), temperatureOf(options)];
      const i = classOf('class', index, zs.length);
      const column = columns(
        call(() => part.softmaxSweep(zs, temperature, i, points)),
        points.length,
        0,
      );
      return Array.from(zs.keys(), column);
    },
    softmaxShift: (logits, k, options) => {
      const [zs, by, temperature] = [numbers('logits', logits), number('k', k), temperatureOf(options)];
      const list = call(() => part.softmaxShift(zs, temperature, by));
      return { change: list[0] ?? NaN, logits: list.slice(1) };
    },
    softmaxForms: (logits, precision, options) => {
      const [zs, place, temperature] = [numbers('logits', logits), precisionOf(precision), temperatureOf(options)];
      const n = zs.length;
      const list = call(() => part.softmaxForms(zs, temperature, place));
      const [max = NaN, logSum = NaN, logSumExp = NaN] = list;
      const form = (/** @type {number} */ i) => readForm(list, n, 3 + n + i * (3 + 3 * n));
      return { max, logSum, logSumExp, logProbabilities: columns(list, n, 3)(0), plain: form(0), shifted: form(1), byLogarithm: form(2) };
    },
    softmaxLimits: (precision, classes) => {
      const [place, n] = [precisionOf(precision), 1 + classOf('number of classes', classes - 1, MOST_CLASSES)];
      const [finite = NaN, positive = NaN, sum = NaN, largest = NaN] = call(() => part.softmaxLimits(place, n));
      return { finite, positive, sum, number: largest };
    },
  };
}

/** @param {Float64Array} list @param {number} n @param {number} start @returns {SoftmaxForm} */
function readForm(list, n, start) {
  const [fault = 0, sum = NaN, error = NaN] = list.subarray(start, start + 3);
  const column = columns(list, n, start + 3);
  return { fault: FAULTS[fault] ?? 'none', sum, error, exponents: column(0), exponentials: column(1), probabilities: column(2) };
}
