/**
 * What the frame shows, key by key, each as the text that it has in a fragment.
 *
 * @import { ActivationPlot } from '../activation-plot.js'
 * @import { Attribute } from '../state/state.js'
 */

import { SWITCHES } from '../element/attributes.js';
import { firstKnown } from '../i18n/languages.js';
import { applyTheme } from '../ui/theme.js';
import { ATTRIBUTES, defaultText, encode, LANGUAGES, pairs, PAGE_KEYS, POSITIONS, THEMES } from '../state/state.js';
import { splitFragment } from '../state/address.js';

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
