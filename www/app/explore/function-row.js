/**
 * One function of the list: its colour, which hides and shows it, its name, which makes it the active one, its values at the
 * probe, a menu, and its sliders.
 *
 * @import { Engine, FunctionState, Jet, Parameter } from '../../lab/types.js'
 * @import { Curve } from '../../state/state.js'
 * @import { Play } from './play.js'
 * @import { Store } from '../../state/store.js'
 */

import { t, words } from '../../i18n/i18n.js';
import { follow, live } from '../../i18n/live.js';
import { element, icon } from '../../ui/element.js';
import { nameAmong } from '../../functions/title.js';
import { entryOf, valueOf } from '../../functions/values.js';
import { createValueRow } from '../../plot/probe-values.js';
import { createParameterValue } from '../../functions/parameter-value.js';
import { createPopup, MENU } from '../../ui/popup.js';
import { shownParameters } from '../../state/functions-list.js';
import { createParameterSlider } from '../../functions/parameter-slider.js';
import { FUNCTION_ACTIONS } from '../actions/functions.js';

/** The keys of a row, as ARIA writes them. */
const SHORTCUTS = FUNCTION_ACTIONS.flatMap(({ keys = [] }) => keys.map((key) => key.replaceAll(' ', '+'))).join(' ');

/** The curves of a function that is hidden. @type {Curve[]} */
const NONE = [];

/** @typedef {ReturnType<typeof createFunctionRow>} FunctionRow */
/** @typedef {'toggle' | 'choose' | 'menu'} RowPart */

/**
 * @param {object} options
 * @param {Store} options.store
 * @param {Engine} options.lab
 * @param {number} options.index
 * @param {Play} options.play
 * @param {{ toggle: () => void, choose: () => void, menu: (again: () => void) => Promise<HTMLElement | undefined> }} options.on
 */
export function createFunctionRow({ store, lab, index, play, on }) {
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
    { ...does('legend.toggle'), 'aria-pressed': () => String(!isOff()), disabled: locked, onclick: on.toggle },
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
      onclick: on.choose,
    },
    element('span.function-name', name),
    ...written,
  );
  const menu = element('button.function-menu.icon-button', { 'aria-haspopup': 'menu', ...does('legend.menu') }, icon('more'));
  // Not in the row, whose keys are others.
  createPopup(menu, () => on.menu(() => menu.click()), { ...MENU, behind: () => menu.closest('ul') ?? menu });
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
