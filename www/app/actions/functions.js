/**
 * What a reader can do with a function of the list: the items of its menu, in their order, and the keys of its row.
 *
 * @import { Engine, FunctionState } from '../../lab/types.js'
 * @import { State } from '../../state/state.js'
 * @import { Store } from '../../state/store.js'
 * @import { Action } from '../../ui/keys.js'
 * @import { RowPart } from '../explore/function-list.js'
 */

import { counterpart, duplicated, isFull, isSolo, removed, soloed, withDifference } from '../../state/functions-list.js';
import { fresh } from '../../functions/selection.js';
import { nameAmong } from '../../functions/title.js';
import { entryOf } from '../../functions/values.js';

/**
 * @typedef {object} FunctionContext
 * @property {Store} store
 * @property {Engine} lab
 * @property {number} index  of the function
 * @property {(next: State, index: number, part?: RowPart) => void} commit  gives the focus to the row at the index
 * @property {(from: number, to: number) => void} move
 */

/** @param {{ store: Store }} context */
const areSeveral = ({ store }) => store.state.functions.length > 1;
/** @param {FunctionContext} context */
const shownIn = ({ store, index }) => /** @type {FunctionState} */ (store.state.functions[index]);
/** @param {FunctionContext} context */
const entryIn = (context) => entryOf(context.lab, shownIn(context).id);

/** @type {Action<FunctionContext>[]} */
export const FUNCTION_ACTIONS = [
  {
    name: 'solo',
    label: ({ store, index }) => (isSolo(store.state, index) ? 'legend.all' : 'legend.solo'),
    when: areSeveral,
    run: ({ store, index, commit }) => commit(soloed(store.state, index), index, 'menu'),
  },
  {
    name: 'duplicate',
    label: 'legend.duplicate',
    isIdle: (context) => entryIn(context).params.length === 0 || isFull(context.store.state),
    run: ({ store, index, commit }) => commit(duplicated(store.state, index), index + 1),
  },
  {
    name: 'reset',
    label: 'legend.reset',
    isIdle: (context) => entryIn(context).params.every((parameter) => shownIn(context).params[parameter.id] === parameter.default),
    run: (context) => context.store.update({ functions: context.store.state.functions.with(context.index, fresh(entryIn(context))) }),
  },
  {
    name: 'up',
    row: 'function-move',
    label: 'legend.up',
    keys: ['Alt ArrowUp'],
    when: areSeveral,
    isIdle: ({ index }) => index === 0,
    run: ({ index, move }) => move(index, index - 1),
  },
  {
    name: 'down',
    row: 'function-move',
    label: 'legend.down',
    keys: ['Alt ArrowDown'],
    when: areSeveral,
    isIdle: ({ store, index }) => index === store.state.functions.length - 1,
    run: ({ index, move }) => move(index, index + 1),
  },
  {
    name: 'difference',
    label: 'legend.difference',
    values: ({ store, index }) => ({ name: nameAmong(store.state.functions, counterpart(store.state, index)) }),
    when: areSeveral,
    run: ({ store: { state, replace }, index }) => replace(withDifference(state, [index + 1, counterpart(state, index) + 1])),
  },
  {
    name: 'remove',
    row: 'function-remove',
    label: 'legend.remove',
    keys: ['Delete'],
    when: areSeveral,
    run: ({ store, index, commit }) => commit(removed(store.state, index), index),
  },
];

/** Draws the difference of two functions in their place, and the functions again. @type {Action<{ store: Store }>} */
export const COMPARE_ACTION = {
  name: 'compare',
  label: 'difference.title',
  when: areSeveral,
  isLocked: ({ store }) => store.state.lock.includes('functions'),
  isOn: ({ store }) => store.state.difference !== null,
  run({ store: { state, replace } }) {
    const pair = [state.active, counterpart(state, state.active - 1) + 1];
    replace(withDifference(state, state.difference === null ? /** @type {[number, number]} */ (pair) : null));
  },
};
