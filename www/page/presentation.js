/**
 * Presentation mode: the plot and its controls alone, large enough for the back of a room, in full screen where the browser allows it.
 *
 * @import { Store } from './store.js'
 */

import { inWords, t } from '../i18n.js';
import { element, iconOf } from './element.js';
import { loadStyles } from './styles.js';

const LEAVE = 'M5 5l10 10M15 5L5 15';
const FULL = 'M4 8V4h4M12 4h4v4M16 12v4h-4M8 16H4v-4';

/** What takes the key as text. */
const TEXT = 'textarea, select, [contenteditable], input:not([type="range"], [type="checkbox"], [type="radio"])';

/**
 * @param {HTMLButtonElement} button  in the header
 * @param {Store} store
 * @param {AbortSignal} signal  ends it
 */
export function createPresentation(button, store, signal) {
  const root = document.documentElement;
  /** Whether full screen belongs to the mode: who leaves it then leaves both. */
  let isFull = false;
  /** @type {Promise<void> | undefined} */
  let styles;

  const full = element('button', { type: 'button', class: 'icon-button', onclick: fill }, iconOf(FULL));
  const leave = element('button', { type: 'button', class: 'icon-button', onclick: () => set('off') }, iconOf(LEAVE));
  const tools = element('div', { class: 'presentation-tools', role: 'group' }, leave, full);

  /** Some browsers refuse, or do not know how. The mode is of use without it. */
  async function fill() {
    try {
      await root.requestFullscreen({ navigationUI: 'hide' });
    } catch {
      // The button stays for another try.
    }
  }

  /** @param {'on' | 'off'} present */
  function set(present) {
    if (present === 'on') fill();
    if (store.state.present !== present) store.update({ present });
  }

  async function follow() {
    const isOn = store.state.present === 'on';
    button.setAttribute('aria-pressed', String(isOn));
    if (isOn) {
      styles ??= loadStyles(new URL('../styles/presentation.css', import.meta.url));
      await styles;
      if (store.state.present !== 'on') return;
      document.body.append(tools);
    } else {
      if (document.fullscreenElement === root) document.exitFullscreen().catch(() => {});
      tools.remove();
    }
    root.toggleAttribute('data-present', isOn);
  }

  button.addEventListener('click', () => set('on'));
  document.addEventListener(
    'fullscreenchange',
    () => {
      const wasFull = isFull;
      isFull = document.fullscreenElement === root;
      full.hidden = isFull || !document.fullscreenEnabled;
      if (wasFull && !isFull) set('off');
    },
    { signal },
  );
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
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const target = event.target instanceof Element ? event.target : root;
      if (event.key === 'P' && event.shiftKey && !event.defaultPrevented && !target.matches(TEXT)) {
        event.preventDefault();
        set(store.state.present === 'on' ? 'off' : 'on');
      } else if (event.key === 'Escape' && store.state.present === 'on' && document.querySelector('dialog[open]') === null) {
        const isTaken = target.matches('canvas') ? hadProbe : event.defaultPrevented;
        if (!isTaken) set('off');
      }
    },
    { signal },
  );
  store.subscribe((state, previous) => {
    if (state.present !== previous.present) follow();
  });
  full.hidden = !document.fullscreenEnabled;
  inWords(() => {
    tools.setAttribute('aria-label', t('present.tools'));
    for (const [node, words, key] of /** @type {const} */ ([
      [button, 'present.on', 'Shift+P'],
      [leave, 'present.off', 'Esc'],
      [full, 'present.full', ''],
    ])) {
      node.setAttribute('aria-label', t(words));
      node.title = key === '' ? t(words) : t('present.key', { words: t(words), key });
    }
  });
  follow();
}
