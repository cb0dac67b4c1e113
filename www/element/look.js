/**
 * The looks that a host gives its plots: colours and a font by custom properties, light or dark by an attribute or as the page
 * around it is.
 *
 * @import { Look } from '../lab/types.js'
 */

import { element } from '../page/element.js';

/** In the order of the engine's palette. */
const COLOURS = ['paper', 'ink', 'numeral', 'grid', 'axis', ...Array.from({ length: 8 }, (_, index) => `curve-${index + 1}`)];
const OWN = COLOURS.map((name) => `--activation-plot-${name}`);

/** Colours that are kept. */
const MOST_COLOURS = 200;

/** What a colour is in numbers: any notation that the browser knows becomes a pixel. @type {CanvasRenderingContext2D | null | undefined} */
let pixel;
/** @type {Map<string, number>} */
const known = new Map();

/** @param {string} text @returns {number} 0xRRGGBB, or −1 for what is no colour */
function colourOf(text) {
  const colour = text.trim();
  const before = known.get(colour);
  if (before !== undefined) return before;
  pixel ??= Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', { willReadFrequently: true });
  let rgb = -1;
  if (pixel && CSS.supports('color', colour)) {
    // A colour that lets the ground through lies on white.
    pixel.fillStyle = '#fff';
    pixel.fillRect(0, 0, 1, 1);
    pixel.fillStyle = colour;
    pixel.fillRect(0, 0, 1, 1);
    const [r = 0, g = 0, b = 0] = pixel.getImageData(0, 0, 1, 1).data;
    rgb = (r << 16) | (g << 8) | b;
  }
  // A colour that a page lets glide is another one in every frame.
  if (known.size > MOST_COLOURS) known.clear();
  known.set(colour, rgb);
  return rgb;
}

/**
 * The looks as they stand, in a node within the shadow tree. Nobody tells of a custom property that changes, but a transition of it
 * does: it is as short as can be, and belongs to a node that nobody sees.
 * @param {() => void} changed
 */
export function createLook(changed) {
  const node = element('span', { class: 'look', 'aria-hidden': 'true' });
  /** @type {Look | undefined} */
  let look;

  function read() {
    const style = getComputedStyle(node);
    const colours = Int32Array.from(OWN, (name) => colourOf(style.getPropertyValue(name)));
    const family = style.getPropertyValue('--activation-plot-font').trim();
    // The style sheet makes its colour black on light and white on dark; where the system forces colours, it is the system's ink.
    const theme = (colourOf(style.color) & 0x8000) === 0 ? /** @type {const} */ ('light') : /** @type {const} */ ('dark');
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
    /** An attribute may have changed the theme, or another document the styles. */
    refresh() {
      if (node.isConnected) look = undefined;
    },
  };
}

/** For the style sheet. */
export const TRANSITION = ['color', '--activation-plot-font', ...OWN].map((name) => `${name} 1ms step-start allow-discrete`).join(', ');

/** For the style sheet: the canvas is printed in the colours of the light theme, and what stands around it with it. */
export const ON_PAPER = OWN.map((name) => `${name}: initial;`).join(' ');
