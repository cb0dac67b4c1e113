/**
 * The way into presentation mode: a button, a key, the address. What the mode itself does is fetched with it.
 *
 * @import { Store } from '../../state/store.js'
 */

import { inWords, t } from '../../i18n/i18n.js';
import { wanted } from '../../ui/lost.js';
import { loadStyles } from '../../ui/styles.js';

/** What takes the key as text. */
const TEXT = 'textarea, select, [contenteditable], input:not([type="range"], [type="checkbox"], [type="radio"])';

/** Some browsers refuse, or do not know how. The mode is of use without it. */
const fillScreen = () => document.documentElement.requestFullscreen?.({ navigationUI: 'hide' }).catch(() => {});

/**
 * @param {HTMLButtonElement} button  in the header
 * @param {Store} store
 * @param {AbortSignal} signal  ends it
 * @returns {Promise<void>}  when the mode stands that the address asks for, or cannot be had
 */
export function createPresentationSwitch(button, store, signal) {
  let isThere = false;

  const fetchMode = () =>
    Promise.all([import('./presentation-mode.js'), loadStyles(new URL('../../styles/presentation.css', import.meta.url))]);

  function turnOn() {
    // Within the reader's own gesture: no other fills the screen.
    fillScreen();
    store.update({ present: 'on' });
  }

  async function follow() {
    const isOn = store.state.present === 'on';
    button.setAttribute('aria-pressed', String(isOn));
    if (!isOn || isThere) return;
    isThere = true;
    const mode = await wanted('present.on', fetchMode, turnOn);
    if (mode !== undefined) {
      mode[0].createPresentationMode(store, fillScreen, signal);
      return;
    }
    isThere = false;
    if (document.fullscreenElement !== null) document.exitFullscreen().catch(() => {});
    store.update({ present: 'off' });
  }

  button.addEventListener('click', turnOn);
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'P' || !event.shiftKey || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (event.target instanceof Element && event.target.matches(TEXT)) return;
      event.preventDefault();
      if (store.state.present === 'on') store.update({ present: 'off' });
      else turnOn();
    },
    { signal },
  );
  store.subscribe((state, previous) => {
    if (state.present !== previous.present) follow();
  });
  inWords(() => {
    button.setAttribute('aria-label', t('present.on'));
    button.title = t('present.key', { words: t('present.on'), key: 'Shift+P' });
  });
  return follow();
}
