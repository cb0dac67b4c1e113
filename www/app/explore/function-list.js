/**
 * The functions that are shown, one row each: its colour, which hides and shows it, its name, which makes it the active one, its values
 * at the probe, a menu, and its sliders.
 *
 * @import { Engine, FunctionState, Jet, Parameter } from '../../lab/types.js'
 * @import { Curve, State } from '../../state/state.js'
 * @import { Store } from '../../state/store.js'
 * @import { FunctionContext } from '../actions/functions.js'
 * @import { Play } from './play.js'
 */

import { createParameterValue } from '../../functions/parameter-value.js';
import { createArranger, createParameterSlider } from '../../functions/parameter-slider.js';
import { activate } from '../../functions/selection.js';
import { nameAmong } from '../../functions/title.js';
import { entryOf, valueOf } from '../../functions/values.js';
import { inWords, t, words } from '../../i18n/i18n.js';
import { createLive, follow, live } from '../../i18n/live.js';
import { createValueRow } from '../../plot/probe-values.js';
import { hasOtherSliders, moved, shownParameters, toggled } from '../../state/functions-list.js';
import { hasOtherIds } from '../../state/store.js';
import { menuRows } from '../../ui/action-button.js';
import { element, icon } from '../../ui/element.js';
import { listenToKeys } from '../../ui/keys.js';
import { createMenu } from '../../ui/menu.js';
import { createPopup, MENU } from '../../ui/popup.js';
import { FUNCTION_ACTIONS } from '../actions/functions.js';
import { pull } from './function-drag.js';

/** The keys of a row, as ARIA writes them. */
const SHORTCUTS = FUNCTION_ACTIONS.flatMap(({ keys = [] }) => keys.map((key) => key.replaceAll(' ', '+'))).join(' ');

/** The curves of a function that is hidden. @type {Curve[]} */
const NONE = [];

/** @typedef {ReturnType<typeof createFunctionList>} FunctionList */
/** @typedef {'toggle' | 'choose' | 'menu'} RowPart */

/** What else can be done with a function. @param {FunctionContext} context */
const createFunctionMenu = (context) =>
  createMenu(
    'action',
    t('legend.menu', { name: nameAmong(context.store.state.functions, context.index) }),
    menuRows(FUNCTION_ACTIONS, context),
  );

/** @param {FunctionContext} context @param {Play} play */
function createFunctionRow(context, play) {
  const { store, lab, index } = context;
  const { functions, lock, hide } = store.state;
  const { id } = /** @type {FunctionState} */ (functions[index]);
  const { params } = entryOf(lab, id);
  const locked = lock.includes('functions');
  const hasMenu = !locked && (functions.length > 1 || params.length > 0);

  const name = () => nameAmong(store.state.functions, index);
  const isOff = () => store.state.off.includes(index + 1);
  const isActive = () => store.state.active === index + 1;
  /** @param {Parameter} parameter */
  const valueShown = (parameter) => valueOf(/** @type {FunctionState} */ (store.state.functions[index]), parameter);
  /** What a button does, as its name and its tooltip. @param {'legend.toggle' | 'legend.menu'} key */
  const does = (key) => ({ 'aria-label': () => t(key, { name: name() }), title: () => t(key, { name: name() }) });

  const toggle = element(
    'button.function-toggle',
    {
      ...does('legend.toggle'),
      'aria-pressed': () => String(!isOff()),
      disabled: locked,
      onclick: () => store.replace(toggled(store.state, index)),
    },
    element('span.dot'),
  );
  // Where the sliders, or one of them, are left out, the values stand beside the name.
  const written = params.map((parameter) => {
    const { node, show } = createParameterValue(parameter, { class: 'function-parameter', 'data-alone': hide.includes(parameter.id) });
    live(() => show(valueShown(parameter)));
    return node;
  });
  const choose = element(
    'button.function-choose',
    {
      title: () => t('plot.legend.activate', { name: name() }),
      'aria-keyshortcuts': locked ? null : SHORTCUTS,
      'aria-current': () => isActive() && 'true',
      onclick: () => activate(store, index),
    },
    element('span.function-name', name),
    ...written,
  );
  const menu = element('button.function-menu.icon-button', { 'aria-haspopup': 'menu', ...does('legend.menu') }, icon('more'));
  // Not in the row, whose keys are others.
  createPopup(menu, () => createFunctionMenu(context), { ...MENU, behind: () => menu.closest('ul') ?? menu });
  const values = createValueRow(words);
  follow(() => (isOff() ? NONE : store.state.show), values.arrange);
  const parts = { toggle, choose, menu };

  const sliders = shownParameters({ params }, { hide }).map((parameter) =>
    createParameterSlider({
      id,
      index,
      parameter,
      name,
      locked: lock.includes(parameter.id) || lock.includes('controls'),
      commit: (value) => store.setParameter(index, parameter.id, value),
      shown: () => valueShown(parameter),
      play,
    }),
  );

  return {
    node: element(
      'li',
      { class: `function curve-${index + 1}`, 'data-function': id, 'data-index': index, 'data-off': isOff, 'data-active': isActive },
      element('div.function-head', toggle, choose, values.node, hasMenu ? menu : null),
      ...sliders.map(({ node }) => node),
    ),
    sliders,
    /** @param {Jet[]} sides  one, or those from the left and from the right; none without a probe */
    showValues: (sides) => values.write(sides),
    /** @param {RowPart} part */
    focus(part) {
      parts[part].focus();
    },
  };
}

/** @param {HTMLElement} root  a list @param {{ store: Store, lab: Engine, play: Play }} parts */
export function createFunctionList(root, { store, lab, play }) {
  /** @type {ReturnType<typeof createFunctionRow>[]} */
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

  function build() {
    const focused = root.contains(document.activeElement);
    const { built, refresh } = createLive(() => store.state.functions.map((_, index) => createFunctionRow(contextOf(index), play)));
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
