/**
 * Markdown, in the forms that the generators of books and sites read.
 *
 * @import { Snippet } from './snippet.js'
 */

import { htmlAttributes, jsxText, markdownText } from './escape.js';
import { iframe } from './html.js';

/**
 * MyST has a directive for frames; its body is the caption. The theme decides on the height.
 * https://mystmd.org/guide/figures
 * @param {Snippet} snippet
 */
export function myst(snippet) {
  const width = snippet.fluid ? '100%' : `${snippet.width}px`;
  const caption = snippet.caption === '' ? '' : `\n${markdownText(snippet.caption)}\n`;
  return `\`\`\`{iframe} ${snippet.frame}\n:width: ${width}\n${caption}\`\`\``;
}

/**
 * Quarto passes raw HTML on where it writes HTML; a document on paper has the link instead.
 * https://quarto.org/docs/authoring/conditional.html
 * @param {Snippet} snippet
 */
export const quarto = (snippet) =>
  `\`\`\`{=html}\n${iframe(snippet)}\n\`\`\`\n\n::: {.content-visible unless-format="html"}\n${link(snippet)}\n:::`;

/** CommonMark keeps a block of HTML as it is up to the next blank line. @param {Snippet} snippet */
export const commonMark = (snippet) => iframe(snippet);

/** MDX is Markdown with JSX: what looks like HTML in it is JSX, whose quoted values know the entities of HTML and no backslashes. @param {Snippet} snippet */
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

/** A picture that leads to the laboratory, for readers of Markdown that allow no frames. @param {Snippet} snippet */
export function picture(snippet) {
  const image = `[![${markdownText(snippet.title)}](<${snippet.file}>)](<${snippet.page}>)`;
  return snippet.caption === '' ? image : `${image}\n\n${markdownText(snippet.caption)}`;
}

/** @param {Snippet} snippet */
const link = (snippet) => `[${markdownText(snippet.title)}](<${snippet.page}>)`;
