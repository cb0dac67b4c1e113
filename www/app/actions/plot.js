/**
 * What a reader can do with the probe by keys on the page alone, and with its sound.
 *
 * @import { Action } from '../../ui/keys.js'
 * @import { Stop } from '../../plot/probe-stops.js'
 * @import { Probe } from '../../plot/probe.js'
 */

import { capsOf } from '../../ui/key-caps.js';
import { isProbeLocked, PROBE_ACTIONS } from '../../plot/actions.js';

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
export const PAGE_PROBE_ACTIONS = [
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
export const PLAY_ACTION = { name: 'play', keys: [PLAY_KEY], once: true, run: ({ sound }) => sound.play() };
