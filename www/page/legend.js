/**
 * The functions that are shown, a chip each: hiding, choosing, ordering, copying and removing them.
 *
 * @import { Engine } from '../lab/types.js'
 * @import { State } from '../state.js'
 * @import { Chip, ChipPart } from './chip.js'
 * @import { Store } from './store.js'
 */

import { counterpart, duplicated, moved, removed, soloed, toggled, withDifference } from '../functions-list.js';
import { functionName, inWords, t } from '../i18n.js';
import { createChip } from './chip.js';
import { pull } from './chip-drag.js';
import { openChipMenu } from './chip-menu.js';
import { element } from './element.js';
import { entryOf } from './function-title.js';
import { activate } from './selection.js';
import { hasOtherIds } from './store.js';

/** What can be done with the function of a chip. @typedef {'solo' | 'duplicate' | 'left' | 'right' | 'difference' | 'remove'} ChipAction */

/**
 * @param {HTMLElement} root  a list
 * @param {Store} store
 * @param {Engine} lab
 */
export function createLegend(root, store, lab) {
  /** @type {Chip[]} */
  let chips = [];
  /** Says what moving has come to; everything else is said by the control itself. */
  const status = element('p', { class: 'visually-hidden', role: 'status' });
  const compare = element('button', {
    type: 'button',
    class: 'compare',
    onclick: () => {
      const { state } = store;
      const second = counterpart(state, state.active - 1);
      store.replace(withDifference(state, state.difference === null ? [state.active, second + 1] : null));
    },
  });
  const isLocked = () => store.state.lock.includes('functions');

  /** @param {State} next @param {number} index  of the chip that has the focus afterwards @param {ChipPart} [part] */
  function commit(next, index, part = 'choose') {
    if (next !== store.state) store.replace(next);
    chips[Math.min(index, chips.length - 1)]?.focus(part);
  }

  /** @param {number} from @param {number} to */
  function move(from, to) {
    const shown = store.state.functions[from];
    const next = moved(store.state, from, to);
    if (shown === undefined || next === store.state) return;
    commit(next, to);
    status.textContent = t('legend.moved', {
      name: functionName(shown.id),
      position: to + 1,
      count: next.functions.length,
    });
  }

  /** @type {Record<ChipAction, (index: number) => void>} */
  const actions = {
    solo: (index) => commit(soloed(store.state, index), index, 'menu'),
    duplicate: (index) => commit(duplicated(store.state, index), index + 1),
    left: (index) => move(index, index - 1),
    right: (index) => move(index, index + 1),
    difference(index) {
      store.replace(withDifference(store.state, [index + 1, counterpart(store.state, index) + 1]));
    },
    remove: (index) => commit(removed(store.state, index), index),
  };

  /** @param {number} index @param {HTMLButtonElement} anchor */
  function openMenu(index, anchor) {
    const { state } = store;
    const shown = state.functions[index];
    if (shown === undefined) return;
    const entry = entryOf(lab, shown.id);
    openChipMenu({ anchor, state, index, canDuplicate: entry.params.length > 0, act: (action) => actions[action](index) });
  }

  function build() {
    const { functions } = store.state;
    const focused = root.contains(document.activeElement);
    const locked = isLocked();
    chips = functions.map((shown, index) => {
      const entry = entryOf(lab, shown.id);
      return createChip({
        entry,
        index,
        locked,
        withMenu: !locked && (functions.length > 1 || entry.params.length > 0),
        onToggle: () => store.replace(toggled(store.state, index)),
        onChoose: () => activate(store, index),
        onMenu: (anchor) => openMenu(index, anchor),
      });
    });
    const last = functions.length > 1 ? [element('li', { class: 'legend-end' }, compare)] : [];
    root.replaceChildren(...chips.map(({ node }) => node), ...last);
    show();
    showValues();
    if (focused) chips[store.state.active - 1]?.focus('choose');
  }

  function show() {
    for (const chip of chips) chip.show(store.state);
    compare.setAttribute('aria-pressed', String(store.state.difference !== null));
    compare.disabled = isLocked();
  }

  function showValues() {
    store.state.functions.forEach((shown, index) => chips[index]?.showValues(shown));
  }

  root.addEventListener('keydown', (event) => {
    const node = event.target instanceof Element ? event.target.closest('.chip') : null;
    const index = chips.findIndex((chip) => chip.node === node);
    if (index < 0 || isLocked()) return;
    const action = event.altKey ? { ArrowLeft: 'left', ArrowRight: 'right' }[event.key] : event.key === 'Delete' ? 'remove' : undefined;
    if (action === undefined) return;
    // With Alt the arrows would leave the page.
    event.preventDefault();
    actions[/** @type {ChipAction} */ (action)](index);
  });
  root.addEventListener('pointerdown', (event) => {
    const target = event.target instanceof Element ? event.target : null;
    const chip = target?.closest('.chip-choose, .chip-toggle')?.closest('.chip');
    if (!(chip instanceof HTMLElement) || event.button !== 0 || !event.isPrimary || chips.length < 2 || isLocked()) return;
    pull(root, chip, event, move);
  });
  root.after(status);

  store.subscribe((state, previous) => {
    if (hasOtherIds(state, previous) || state.lock !== previous.lock) return build();
    if (state.functions !== previous.functions) showValues();
    if (state.active !== previous.active || state.off !== previous.off || state.difference !== previous.difference) show();
  });
  inWords(() => {
    compare.textContent = t('difference.title');
    compare.title = t('legend.compare');
    status.textContent = '';
    build();
  });
}
