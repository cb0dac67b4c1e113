// Errors of approximations and the parameters with which they are least; src/web/lessons/approximation.rs says what stands where in its lists.

import * as part from '../pkg/lessons.js';
import { badValue, labError, number, numbers, text } from './arguments.js';
import { stretch } from './flat.js';
import { guard } from './guard.js';
import { normalNumbers, place } from './lesson-arguments.js';
import { reader } from './lists.js';

/** @import { Engine, Estimate, FunctionState, Lessons, Measure } from './types.js' */

const call = guard(part.panicReport);

const CURVES = /** @type {const} */ (['f', 'df', 'd2f']);

/** @param {Engine} engine @returns {Pick<Lessons, 'approximation' | 'optimum' | 'measures' | 'geluSteps'>} */
export function approximations(engine) {
  /** What is to be small, as numbers. @param {Measure} measure */
  function numbersOf(measure) {
    if (measure === 'largest') return new Float64Array([0]);
    if (typeof measure !== 'object' || measure === null)
      throw badValue('measure', measure, '"largest", { mean, deviation } or { x: [lo, hi] }');
    return new Float64Array('x' in measure ? [2, ...stretch(engine, measure.x)] : [1, ...normalNumbers(measure)]);
  }

  /** Where a parameter stands among those of a function, and what it may be. @param {FunctionState} asked @param {string} name */
  function parameterOf({ id }, name) {
    const params = engine.catalogue().find((entry) => entry.id === id || entry.aliases.includes(id))?.params ?? [];
    const index = params.findIndex((parameter) => parameter.id === name);
    const parameter = params[index];
    if (parameter === undefined) throw labError('unknown-parameter', `unknown parameter "${text(name).slice(0, 60)}" of "${id}"`);
    return { index, domain: parameter.domain };
  }

  return {
    approximation: (first, second, { curve = 'f', normal, x = [-6, 6] } = {}) => {
      const [asked, order, weight] = [engine.resolve([first, second]), place('curve', curve, CURVES), normalNumbers(normal)];
      const range = new Float64Array(stretch(engine, x));
      const { next } = reader(call(() => part.approximation(asked, order, weight, range)));
      /** @returns {Estimate} */
      const estimate = () => ({ value: next(), error: next() });
      const both = () => ({ mean: estimate(), meanSquare: estimate() });
      return { largest: next(), at: next(), normal: both(), interval: both() };
    },
    optimum: (first, second, parameter, range, { curve = 'f', measure = 'largest' } = {}) => {
      const [asked, order, what] = [engine.resolve([first, second]), place('curve', curve, CURVES), numbersOf(measure)];
      const { index, domain } = parameterOf(first, parameter);
      const [lo, hi] = stretch(engine, range);
      if (lo < domain[0] || hi > domain[1])
        throw labError('bad-range', `bad range "${lo},${hi}" for "${parameter}"; allowed: within ${domain.join(',')}`);
      const [value, error = NaN, measured = NaN] = call(() => part.optimum(asked, index, new Float64Array([lo, hi]), order, what));
      return value === undefined ? null : { value, error, measured };
    },
    measures: (first, second, parameter, values, { curve = 'f', measure = 'largest' } = {}) => {
      const [asked, order, what] = [engine.resolve([first, second]), place('curve', curve, CURVES), numbersOf(measure)];
      const [{ index, domain }, all] = [parameterOf(first, parameter), numbers('values', values)];
      if (!all.every((value) => value >= domain[0] && value <= domain[1]))
        throw badValue('values', values, `numbers within ${domain.join(',')}`);
      return call(() => part.measures(asked, index, all, order, what));
    },
    geluSteps: (x, c, k) => {
      const [at, cubic, scale] = [number('x', x), number('c', c), number('k', k)];
      // Refuses coefficients outside their domains.
      engine.resolve([
        { id: 'gelu_tanh', params: { c: cubic } },
        { id: 'gelu_sigmoid', params: { k: scale } },
      ]);
      const { next } = reader(call(() => part.geluSteps(at, cubic, scale)));
      const byTanh = { outer: next(), multipliedIn: next(), cubic: next(), inner: next(), tanh: next(), byTanh: next() };
      const byLogistic = { scaled: next(), gate: next(), byLogistic: next() };
      return { ...byTanh, ...byLogistic, share: next(), exact: next(), tanhError: next(), logisticError: next() };
    },
  };
}
