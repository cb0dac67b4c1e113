/**
 * The parameters of a function that have a slider: a teacher's link may leave some of them out.
 *
 * @import { Entry } from '../lab/types.js'
 * @import { State } from './state.js'
 */

/** @param {Pick<Entry, 'params'>} entry @param {Pick<State, 'hide'>} state */
export const shownParameters = ({ params }, { hide }) => params.filter(({ id }) => !hide.includes(id));

/** Whether other sliders are shown than before. @param {Pick<State, 'hide'>} state @param {Pick<State, 'hide'>} previous */
export const hasOtherSliders = (state, previous) => String(state.hide) !== String(previous.hide);
