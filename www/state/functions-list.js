/**
 * The list of functions shown. `active`, `off` and `difference` name functions by their positions: here stands what
 * becomes of them when the list changes. Every rule answers a new state, or the same one where nothing changes.
 *
 * @import { Entry, FunctionState } from '../lab/types.js'
 * @import { State } from './state.js'
 */

import { MAX_FUNCTIONS } from './state.js';

/** @param {Pick<State, 'functions'>} state */
export const isFull = ({ functions }) => functions.length >= MAX_FUNCTIONS;

/** @param {State} state @param {number} index @returns {State} */
export function activated(state, index) {
  return index === state.active - 1 ? state : { ...state, active: index + 1 };
}

/**
 * Another list of functions; what names one that is gone is given up.
 * @param {State} state
 * @param {FunctionState[]} functions
 * @param {(position: number) => number} place  the new position of an old one, 0 for none
 * @returns {State}
 */
function rearranged(state, functions, place) {
  const pair = state.difference?.map(place) ?? [];
  const next = {
    ...state,
    functions,
    active: place(state.active) || Math.min(state.active, functions.length),
    off: state.off
      .map(place)
      .filter((position) => position > 0)
      .sort((a, b) => a - b),
  };
  const [first, second] = pair;
  return withDifference(next, first && second ? [first, second] : null);
}

/** Another function in the place of one; it is drawn, whatever was there. @param {State} state @param {number} index @param {FunctionState} shown @returns {State} */
export function replaced(state, index, shown) {
  const functions = state.functions.map((old, i) => (i === index ? shown : old));
  return { ...state, functions, off: state.off.filter((position) => position !== index + 1) };
}

/** One more function beside the others, which becomes the active one. @param {State} state @param {FunctionState} shown @returns {State} */
export function added(state, shown) {
  if (isFull(state)) return state;
  const functions = [...state.functions, shown];
  return { ...state, functions, active: functions.length };
}

/** The same function once more, right behind, with the values it has now; the copy becomes the active one. @param {State} state @param {number} index @returns {State} */
export function duplicated(state, index) {
  const original = state.functions[index];
  if (original === undefined || isFull(state)) return state;
  const functions = state.functions.toSpliced(index + 1, 0, { ...original, params: { ...original.params } });
  const next = rearranged(state, functions, (position) => (position > index + 1 ? position + 1 : position));
  return { ...next, active: index + 2 };
}

/** Without a function; the last one stays, and what stays is never all hidden. @param {State} state @param {number} index @returns {State} */
export function removed(state, index) {
  const { functions } = state;
  if (functions.length < 2) return state;
  const gone = index + 1;
  const next = rearranged(state, functions.toSpliced(index, 1), (position) =>
    position === gone ? 0 : position > gone ? position - 1 : position,
  );
  return next.off.length === next.functions.length ? { ...next, off: [] } : next;
}

/** A function at another place in the row. @param {State} state @param {number} from @param {number} to  its index afterwards @returns {State} */
export function moved(state, from, to) {
  const { functions } = state;
  const order = functions.map((_, index) => index);
  if (from === to || order[from] === undefined || order[to] === undefined) return state;
  order.splice(to, 0, ...order.splice(from, 1));
  const arranged = order.map((index) => /** @type {FunctionState} */ (functions[index]));
  return rearranged(state, arranged, (position) => order.indexOf(position - 1) + 1);
}

/** Hides a function or shows it again. @param {State} state @param {number} index @returns {State} */
export function toggled(state, index) {
  const position = index + 1;
  const off = state.off.includes(position)
    ? state.off.filter((other) => other !== position)
    : [...state.off, position].sort((a, b) => a - b);
  return { ...state, off };
}

/** A function that is chosen is seen. @param {State} state @param {number} index @returns {State} */
export function revealed(state, index) {
  return state.off.includes(index + 1) ? toggled(state, index) : state;
}

/** Whether a function is the only one that is drawn. @param {State} state @param {number} index */
export function isSolo({ functions, off }, index) {
  return functions.length > 1 && off.length === functions.length - 1 && !off.includes(index + 1);
}

/** Shows one function only; once more, and all are shown. @param {State} state @param {number} index @returns {State} */
export function soloed(state, index) {
  const others = state.functions.map((_, i) => i + 1).filter((position) => position !== index + 1);
  return { ...state, off: isSolo(state, index) ? [] : others };
}

/**
 * The difference of two functions in place of the functions, or these again. Its values are of another size, so y fits itself.
 * @param {State} state
 * @param {State['difference']} difference
 * @returns {State}
 */
export function withDifference(state, difference) {
  const y = (difference === null) === (state.difference === null) ? state.y : 'auto';
  return { ...state, difference, y };
}

/** The function that another is compared with when nothing else is said: the active one, else its neighbour. @param {State} state @param {number} index */
export function counterpart({ functions, active }, index) {
  if (active - 1 !== index) return active - 1;
  return index + 1 < functions.length ? index + 1 : index - 1;
}

/** The parameters of a function that have a slider: a teacher's link may leave some of them out. @param {Pick<Entry, 'params'>} entry @param {Pick<State, 'hide'>} state */
export const shownParameters = ({ params }, { hide }) => params.filter(({ id }) => !hide.includes(id));

/** Whether other sliders are shown than before. @param {Pick<State, 'hide'>} state @param {Pick<State, 'hide'>} previous */
export const hasOtherSliders = (state, previous) => String(state.hide) !== String(previous.hide);
