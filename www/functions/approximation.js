/**
 * Which of the functions shown stands in for another one.
 *
 * @import { Engine, FunctionState } from '../lab/types.js'
 * @import { State } from '../state/state.js'
 */

import { entryOf } from './values.js';

/**
 * The approximation whose error is shown: the active function, else the last one that is drawn.
 * @param {Pick<State, 'functions' | 'active' | 'off' | 'difference'>} state
 * @param {Engine} lab
 * @returns {{ index: number, approximation: FunctionState, exact: FunctionState } | undefined}
 */
export function approximationIn({ functions, active, off, difference }, lab) {
  if (difference !== null) return undefined;
  const found = functions.flatMap((approximation, index) => {
    const id = entryOf(lab, approximation.id).approximates;
    return id === null || off.includes(index + 1) ? [] : [{ index, approximation, exact: { id, params: {} } }];
  });
  return found.find(({ index }) => index === active - 1) ?? found.at(-1);
}
