/**
 * The formats of course snippets, in the order of the list.
 *
 * @import { Snippet } from './snippet.js'
 */

import { element, iframe, picture, revealBackground, revealFrame } from './html.js';
import { mdx, myst, picture as markdownPicture, quarto, sphinx } from './markup.js';
import { frame, widget } from './python.js';

/** @typedef {keyof typeof FORMATS} Format */

/** The function that writes each format. @satisfies {Record<string, (snippet: Snippet) => string>} */
export const FORMATS = {
  link: (/** @type {Snippet} */ snippet) => snippet.page,
  iframe,
  element,
  myst,
  quarto,
  // CommonMark keeps a block of HTML unchanged up to the next blank line.
  mdbook: iframe,
  sphinx,
  'markdown-picture': markdownPicture,
  docusaurus: mdx,
  reveal: revealFrame,
  'reveal-background': revealBackground,
  jupyter: widget,
  'jupyter-frame': frame,
  figure: picture,
};

/** Formats grouped by kind. @type {readonly (readonly [kind: 'page' | 'markdown' | 'slides' | 'notebook' | 'paper', formats: readonly Format[]])[]} */
export const KINDS = [
  ['page', ['iframe', 'element', 'link']],
  ['markdown', ['mdbook', 'sphinx', 'myst', 'quarto', 'docusaurus', 'markdown-picture']],
  ['slides', ['reveal', 'reveal-background']],
  ['notebook', ['jupyter', 'jupyter-frame']],
  ['paper', ['figure']],
];

/** Formats that refer to a picture file. @type {readonly Format[]} */
export const WITH_FILE = ['markdown-picture', 'sphinx', 'figure'];
