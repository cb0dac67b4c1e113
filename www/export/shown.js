/**
 * The functions of an export: those that the plot draws.
 *
 * @import { FunctionState } from '../lab/types.js'
 * @import { State } from '../state/state.js'
 */

/** The part of the state that exports use. @typedef {Pick<State, 'functions'> & Partial<Pick<State, 'off' | 'difference'>>} Shown */

/**
 * The drawn functions with their positions from 1; those of a difference in its order.
 * @param {Shown} state
 * @returns {{ shown: FunctionState, position: number }[]}
 */
export function shownFunctions({ functions, off = [], difference = null }) {
  const all = functions.map((shown, index) => ({ shown, position: index + 1 }));
  if (difference === null) return all.filter(({ position }) => !off.includes(position));
  return difference.flatMap((wanted) => all.filter(({ position }) => position === wanted));
}
