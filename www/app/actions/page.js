/**
 * What a reader can do with the page as a whole.
 *
 * @import { Store } from '../../state/store.js'
 * @import { Action } from '../../ui/keys.js'
 */

import { THEMES } from '../../state/state.js';

/** `travel` goes through the history of the page. @typedef {{ store: Store, travel: (step: -1 | 1) => void, openKeys: () => void }} PageContext */

const THEME_LABELS = /** @type {const} */ ({ auto: 'theme.auto', light: 'theme.light', dark: 'theme.dark' });

/** @param {{ store: Store }} context */
const isPresenting = ({ store }) => store.state.present === 'on';

/** Within the reader's own gesture: no other fills the screen. Some browsers refuse, or do not know how; the mode is of use without it. */
const fillScreen = () => document.documentElement.requestFullscreen?.({ navigationUI: 'hide' }).catch(() => {});

/** @type {Action<PageContext>[]} */
export const PAGE_ACTIONS = [
  { name: 'undo', keys: ['Control z'], run: ({ travel }) => travel(-1) },
  { name: 'redo', keys: ['Control Shift z', 'Control y'], run: ({ travel }) => travel(1) },
  {
    name: 'present',
    label: 'present.on',
    keys: ['Shift p'],
    isOn: isPresenting,
    run({ store }) {
      const isOn = isPresenting({ store });
      if (!isOn) fillScreen();
      store.update({ present: isOn ? 'off' : 'on' });
    },
  },
  { name: 'keys', label: 'keys.open', keys: ['?'], run: ({ openKeys }) => openKeys() },
  {
    name: 'present-leave',
    row: 'close',
    label: 'present.off',
    keys: ['Escape'],
    when: isPresenting,
    run: ({ store }) => store.update({ present: 'off' }),
  },
  {
    name: 'present-full',
    label: 'present.full',
    when: () => document.fullscreenEnabled && document.fullscreenElement !== document.documentElement,
    run: fillScreen,
  },
  {
    name: 'theme',
    label: ({ store }) => THEME_LABELS[store.state.theme],
    run: ({ store }) => store.update({ theme: THEMES[(THEMES.indexOf(store.state.theme) + 1) % THEMES.length] ?? 'auto' }),
  },
];
