/**
 * The functions that are shown, one row each: hiding, choosing, ordering, copying and removing them, and their sliders.
 *
 * @import { Engine, Jet } from '../../lab/types.js'
 * @import { State } from '../../state/state.js'
 * @import { FunctionRow, RowPart } from './function-row.js'
 * @import { Play } from './play.js'
 * @import { Store } from '../../state/store.js'
 */

import { hasOtherSliders, moved, toggled } from '../../state/functions-list.js';
import { inWords, t } from '../../i18n/i18n.js';
import { createLive } from '../../i18n/live.js';
import { menuRows } from '../../ui/action-button.js';
import { element } from '../../ui/element.js';
import { pull } from './function-drag.js';
import { createFunctionRow } from './function-row.js';
import { nameAmong } from '../../functions/title.js';
import { wanted } from '../../ui/lost.js';
import { activate } from '../../functions/selection.js';
import { createArranger } from '../../functions/parameter-slider.js';
import { hasOtherIds } from '../../state/store.js';
import { listenToKeys } from '../../ui/keys.js';
import { FUNCTION_ACTIONS } from '../actions/functions.js';

/** @typedef {ReturnType<typeof createFunctionList>} FunctionList */

/**
 * @param {HTMLElement} root  a list
 * @param {object} parts
 * @param {Store} parts.store
 * @param {Engine} parts.lab
 * @param {Play} parts.play
 */
export function createFunctionList(root, { store, lab, play }) {
  /** @type {FunctionRow[]} */
  let rows = [];
  let refreshRows = () => {};
  const arranger = createArranger();
  /** Says what moving has come to; everything else is said by the control itself. */
  const status = element('p.visually-hidden', { role: 'status' });
  const isLocked = () => store.state.lock.includes('functions');

  /** @param {State} next @param {number} index  of the row that has the focus afterwards @param {RowPart} [part] */
  function commit(next, index, part = 'choose') {
    if (next !== store.state) store.replace(next);
    rows[Math.min(index, rows.length - 1)]?.focus(part);
  }

  /** @param {number} from @param {number} to */
  function move(from, to) {
    const next = moved(store.state, from, to);
    if (next === store.state) return;
    commit(next, to);
    status.textContent = t('legend.moved', {
      name: nameAmong(next.functions, to),
      position: to + 1,
      count: next.functions.length,
    });
  }

  /** @param {number} index  of a function */
  const contextOf = (index) => ({ store, lab, index, commit, move });

  /** What else can be done with a function. The menu is fetched at the first use. @param {number} index @param {() => void} again */
  async function menuOf(index, again) {
    const module = await wanted('menu.open', () => import('../../ui/menu.js'), again);
    const { functions } = store.state;
    // In the meantime the row may have gone.
    if (module === undefined || functions[index] === undefined) return undefined;
    const label = t('legend.menu', { name: nameAmong(functions, index) });
    return module.createMenu('action', label, menuRows(FUNCTION_ACTIONS, contextOf(index)));
  }

  /** @param {number} index */
  const createRow = (index) =>
    createFunctionRow({
      store,
      lab,
      index,
      play,
      on: {
        toggle: () => store.replace(toggled(store.state, index)),
        choose: () => activate(store, index),
        menu: (again) => menuOf(index, again),
      },
    });

  function build() {
    const focused = root.contains(document.activeElement);
    const { built, refresh } = createLive(() => store.state.functions.map((_, index) => createRow(index)));
    rows = built;
    refreshRows = refresh;
    root.replaceChildren(...rows.map(({ node }) => node));
    arranger.follow(rows.flatMap(({ sliders }) => sliders));
    if (focused) rows[store.state.active - 1]?.focus('choose');
  }

  listenToKeys(root, FUNCTION_ACTIONS, ({ target }) => {
    const index = indexOf(target, '.function-head');
    return index < 0 || isLocked() ? undefined : contextOf(index);
  });
  root.addEventListener('pointerdown', (event) => {
    const index = indexOf(event.target, '.function-choose, .function-toggle');
    // A finger scrolls here; the menu moves a row as well.
    const isMeant = event.button === 0 && event.isPrimary && event.pointerType !== 'touch';
    if (index >= 0 && isMeant && rows.length > 1 && !isLocked()) pull(root, index, event, move);
  });
  root.after(status);

  /** The row of which a part with the selector is meant, or −1. @param {EventTarget | null} target @param {string} selector */
  function indexOf(target, selector) {
    const node = target instanceof Element ? target.closest(selector)?.closest('.function') : null;
    return rows.findIndex((row) => row.node === node);
  }

  store.subscribe((state, previous) => {
    if (hasOtherIds(state, previous) || state.lock !== previous.lock || hasOtherSliders(state, previous)) return build();
    const isOther = /** @type {const} */ (['functions', 'active', 'off', 'show']).some((key) => state[key] !== previous[key]);
    if (isOther) refreshRows();
  });
  build();
  inWords(() => {
    status.textContent = '';
    // The tooltip of a value is written with it: the probe does so in its turn.
    for (const row of rows) row.showValues([]);
    refreshRows();
  });
  return {
    /** @param {number} index @param {Jet[]} sides  one, or those from the left and from the right; none without a probe */
    showValues(index, sides) {
      rows[index]?.showValues(sides);
    },
  };
}
