/**
 * The buttons of the view: zoom out and in, box zoom, reset, equal aspect, limits of the axes.
 *
 * @import { Action } from '../ui/keys.js'
 * @import { ViewContext } from './actions.js'
 * @import { BoxTool } from './zoom-box.js'
 * @import { PlotView } from './plot-view.js'
 * @import { Store } from '../state/store.js'
 */

import { inWords, t } from '../i18n/i18n.js';
import { createLive } from '../i18n/live.js';
import { attributesOf } from '../ui/action-button.js';
import { BOX_ACTION, VIEW_ACTIONS } from './actions.js';
import { homeX } from './range.js';
import { createAxisLimits } from './axes.js';
import { assign, element, iconOf } from '../ui/element.js';
import { actionNamed } from '../ui/keys.js';
import { display } from '../numbers/display.js';
import { createPopup } from '../ui/popup.js';

/** @typedef {ViewContext & { boxTool: BoxTool, store: Store }} ControlsContext */

const ICONS = {
  'zoom-out': 'M8.5 3.5a5 5 0 1 0 0 10a5 5 0 1 0 0-10M12.3 12.3l4.4 4.4M6.5 8.5h4',
  'zoom-in': 'M8.5 3.5a5 5 0 1 0 0 10a5 5 0 1 0 0-10M12.3 12.3l4.4 4.4M6.5 8.5h4M8.5 6.5v4',
  box: 'M4 7V4h3M13 4h3v3M16 13v3h-3M7 16H4v-3M10 7.5v5M7.5 10h5',
  'zoom-reset': 'M4.5 10a5.5 5.5 0 1 0 1.8-4.1M4.5 3.5v3.2h3.2',
  equal: 'M4 4h12v12H4zM4 16L16 4',
  limits: 'M5 3v12h12M3.2 5L5 3l1.8 2M15 13.2l2 1.8l-2 1.8',
};

/** In their order. */
const BUTTONS = /** @type {const} */ (['zoom-out', 'zoom-in', 'box', 'zoom-reset', 'equal', 'limits']);

const narrow = matchMedia('(max-width: 569.98px)');

/** @param {HTMLElement} root @param {PlotView} view @param {ControlsContext} context */
export function createViewControls(root, view, context) {
  const { store, boxTool } = context;
  const [lo, hi] = homeX();
  const values = () => ({ lo: display(lo), hi: display(hi) });
  /** The panel of limits opens by itself. @type {Action<ControlsContext>[]} */
  const actions = [...VIEW_ACTIONS, BOX_ACTION, { name: 'limits', label: 'view.limits' }];
  /** @param {keyof typeof ICONS} name */
  const button = (name) =>
    element('button.icon-button', attributesOf({ ...actionNamed(actions, name), values }, context), iconOf(ICONS[name]));

  const { built, refresh } = createLive(() => BUTTONS.map(button));
  const [zoomOut, zoomIn, box, reset, equal, limits] = built;
  const panel = element('div.axis-limits', { role: 'group', 'aria-label': () => t('view.limits') });
  /** @type {(() => void) | undefined} */
  let showLimits;
  createPopup(limits, () => {
    showLimits ??= createAxisLimits(panel, store, view);
    showLimits();
    return panel;
  });

  /** What two fingers do as well stands in the panel where the toolbar has no room for it. */
  const tools = element('div.view-tools');
  panel.append(tools);
  root.append(reset, limits);
  function arrange() {
    if (narrow.matches) return tools.append(zoomOut, zoomIn, box, equal);
    reset.before(zoomOut, zoomIn, box);
    reset.after(equal);
  }
  narrow.addEventListener('change', arrange);
  arrange();

  assign(root, { 'aria-label': () => t('view.title') });
  boxTool.attend();
  boxTool.onSwitch(refresh);
  store.follow(['x', 'y', 'aspect', 'lock'], refresh);
  inWords(refresh);
}
