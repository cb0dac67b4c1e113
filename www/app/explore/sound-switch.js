/**
 * The sound trace, and its switch. The trace itself is fetched when it is switched on for the first time.
 * It is a matter of the reader and of the moment: a link does not begin to sound, so it is not in the state.
 *
 * @import { Messages } from '../../ui/messages.js'
 * @import { PlotParts } from '../on-demand.js'
 */

import { SOUND_WORDS } from '../../i18n/books.js';
import { inWords, moreWords, t } from '../../i18n/i18n.js';
import { createLive } from '../../i18n/live.js';
import { once } from '../../lab/guard.js';
import { loadStudy } from '../../lab/study.js';
import { attributesOf } from '../../ui/action-button.js';
import { element, iconOf } from '../../ui/element.js';
import { wanted } from '../../ui/lost.js';
import { loadStyles } from '../../ui/styles.js';
import { SOUND_ACTION } from '../actions/plot.js';

const ICON = 'M3.5 8v4h2.8L10 15.2V4.8L6.3 8zM12.6 7.6a3.4 3.4 0 0 1 0 4.8M14.9 5.3a6.6 6.6 0 0 1 0 9.4';
/** A browser that gives no sound says so late, or never: after so long, ms, it counts as refused. */
const PATIENCE_MS = 4000;
/** What sounds fades before it is cut off, ms. */
const FADE_MS = 150;

/** Button and row of controls go into the readout. @param {PlotParts & { messages: Messages }} parts @param {AbortSignal} life */
export function createSoundSwitch({ messages, ...parts }, life) {
  /** While it is on. @type {AbortController | undefined} */
  let turn;

  const fetchTrace = once(async () => {
    const [{ createTrace }] = await Promise.all([
      import('../sound/trace.js'),
      loadStyles(new URL('../../styles/sound.css', import.meta.url)),
      moreWords(SOUND_WORDS),
      loadStudy(),
    ]);
    // What a curve has to tell on its way is known before it sounds.
    await parts.probe.stops.load();
    return createTrace(parts);
  });

  function off() {
    turn?.abort();
    turn = undefined;
    refresh();
  }

  /** Begins within the reader's own gesture: browsers let no page sound without one, and Safari has forgotten it after a fetch. */
  async function on() {
    messages.dismiss('sound');
    const mine = new AbortController();
    const { signal } = mine;
    turn = mine;
    const refuse = () => {
      if (signal.aborted) return;
      off();
      messages.show('sound', () => t('sound.refused'));
    };
    const context = openContext(signal, refuse);
    if (context === undefined) return undefined;
    refresh();
    const trace = await wanted('sound.switch', fetchTrace, on);
    if (signal.aborted) return undefined;
    if (trace === undefined) off();
    else trace.start(context, signal);
    return trace;
  }

  function toggle() {
    if (turn === undefined) on();
    else off();
  }

  /** Plays the curve, with the sound on. */
  async function play() {
    const trace = await (turn === undefined ? on() : fetchTrace().catch(() => undefined));
    if (turn !== undefined) trace?.play();
  }

  const sound = {
    get isOn() {
      return turn !== undefined;
    },
    toggle,
    play,
  };
  const { built, refresh } = createLive(() =>
    element('button.icon-button.sound-switch', attributesOf(SOUND_ACTION, { sound }), iconOf(ICON)),
  );
  inWords(refresh);
  life.addEventListener('abort', () => off());
  parts.readout.append(built);
  return sound;
}

/**
 * @param {AbortSignal} signal  closes it
 * @param {() => void} refuse
 * @returns {AudioContext | undefined}
 */
function openContext(signal, refuse) {
  /** @type {AudioContext} */
  let context;
  try {
    context = new AudioContext({ latencyHint: 'interactive' });
  } catch {
    refuse();
    return undefined;
  }
  context.resume().catch(refuse);
  const timer = setTimeout(() => {
    if (context.state !== 'running' && !document.hidden) refuse();
  }, PATIENCE_MS);
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    setTimeout(() => context.close().catch(() => {}), FADE_MS);
  });
  return context;
}
