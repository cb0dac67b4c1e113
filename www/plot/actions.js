/**
 * What a reader can do with a plot, on the page as in the element.
 *
 * @import { Action } from '../ui/keys.js'
 * @import { BoxTool } from './zoom-box.js'
 * @import { Viewport } from './viewport.js'
 */

import { ZOOM_STEP } from './viewport.js';

/** A key moves the view by this share of its width or height. */
const PAN_STEP = 0.1;
/** Steps of the probe, and with Shift. */
const PROBE_STEP = 0.1;
const LARGE_PROBE_STEP = 1;

/** @typedef {{ viewport: Viewport }} ViewContext */
/** `clear` says whether there was one. @typedef {{ probe: { isLocked: boolean, move: (by: number) => void, clear: () => boolean } }} ProbeContext */

/** @param {ProbeContext} context */
export const isProbeLocked = ({ probe }) => probe.isLocked;
/** @param {ViewContext} context */
const isViewLocked = ({ viewport }) => !viewport.isFree('x') && !viewport.isFree('y');

/** @param {string} name @param {string} key @param {number} way @returns {Action<ProbeContext>} */
const move = (name, key, way) => ({
  name,
  keys: [key],
  isLocked: isProbeLocked,
  run: ({ probe }, isShift) => probe.move(way * (isShift ? LARGE_PROBE_STEP : PROBE_STEP)),
});

/** @param {string} name @param {string} key @param {number} right @param {number} up @returns {Action<ViewContext>} */
const pan = (name, key, right, up) => ({
  name,
  keys: [key],
  isLocked: isViewLocked,
  run({ viewport }) {
    const { frame } = viewport;
    if (frame !== undefined) viewport.pan(right === 0 ? { y: frame.y } : { x: frame.x }, right * PAN_STEP, up * PAN_STEP);
  },
});

/** @type {Record<'left' | 'right' | 'clear', Action<ProbeContext>>} */
export const PROBE_ACTIONS = {
  left: move('probe-left', 'ArrowLeft', -1),
  right: move('probe-right', 'ArrowRight', 1),
  clear: { name: 'probe-clear', keys: ['Escape'], isLocked: isProbeLocked, run: ({ probe }) => probe.clear() },
};

/** @type {Action<ViewContext>[]} */
export const VIEW_ACTIONS = [
  {
    name: 'zoom-in',
    label: 'view.in',
    keys: ['+', '='],
    isLocked: isViewLocked,
    run: ({ viewport }) => viewport.step(1 / ZOOM_STEP),
  },
  { name: 'zoom-out', label: 'view.out', keys: ['-'], isLocked: isViewLocked, run: ({ viewport }) => viewport.step(ZOOM_STEP) },
  {
    name: 'zoom-reset',
    label: 'view.reset',
    keys: ['0'],
    isLocked: isViewLocked,
    isIdle: ({ viewport }) => viewport.isHome(),
    run: ({ viewport }) => viewport.reset(),
  },
  pan('pan-left', 'a', -1, 0),
  pan('pan-right', 'd', 1, 0),
  pan('pan-up', 'w', 0, 1),
  pan('pan-down', 's', 0, -1),
  {
    name: 'equal',
    label: 'view.equal',
    keys: ['e'],
    isLocked: ({ viewport }) => !viewport.isFree('x') || !viewport.isFree('y'),
    isOn: ({ viewport }) => viewport.isEqual,
    run: ({ viewport }) => viewport.toggleAspect(),
  },
];

/** @type {Action<ViewContext & { boxTool: BoxTool }>} */
export const BOX_ACTION = {
  name: 'box',
  label: 'view.box',
  isLocked: isViewLocked,
  isOn: ({ boxTool }) => boxTool.isOn,
  run: ({ boxTool }) => boxTool.toggle(),
};
