/**
 * Presentation mode: the plot and its controls alone, large enough for the back of a room, in full screen where the browser allows it.
 *
 * @import { Store } from '../../state/store.js'
 */

import { inWords, t } from '../../i18n/i18n.js';
import { element, iconOf } from '../../ui/element.js';

const LEAVE = 'M5 5l10 10M15 5L5 15';
const FULL = 'M4 8V4h4M12 4h4v4M16 12v4h-4M8 16H4v-4';

/** @param {Store} store @param {() => void} fillScreen @param {AbortSignal} signal  ends it */
export function createPresentationMode(store, fillScreen, signal) {
  const root = document.documentElement;
  /** Whether full screen belongs to the mode: who leaves it then leaves both. */
  let isFull = document.fullscreenElement === root;

  const full = element('button.icon-button', { onclick: fillScreen }, iconOf(FULL));
  const leave = element('button.icon-button', { onclick: end }, iconOf(LEAVE));
  const tools = element('div.presentation-tools', { role: 'group' }, leave, full);

  function end() {
    if (store.state.present === 'on') store.update({ present: 'off' });
  }

  function follow() {
    const isOn = store.state.present === 'on';
    if (isOn) document.body.append(tools);
    else {
      if (document.fullscreenElement === root) document.exitFullscreen().catch(() => {});
      tools.remove();
    }
    root.toggleAttribute('data-present', isOn);
  }

  function followScreen() {
    const wasFull = isFull;
    isFull = document.fullscreenElement === root;
    full.hidden = isFull || !document.fullscreenEnabled;
    if (wasFull && !isFull) end();
  }

  document.addEventListener('fullscreenchange', followScreen, { signal });
  // On the plot Escape takes the probe away, if there is one.
  let hadProbe = false;
  document.addEventListener(
    'keydown',
    () => {
      hadProbe = store.state.probe !== null;
    },
    { capture: true, signal },
  );
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || event.ctrlKey || event.metaKey || event.altKey) return;
      if (document.querySelector('dialog[open]') !== null) return;
      const isOnPlot = event.target instanceof Element && event.target.matches('canvas');
      if (!(isOnPlot ? hadProbe : event.defaultPrevented)) end();
    },
    { signal },
  );
  store.subscribe((state, previous) => {
    if (state.present !== previous.present) follow();
  });
  inWords(() => {
    tools.setAttribute('aria-label', t('present.tools'));
    leave.setAttribute('aria-label', t('present.off'));
    leave.title = t('present.key', { words: t('present.off'), key: 'Esc' });
    full.setAttribute('aria-label', t('present.full'));
    full.title = t('present.full');
  });
  followScreen();
  follow();
}
