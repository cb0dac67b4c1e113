/**
 * The data of a course snippet: one plain object from which each format is written.
 *
 * @import { Engine } from '../../lab/types.js'
 * @import { State } from '../../state/state.js'
 */

import { ATTRIBUTES, defaultText, encode, textOf } from '../../state/state.js';
import { writeState } from '../../state/address.js';
import { toLink } from '../link.js';
import { oneLine, plainAddress } from './escape.js';

/**
 * The teacher's choices.
 * @typedef {object} Choices
 * @property {State} state  what is shown, locked and hidden
 * @property {number} width  total, CSS px
 * @property {number} height  total, CSS px
 * @property {boolean} fluid  full width of the column
 * @property {string} caption
 */

/**
 * The context: URLs and texts.
 * @typedef {object} Setting
 * @property {string} page  URL of the lab's page
 * @property {string} base  URL of the lab's folder
 * @property {number} plotHeight  height of the plot alone, CSS px
 * @property {string} title  title if there is no caption
 * @property {string} open  text of the link to the page
 * @property {string} file  file name of its picture
 * @property {string} svg  its picture
 */

/**
 * `page`, `frame` and `slide` are URLs of the lab in this state, for a reader, for an iframe, and for one in a slide; `script` and `wheel`
 * those of the element and of the Python package. The attributes are those of the element. The caption may be empty; then the title is
 * a default one.
 * @typedef {ReturnType<typeof snippetOf>} Snippet
 */

/** @param {Engine} lab @param {Choices} choices @param {Setting} setting */
export function snippetOf(lab, { state, width, height, fluid, caption }, { page, base, plotHeight, title, open, file, svg }) {
  const shown = { ...state, view: /** @type {const} */ ('explore'), present: /** @type {const} */ ('off'), lesson: '', step: 1 };
  const line = oneLine(caption);
  const address = (/** @type {string} */ path) => new URL(path, base).href;
  const frame = (/** @type {State} */ framed) => plainAddress(`${address('www/embed.html')}#${fragment(lab, framed)}`);
  return {
    page: plainAddress(toLink(lab, shown, page)),
    frame: frame(shown),
    // Slides ignore the system theme and do not tell an iframe their color scheme. Most decks are dark, like the default of reveal.js.
    slide: frame(shown.theme === 'auto' ? { ...shown, theme: 'dark' } : shown),
    script: plainAddress(address('www/activation-plot.js')),
    wheel: plainAddress(address(wheelPath(lab.version))),
    attributes: ATTRIBUTES.map((name) => /** @type {[string, string]} */ ([name, textOf(shown, name, lab)])).filter(
      ([name, text]) => name === 'functions' || text !== defaultText(/** @type {typeof ATTRIBUTES[number]} */ (name)),
    ),
    controls: !state.hide.includes('controls'),
    readout: !state.hide.includes('readout'),
    width,
    height,
    plotHeight,
    fluid,
    caption: line,
    title: line || oneLine(title),
    open: oneLine(open),
    file,
    svg,
  };
}

/** Path of the Python package in the output of `cargo xtask dist`. @param {string} version */
export const wheelPath = (version) => `packages/activation_lab-${version}-py3-none-any.whl`;

/** @param {string} version */
export const tarballPath = (version) => `packages/activation-lab-${version}.tgz`;

/** An iframe always names its functions, even the defaults of the page. @param {Engine} lab @param {State} state */
function fragment(lab, state) {
  const written = writeState(state, lab);
  return written.startsWith('functions=') ? written : `functions=${encode(textOf(state, 'functions', lab))}&${written}`.replace(/&$/, '');
}
