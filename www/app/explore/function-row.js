/**
 * One function of the list: its colour, which hides and shows it, its name, which makes it the active one, its values at the
 * probe, a menu, and its sliders.
 *
 * @import { Engine, FunctionState, Jet } from '../../lab/types.js'
 * @import { State } from '../../state/state.js'
 * @import { Play } from './play.js'
 * @import { ParameterSlider } from '../../functions/parameter-slider.js'
 * @import { Store } from '../../state/store.js'
 */

import { t, words } from '../../i18n/i18n.js';
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
  const name = nameAmong(functions, index);
  const locked = lock.includes('functions');

  const toggle = element(
    'button.function-toggle',
    { 'aria-label': t('legend.toggle', { name }), title: t('legend.toggle', { name }), disabled: locked, onclick: on.toggle },
    element('span.dot'),
  );
  // Where the sliders, or one of them, are left out, the values stand beside the name.
  const written = params.map((parameter) => ({
    parameter,
    ...createParameterValue(parameter, { class: 'function-parameter', 'data-alone': hide.includes(parameter.id) }),
  }));
  const choose = element(
    'button.function-choose',
    {
      title: t('plot.legend.activate', { name }),
      'aria-keyshortcuts': locked ? null : SHORTCUTS,
      onclick: on.choose,
    },
    element('span.function-name', name),
    ...written.map(({ node }) => node),
  );
  const menu = element(
    'button.function-menu.icon-button',
    {
      'aria-haspopup': 'menu',
      'aria-label': t('legend.menu', { name }),
      title: t('legend.menu', { name }),
    },
    icon('more'),
  );
  // Not in the row, whose keys are others.
  createPopup(menu, () => on.menu(() => menu.click()), { ...MENU, behind: () => menu.closest('ul') ?? menu });
  const values = createValueRow(words);
  const parts = { toggle, choose, menu };
  const hasMenu = !locked && (functions.length > 1 || params.length > 0);

  const sliders = shownParameters({ params }, { hide }).map((parameter) => ({
    parameter,
    slider: createParameterSlider({
      id,
      index,
      parameter,
      name: () => name,
      locked: lock.includes(parameter.id) || lock.includes('controls'),
      commit: (value) => store.setParameter(index, parameter.id, value),
      play,
    }),
  }));

  return {
    node: element(
      'li',
      { class: `function curve-${index + 1}`, 'data-function': id, 'data-index': index },
      element('div.function-head', toggle, choose, values.node, hasMenu ? menu : null),
      ...sliders.map(({ slider }) => slider.node),
    ),
    /** @type {ParameterSlider[]} */
    sliders: sliders.map(({ slider }) => slider),
    /** @param {State} state */
    show({ active, off, show }) {
      const isOff = off.includes(index + 1);
      toggle.setAttribute('aria-pressed', String(!isOff));
      toggle.closest('.function')?.toggleAttribute('data-off', isOff);
      toggle.closest('.function')?.toggleAttribute('data-active', active - 1 === index);
      if (active - 1 === index) choose.setAttribute('aria-current', 'true');
      else choose.removeAttribute('aria-current');
      values.arrange(isOff ? [] : show);
    },
    /** @param {FunctionState} shown */
    showParameters(shown) {
      for (const { parameter, show } of written) show(valueOf(shown, parameter));
      for (const { parameter, slider } of sliders) slider.show(valueOf(shown, parameter));
    },
    /** @param {Jet[]} sides  one, or those from the left and from the right; none without a probe */
    showValues: (sides) => values.write(sides),
    /** @param {RowPart} part */
    focus(part) {
      parts[part].focus();
    },
  };
}
