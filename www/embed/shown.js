/**
 * What the frame shows, key by key, each as the text that it has in a fragment. The fragment of the frame's own address follows it, so that
 * it outlasts a reload, and a fragment that the host changes is shown.
 *
 * @import { ActivationPlot } from '../activation-plot.js'
 * @import { Engine } from '../lab/types.js'
 * @import { Attribute } from '../state/state.js'
 */

import { SWITCHES } from '../element/attributes.js';
import { firstKnown } from '../i18n/languages.js';
import { applyTheme } from '../ui/look.js';
import { whenSettled } from '../ui/settle.js';
import { ATTRIBUTES, defaultText, encode, LANGUAGES, pairs, PAGE_KEYS, POSITIONS, THEMES } from '../state/state.js';
import { readFragment, readState, splitFragment, writeState } from '../state/address.js';

/** Without a change for so long, in ms, the address follows: Safari refuses more than 100 writes in 30 seconds. */
const PAUSE = 350;

/**
 * A fragment in two parts: a text for every attribute, its default where the fragment has none, and the fragment of all other keys.
 * @typedef {{ texts: Map<Attribute, string>, rest: string }} Link
 */

/** @param {ReturnType<typeof splitFragment>} parts @returns {Link} */
function linkOf({ given, unknown }) {
  const ofPage = PAGE_KEYS.flatMap((key) => (given.has(key) ? [`${key}=${encode(given.get(key) ?? '')}`] : []));
  return {
    texts: new Map(ATTRIBUTES.map((name) => [name, given.get(name) ?? defaultText(name)])),
    rest: [...ofPage, ...unknown.map(([key, text]) => (text === '' ? key : `${key}=${text}`))].join('&'),
  };
}

/** @param {string} fragment */
export const fragmentLink = (fragment) => linkOf(splitFragment(fragment));

/** The same of a fragment that may not be as the frame writes it. @param {string} fragment @returns {Promise<Link>} */
export async function readLink(fragment) {
  const isTidy = pairs(fragment).every(([key, text]) => /^[a-z][\w-]*$/.test(key) && !/#|%26/.test(text));
  if (isTidy) return fragmentLink(fragment);
  try {
    const { mendedPairs } = await import('../state/reading/link.js');
    return linkOf(mendedPairs(fragment));
  } catch {
    return fragmentLink(fragment);
  }
}

/**
 * Shows some keys; the others stay as they are.
 * @param {ActivationPlot} plot
 * @param {ReadonlyMap<Attribute, string>} texts
 */
export function show(plot, texts) {
  const keys = /** @type {Record<string, string | null>} */ (/** @type {unknown} */ (plot));
  // Among other functions, or fewer, the old positions mean nothing.
  if (texts.has('functions')) for (const name of POSITIONS) if (keys[name] !== defaultText(name)) keys[name] = defaultText(name);
  for (const name of ATTRIBUTES) {
    const text = texts.get(name);
    if (text === undefined) continue;
    if (name === 'lang') speak(plot, text);
    else keys[name] = text;
    if (name === 'theme') applyTheme(oneOf(THEMES, text));
    if (name === 'hide') hide(plot, text);
  }
}

/** The language asked for, else the browser's. @param {ActivationPlot} plot @param {string} text */
function speak(plot, text) {
  const asked = oneOf(LANGUAGES, text);
  document.documentElement.lang = firstKnown([asked, ...(navigator.languages ?? [])]);
  if (asked === 'auto') plot.removeAttribute('lang');
  else plot.lang = asked;
}

/** @param {ActivationPlot} plot @param {string} text */
function hide(plot, text) {
  const hidden = text.toLowerCase().split(/[\s,]+/);
  for (const name of SWITCHES) plot.toggleAttribute(name, !hidden.includes(name));
}

/** @param {readonly string[]} allowed @param {string} text */
const oneOf = (allowed, text) => allowed.find((word) => word.toLowerCase() === text.toLowerCase()) ?? 'auto';

/**
 * Keeps the address up to date, and follows it.
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
