/**
 * What a reader can do with the plot of the page: with the probe, the view, and the sound of the curves.
 *
 * @import { Action } from '../../ui/keys.js'
 * @import { Stop } from '../../plot/probe-stops.js'
 * @import { Probe } from '../../plot/probe.js'
 */

import { capsOf } from '../../ui/keys.js';
import { BOX_ACTION, isProbeLocked, PROBE_ACTIONS, VIEW_ACTIONS } from '../../plot/actions.js';

/** @typedef {{ isOn: boolean, toggle: () => void, play: () => void }} Sound */
/** @typedef {{ probe: Probe }} ProbeContext */

/** @param {Stop} stop @param {string} key @returns {Action<ProbeContext>} */
const seek = (stop, key) => ({
  name: `stop-${stop}`,
  keys: [key],
  isLocked: isProbeLocked,
  run: ({ probe }, isShift) => void probe.seek(stop, isShift),
});

/** @type {Action<ProbeContext>[]} */
const PAGE_PROBE_ACTIONS = [
  PROBE_ACTIONS.left,
  PROBE_ACTIONS.right,
  { name: 'probe-start', keys: ['Home'], isLocked: isProbeLocked, run: ({ probe }) => probe.pinAt(({ x }) => x[0]) },
  { name: 'probe-end', keys: ['End'], isLocked: isProbeLocked, run: ({ probe }) => probe.pinAt(({ x }) => x[1]) },
  seek('zero', 'z'),
  seek('extremum', 'x'),
  seek('slope-zero', 'c'),
  seek('inflection', 'i'),
  seek('kink', 'k'),
  {
    name: 'probe-pin',
    keys: ['Enter', 'p'],
    isLocked: isProbeLocked,
    run: ({ probe }) => probe.pinAt((_, from) => (probe.isPinned ? null : from)),
  },
  PROBE_ACTIONS.clear,
];

const PLAY_KEY = 'h';

/** @type {Action<{ sound: Sound }>} */
export const SOUND_ACTION = {
  name: 'sound',
  label: 'sound.switch',
  values: () => ({ play: capsOf(PLAY_KEY).join() }),
  keys: ['t'],
  once: true,
  isOn: ({ sound }) => sound.isOn,
  run: ({ sound }) => sound.toggle(),
};

/** @type {Action<{ sound: Sound }>} */
const PLAY_ACTION = { name: 'play', keys: [PLAY_KEY], once: true, run: ({ sound }) => sound.play() };

/** Keys that controls themselves listen to, by what they do. @param {Record<string, string[]>} rows @returns {Action<any>[]} */
export const ofControls = (rows) => Object.entries(rows).map(([name, keys]) => ({ name, keys }));

/** Those that work while the plot has the focus. */
export const PLOT_ACTIONS = {
  probe: [...PAGE_PROBE_ACTIONS, ...ofControls({ copy: ['Control c'] })],
  zoom: [...VIEW_ACTIONS, BOX_ACTION],
  sound: [SOUND_ACTION, PLAY_ACTION],
};
