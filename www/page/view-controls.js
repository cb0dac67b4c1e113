/**
 * The buttons of the view: zoom out and in, box zoom, reset, equal aspect, limits of the axes.
 *
 * @import { BoxTool } from './zoom-box.js'
 * @import { PlotView } from './plot-view.js'
 * @import { Store } from './store.js'
 * @import { Viewport } from './viewport.js'
 */

import { t } from '../i18n.js';
import { homeX } from '../view.js';
import { element, icon } from './element.js';
import { display } from './numbers.js';
import { createPopover } from './popover.js';
import { ZOOM_STEP } from './viewport.js';

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
      {
        type: 'button',
        class: 'icon-button',
        'data-view': name,
        'aria-label': t(`view.${name}`, ends),
        title: t(`view.${name}.title`, ends),
        onclick,
      },
      icon(name === 'reset' ? 'reset' : `view-${name}`),
    );

  const zoomOut = button('out', () => viewport.step(ZOOM_STEP));
  const zoomIn = button('in', () => viewport.step(1 / ZOOM_STEP));
  const box = button('box', () => boxTool.toggle());
  const reset = button('reset', () => viewport.reset());
  const equal = button('equal', () => viewport.toggleAspect());
  const limits = button('limits', () => {});
  const panel = element('div', { class: 'popover', role: 'group', 'aria-label': t('view.limits') });
  createPopover(limits, panel, async () => {
    const { createAxisLimits } = await import('./axis-limits.js');
    return createAxisLimits(panel, store, view);
  });

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
  root.setAttribute('aria-label', t('view.title'));
  root.replaceChildren(zoomOut, zoomIn, box, reset, equal, limits, panel);
}
