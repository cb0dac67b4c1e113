/**
 * The state in the fragment of the frame's own address, so that it outlasts a reload, and a fragment that the host changes.
 *
 * @import { ActivationPlot } from '../activation-plot.js'
 * @import { Engine } from '../lab/types.js'
 * @import { State } from '../state/state.js'
 */

import { readFragment } from '../state/read-fragment.js';
import { whenSettled } from '../ui/settle.js';
import { LANGUAGES, readState, writeState } from '../state/state.js';
import { linkTexts, show } from './shown.js';

/** Without a change for so long, in ms, the address follows: Safari refuses more than 100 writes in 30 seconds. */
const PAUSE = 350;

/**
 * @param {ActivationPlot} plot
 * @param {Engine} lab
 * @returns {() => void} to be called when something has changed that no event tells of
 */
export function mirrorInAddress(plot, lab) {
  /** The fragment that was last read or written. */
  let known = location.hash;
  /** What the fragment carries beside what the plot shows. */
  let others = readState(known, lab).state;
  const readOthers = async () => {
    others = (await readFragment(known, lab)).state;
  };
  readOthers();

  function write() {
    const shown = plot.state;
    if (shown === undefined) return;
    const lang = LANGUAGES.find((language) => language === plot.getAttribute('lang')) ?? 'auto';
    const { view, present, lesson, step, unknown } = others;
    /** @type {State} */
    const state = { ...shown, lang, view, present, lesson, step, unknown };
    const fragment = writeState(state, lab);
    if (fragment === location.hash.slice(1)) return;
    try {
      // The history belongs to the page around the frame: no entries of its own.
      history.replaceState(null, '', fragment === '' ? location.pathname + location.search : `#${fragment}`);
    } catch {
      // A sandboxed frame has no origin that could own the address; then the state lasts as long as the frame.
    }
    known = location.hash;
  }

  const changed = whenSettled(PAUSE, write, new AbortController().signal);
  for (const type of ['input', 'change', 'probe']) plot.addEventListener(`activation-${type}`, changed);
  addEventListener('pagehide', write);
  addEventListener('hashchange', () => {
    if (location.hash === known) return;
    known = location.hash;
    readOthers();
    linkTexts(known).then((texts) => show(plot, texts));
  });
  return changed;
}
