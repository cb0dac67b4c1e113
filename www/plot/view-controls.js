/**
 * The buttons of the view: zoom out and in, box zoom, reset, equal aspect, limits of the axes.
 *
 * @import { BoxTool } from './zoom-box.js'
 * @import { PlotView } from './plot-view.js'
 * @import { Store } from '../state/store.js'
 * @import { Viewport } from './viewport.js'
 */

import { inWords, t } from '../i18n/i18n.js';
import { homeX } from './range.js';
import { createAxisLimits } from './axis-limits.js';
import { element, icon, iconOf } from '../ui/element.js';
import { display } from '../numbers/display.js';
import { createPopover } from '../ui/popover.js';
import { ZOOM_STEP } from './viewport.js';

const ICONS = {
  in: 'M8.5 3.5a5 5 0 1 0 0 10a5 5 0 1 0 0-10M12.3 12.3l4.4 4.4M6.5 8.5h4M8.5 6.5v4',
  out: 'M8.5 3.5a5 5 0 1 0 0 10a5 5 0 1 0 0-10M12.3 12.3l4.4 4.4M6.5 8.5h4',
  box: 'M4 7V4h3M13 4h3v3M16 13v3h-3M7 16H4v-3M10 7.5v5M7.5 10h5',
  equal: 'M4 4h12v12H4zM4 16L16 4',
  limits: 'M5 3v12h12M3.2 5L5 3l1.8 2M15 13.2l2 1.8l-2 1.8',
};

const narrow = matchMedia('(max-width: 569.98px)');

/**
 * @param {HTMLElement} root
 * @param {Store} store
 * @param {PlotView} view
 * @param {Viewport} viewport
 * @param {BoxTool} boxTool
 */
export function createViewControls(root, store, view, viewport, boxTool) {
  const [lo, hi] = homeX();
  const ends = { lo: display(lo), hi: display(hi) };

  /** @param {'in' | 'out' | 'box' | 'reset' | 'equal' | 'limits'} name @param {() => void} onclick */
  const button = (name, onclick) =>
    element(
      'button',
      { type: 'button', class: 'icon-button', 'data-view': name, onclick },
      name === 'reset' ? icon('reset') : iconOf(ICONS[name]),
    );

  const zoomOut = button('out', () => viewport.step(ZOOM_STEP));
  const zoomIn = button('in', () => viewport.step(1 / ZOOM_STEP));
  const box = button('box', () => boxTool.toggle());
  const reset = button('reset', () => viewport.reset());
  const equal = button('equal', () => viewport.toggleAspect());
  const limits = button('limits', () => {});
  const buttons = { out: zoomOut, in: zoomIn, box, reset, equal, limits };
  const panel = element('div', { class: 'popover', role: 'group' });
  createPopover(limits, panel, () => createAxisLimits(panel, store, view));

  /** What two fingers do as well stands in the panel where the toolbar has no room for it. */
  const extra = [zoomOut, zoomIn, box, equal];
  const tools = element('div', { class: 'view-tools' });
  panel.append(tools);
  function arrange() {
    if (narrow.matches) {
      tools.replaceChildren(...extra);
      root.replaceChildren(reset, limits, panel);
    } else root.replaceChildren(...Object.values(buttons), panel);
  }
  narrow.addEventListener('change', arrange);
  arrange();

  boxTool.onSwitch((isOn) => box.setAttribute('aria-pressed', String(isOn)));
  box.setAttribute('aria-pressed', 'false');

  function show() {
    const [x, y] = [viewport.isFree('x'), viewport.isFree('y')];
    for (const node of [zoomOut, zoomIn, box, reset]) node.disabled = !x && !y;
    equal.disabled = !x || !y;
    equal.setAttribute('aria-pressed', String(store.state.aspect === 'equal'));
    const isHome = String(viewport.isHome());
    if (reset.getAttribute('aria-disabled') !== isHome) reset.setAttribute('aria-disabled', isHome);
  }

  store.subscribe((state, previous) => {
    const isSame = state.x === previous.x && state.y === previous.y;
    if (!isSame || state.aspect !== previous.aspect || state.lock !== previous.lock) show();
  });
  show();
  inWords(() => {
    root.setAttribute('aria-label', t('view.title'));
    panel.setAttribute('aria-label', t('view.limits'));
    for (const name of /** @type {(keyof typeof buttons)[]} */ (Object.keys(buttons))) {
      buttons[name].setAttribute('aria-label', t(`view.${name}`));
      buttons[name].title = t(`view.${name}.title`, ends);
    }
  });
}
