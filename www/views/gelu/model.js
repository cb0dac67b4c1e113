/**
 * What the view shows: its values, the two approximations of GELU, and the engine's answers about them, memoized.
 *
 * @import { ApproximationError, Curve, FunctionState, Lab, Measure, Parameter } from '../../lab/types.js'
 * @import { ViewParts } from '../../state/view-state.js'
 * @import { GeluValues } from './keys.js'
 */

import { entryOf } from '../../functions/values.js';
import { createModel } from '../model.js';
import { KEYS } from './keys.js';

/** GELU itself. @type {FunctionState} */
export const EXACT = { id: 'gelu', params: {} };

/** `colour` is the position of its curve in a figure; `decimals` those of the best parameter. */
export const KINDS = /** @type {const} */ ([
  { kind: 'tanh', id: 'gelu_tanh', parameter: 'c', colour: 2, decimals: 10, near: [0.03, 0.06], formula: 'gelu-tanh' },
  { kind: 'logistic', id: 'gelu_sigmoid', parameter: 'k', colour: 3, decimals: 9, near: [1.2, 2.4], formula: 'gelu-logistic' },
]);

/** @typedef {(typeof KINDS)[number]} Kind */
/** A result of the search: the best value, a bound of its error, and the measure there. @typedef {NonNullable<ReturnType<Lab['optimum']>>} Best */
/** @typedef {ReturnType<typeof createGelu>} Model */

/** Most memoized answers. */
const KEPT = 400;

/** @param {Kind} kind @param {number} value @returns {FunctionState} */
export const withValue = ({ id, parameter }, value) => ({ id, params: { [parameter]: value } });

/** The selected objective. @param {GeluValues} values @returns {Measure} */
export function measureOf({ measure, mu, sigma, interval }) {
  if (measure === 'largest') return measure;
  return measure === 'normal' ? { mean: mu, deviation: sigma } : { x: interval };
}

/** @param {Lab} lab */
function createAnswers(lab) {
  /** @type {Map<string, unknown>} */
  const known = new Map();

  /** @template T @param {unknown[]} question @param {() => T} ask @returns {T} */
  function once(question, ask) {
    const key = JSON.stringify(question);
    if (!known.has(key)) {
      if (known.size >= KEPT) known.clear();
      known.set(key, ask());
    }
    return /** @type {T} */ (known.get(key));
  }

  return {
    /** The parameter's place in the catalogue. @param {Kind} kind @returns {Parameter} */
    parameter: (kind) => /** @type {Parameter} */ (entryOf(lab, kind.id).params[0]),
    /** The values in use, as opposed to the best one. @param {Kind} kind */
    given(kind) {
      return this.parameter(kind).marks.filter(({ label }) => label !== 'minimax');
    },
    /** The error of the approximation with this value. @param {Kind} kind @param {number} value @param {Curve} curve @param {GeluValues} values @returns {ApproximationError} */
    error(kind, value, curve, { mu, sigma, interval }) {
      const options = { curve, normal: { mean: mu, deviation: sigma }, x: interval };
      return once([kind.id, value, options], () => lab.approximation(withValue(kind, value), EXACT, options));
    },
    /** @param {Kind} kind @param {Curve} curve @param {Measure} measure @returns {Best | null} */
    best(kind, curve, measure) {
      const { min, max } = this.parameter(kind);
      return once([kind.id, curve, measure, 'best'], () =>
        lab.optimum(withValue(kind, min), EXACT, kind.parameter, [min, max], { curve, measure }),
      );
    },
    /** The measure along the values near those in use. @param {Kind} kind @param {Float64Array} along @param {Curve} curve @param {Measure} measure */
    measures(kind, along, curve, measure) {
      return once([kind.id, curve, measure, along.length, 'along'], () =>
        lab.measures(withValue(kind, along[0] ?? 0), EXACT, kind.parameter, along, { curve, measure }),
      );
    },
  };
}

/** @param {ViewParts} parts */
export const createGelu = (parts) =>
  Object.assign(createModel(parts, 'gelu', KEYS, { settles: true }), { answers: createAnswers(parts.lab) });
