// Loose states outside, strict states inside: what a caller may write, as the engine wants it.

import { badValue, shown } from './arguments.js';
import { labError } from './errors.js';

/** @import { Curve, FunctionState, LabState } from './types.js' */

/**
 * @param {LabState} state lists may be arrays or text as in the URL
 * @param {(text: string) => FunctionState[]} parse
 */
export function strictState(state, parse) {
  if (typeof state !== 'object' || state === null) throw badValue('state', state, 'an object such as { functions: "gelu" }');
  const { functions, show = 'f df', x = [-6, 6], y = 'auto' } = state;
  return {
    functions: typeof functions === 'string' ? parse(functions) : functions,
    show: typeof show === 'string' ? /** @type {Curve[]} */ (show.split(/[\s,]+/).filter(Boolean)) : show,
    x: ends('x', x),
    y: y === 'auto' ? undefined : ends('y', y),
  };
}

/**
 * @param {string} key
 * @param {string | readonly number[]} range
 * @returns {readonly number[]}
 */
function ends(key, range) {
  const pair = typeof range === 'string' ? range.split(',').map(Number) : range;
  if (Array.isArray(pair) && pair.length === 2 && pair.every((end) => typeof end === 'number')) return pair;
  throw labError('bad-range', `bad range "${shown(range)}" for "${key}"; allowed: lo,hi`);
}
