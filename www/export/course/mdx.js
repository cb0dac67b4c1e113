/**
 * MDX, which is Markdown with JSX: what looks like HTML in it is JSX.
 *
 * @import { Snippet } from './snippet.js'
 */

import { htmlAttributes, jsxText } from './escape.js';

/** The quoted values of JSX know the entities of HTML, and no backslashes. @param {Snippet} snippet */
export function mdx(snippet) {
  const attributes = htmlAttributes({
    src: snippet.frame,
    width: snippet.fluid ? '100%' : snippet.width,
    height: snippet.height,
    title: snippet.title,
    loading: 'lazy',
  });
  const frame = `<iframe${attributes} style={{ border: 0, maxWidth: '100%' }} />`;
  return snippet.caption === '' ? frame : `<figure>\n  ${frame}\n  <figcaption>${jsxText(snippet.caption)}</figcaption>\n</figure>`;
}
