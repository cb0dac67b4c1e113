/**
 * What a teacher takes into a course: one plain object, from which each format makes its text.
 *
 * @import { Engine } from '../../lab/types.js'
 * @import { State } from '../../state.js'
 */

import { ATTRIBUTES } from '../../element/attributes.js';
import { defaultText, encode, textOf, writeState } from '../../state.js';
import { toLink } from '../link.js';
import { oneLine, plainAddress } from './escape.js';

/**
 * What the teacher has chosen.
 * @typedef {object} Choices
 * @property {State} state  what is shown, locked and hidden
 * @property {number} width  of the whole, CSS px
 * @property {number} height  of the whole, CSS px
 * @property {boolean} fluid  as wide as the column that it stands in
 * @property {string} caption
 */

/**
 * Where and in which words.
 * @typedef {object} Setting
 * @property {string} page  address of the laboratory's page
 * @property {string} base  address of the laboratory's folder
 * @property {number} plotHeight  of the plot itself, without what is below it, CSS px
 * @property {string} title  what it is called where there is no caption
 * @property {string} open  words of the link to the page
 * @property {string} file  name of its picture
 * @property {string} svg  its picture
 */

/**
 * @typedef {object} Snippet
 * @property {string} page  address of the laboratory in this state
 * @property {string} frame  address for an iframe
 * @property {string} slide  the same for an iframe in a slide
 * @property {string} script  address of the element's script
 * @property {string} wheel  address of the Python package
 * @property {[name: string, text: string][]} attributes  of the element
 * @property {boolean} controls
 * @property {boolean} readout
 * @property {number} width
 * @property {number} height
 * @property {number} plotHeight
 * @property {boolean} fluid
 * @property {string} caption  may be empty
 * @property {string} title  the caption, or else what it is called
 * @property {string} open  words of the link to the page
 * @property {string} file
 * @property {string} svg
 */

/** @param {Engine} lab @param {Choices} choices @param {Setting} setting @returns {Snippet} */
export function snippetOf(lab, { state, width, height, fluid, caption }, { page, base, plotHeight, title, open, file, svg }) {
  const shown = { ...state, view: /** @type {const} */ ('explore'), present: /** @type {const} */ ('off'), lesson: '', step: 1 };
  const line = oneLine(caption);
  const address = (/** @type {string} */ path) => new URL(path, base).href;
  const frame = (/** @type {State} */ framed) => plainAddress(`${address('www/embed.html')}#${fragment(lab, framed)}`);
  return {
    page: plainAddress(toLink(lab, shown, page)),
    frame: frame(shown),
    // Slides do not follow the system, and tell no frame whether they are dark: most decks are, as that of reveal.js is at first.
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

/** Where `cargo xtask dist` puts the packages, below the laboratory's folder. @param {string} version */
export const wheelPath = (version) => `packages/activation_lab-${version}-py3-none-any.whl`;

/** @param {string} version */
export const tarballPath = (version) => `packages/activation-lab-${version}.tgz`;

/** A frame names its functions even where they are those that the page begins with. @param {Engine} lab @param {State} state */
function fragment(lab, state) {
  const written = writeState(state, lab);
  return written.startsWith('functions=') ? written : `functions=${encode(textOf(state, 'functions', lab))}&${written}`.replace(/&$/, '');
}
