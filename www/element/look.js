/**
 * The looks that a host gives its plots: colours and a font by custom properties, light or dark by an attribute or as the page
 * around it is.
 *
 * @import { Look } from '../lab/types.js'
 */

import { packed, rgbOf } from '../ui/look.js';
import { element } from '../ui/element.js';
import { LARGEST_SCALE } from '../state/state.js';

/** In the order of the engine's palette. */
const COLOURS = ['paper', 'ink', 'numeral', 'grid', 'axis', ...Array.from({ length: 8 }, (_, index) => `curve-${index + 1}`)];
/** Of text in a browser, CSS px. */
const USUAL_PX = 16;
const OWN = COLOURS.map((name) => `--activation-plot-${name}`);

/**
 * What a colour is in numbers, in any notation that the browser knows, as it is on the node. Drawn and read back as a pixel it would
 * be another one where the browser guards its reader against being recognised by pixels.
 * @param {HTMLElement} node
 * @param {string} text
 * @returns {number} 0xRRGGBB, or −1 for what is no colour
 */
function colourOf(node, text) {
  const { style } = node;
  style.backgroundColor = '';
  // Mixed with itself a colour is the same, and computed in sRGB.
  if (CSS.supports('color', text)) style.backgroundColor = `color-mix(in srgb, ${text}, ${text})`;
  return style.backgroundColor === '' ? -1 : packed(rgbOf(getComputedStyle(node).backgroundColor));
}

/**
 * The looks as they stand, in a node within the shadow tree. Nobody tells of a custom property that changes, but a transition of it
 * does: it is as short as can be, and belongs to a node that nobody sees.
 * @param {() => void} changed
 */
export function createLook(changed) {
  const swatch = element('span.swatch');
  const node = element('span.look', { 'aria-hidden': 'true' }, swatch);
  /** @type {Look | undefined} */
  let look;
  /** Of the reader's browser, times the usual one. */
  let textSize = 1;

  function read() {
    const style = getComputedStyle(node);
    const given = OWN.map((name) => style.getPropertyValue(name).trim());
    const colours = Int32Array.from(given, (text) => (text === '' ? -1 : colourOf(swatch, text)));
    textSize = Number.parseFloat(style.fontSize) / USUAL_PX || 1;
    const family = style.getPropertyValue('--activation-plot-font').trim();
    // The style sheet makes its colour black on light and white on dark; where the system forces colours, it is the system's ink.
    const theme = rgbOf(style.color)[1] < 128 ? /** @type {const} */ ('light') : /** @type {const} */ ('dark');
    return { theme, ...(colours.some((rgb) => rgb >= 0) && { colours }), ...(family !== '' && { family }) };
  }

  node.addEventListener('transitionrun', () => {
    look = undefined;
    changed();
  });
  return {
    node,
    get now() {
      // Out of a document there are no styles.
      if (node.isConnected) look ??= read();
      return look ?? { theme: /** @type {const} */ ('light') };
    },
    /** As on the screen: numerals are as large as the state asks for, and as the reader's browser writes text. @param {number} scale */
    scaled(scale) {
      const { now } = this;
      return { ...now, scale: Math.min(LARGEST_SCALE, Math.max(1, scale * textSize)) };
    },
    /** An attribute may have changed the theme, or another document the styles. */
    refresh() {
      if (node.isConnected) look = undefined;
    },
  };
}

/** For the style sheet. */
export const TRANSITION = ['color', 'font-size', '--activation-plot-font', ...OWN]
  .map((name) => `${name} 1ms step-start allow-discrete`)
  .join(', ');

/** For the style sheet: the canvas is printed in the colours of the light theme, and what stands around it with it. */
export const ON_PAPER = OWN.map((name) => `${name}: initial;`).join(' ');
