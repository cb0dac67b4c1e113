/**
 * The state in the fragment of the frame's own address, so that it outlasts a reload, and a fragment that the host changes.
 *
 * @import { ActivationPlot } from '../activation-plot.js'
 * @import { Engine } from '../lab/types.js'
 */

import { readFragment } from '../state/address.js';
import { whenSettled } from '../ui/settle.js';
import { LANGUAGES } from '../state/state.js';
import { readState, writeState } from '../state/address.js';
import { readLink, show } from './shown.js';

/** Without a change for so long, in ms, the address follows: Safari refuses more than 100 writes in 30 seconds. */
const PAUSE = 350;

/**
 * @param {ActivationPlot} plot
 * @param {Engine} lab
 * @param {string} rest  of the fragment, beside what the plot shows
 * @returns {() => void} to be called when something has changed that no event tells of
 */
export function mirrorInAddress(plot, lab, rest) {
  /** The fragment that was last read or written. */
  let known = location.hash;
  /** What the fragment carries beside what the plot shows. */
  let others = readState(rest, lab).state;
  const readOthers = async (/** @type {string} */ fragment) => {
    others = (await readFragment(fragment, lab)).state;
  };
  readOthers(rest);

  function write() {
    const shown = plot.state;
    if (shown === undefined) return;
    const lang = LANGUAGES.find((language) => language === plot.getAttribute('lang')) ?? 'auto';
    const fragment = writeState({ ...others, ...shown, lang }, lab);
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
    readLink(known).then((link) => {
      readOthers(link.rest);
      show(plot, link.texts);
    });
  });
  return changed;
}
