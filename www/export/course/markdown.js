/**
 * Markdown, in the forms that the generators of books and sites read.
 *
 * @import { Snippet } from './snippet.js'
 */

import { htmlAttributes, jsxText, markdownText } from './escape.js';
import { frameAttributes, frameStyle, iframe } from './html.js';

/**
 * mystmd has a directive for frames; its body is the caption. The theme decides on the height, and takes a width in px for another one.
 * https://mystmd.org/guide/figures
 * @param {Snippet} snippet
 */
export const myst = (snippet) =>
  `\`\`\`{iframe} ${snippet.frame}\n:width: 100%\n\n${captioned(snippet, link(snippet, snippet.open))}\n\`\`\``;

/**
 * Quarto passes raw HTML on where it writes HTML; a document on paper has the link instead.
 * https://quarto.org/docs/authoring/conditional.html
 * @param {Snippet} snippet
 */
export const quarto = (snippet) =>
  `\`\`\`{=html}\n${iframe(snippet)}\n\`\`\`\n\n::: {.content-visible unless-format="html"}\n${link(snippet, snippet.title)}\n:::`;

/** CommonMark keeps a block of HTML as it is up to the next blank line. @param {Snippet} snippet */
export const commonMark = (snippet) => iframe(snippet);

/** MDX is Markdown with JSX: what looks like HTML in it is JSX, whose quoted values know the entities of HTML and no backslashes. @param {Snippet} snippet */
export function mdx(snippet) {
  const attributes = htmlAttributes({ src: snippet.frame, ...frameAttributes(snippet) });
  const frame = `<iframe${attributes} ${jsxStyle(frameStyle(snippet))} />`;
  // Blanks between tags and braces are lost.
  const caption = snippet.caption === '' ? '' : jsxText(`${snippet.caption} `);
  const anchor = `<a${htmlAttributes({ href: snippet.page })}>${jsxText(snippet.open)}</a>`;
  return `<figure ${jsxStyle({ margin: '1em 0' })}>\n  ${frame}\n  <figcaption>${caption}${anchor}</figcaption>\n</figure>`;
}

/** An attribute; in JSX a style is an object. @param {Record<string, string>} style */
function jsxStyle(style) {
  const camelCase = (/** @type {string} */ name) => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
  const pairs = Object.entries(style).map(([name, value]) => `${camelCase(name)}: '${value}'`);
  return `style={{ ${pairs.join(', ')} }}`;
}

/** A picture that leads to the laboratory, for readers of Markdown that allow no frames. @param {Snippet} snippet */
export function picture(snippet) {
  const image = `[![${markdownText(snippet.title)}](<${snippet.file}>)](<${snippet.page}>)`;
  return snippet.caption === '' ? image : `${image}\n\n${markdownText(snippet.caption)}`;
}

/** @param {Snippet} snippet @param {string} words */
const link = ({ page }, words) => `[${markdownText(words)}](<${page}>)`;

/** A caption with something behind it. @param {Snippet} snippet @param {string} markdown */
const captioned = ({ caption }, markdown) => (caption === '' ? markdown : `${markdownText(caption)} ${markdown}`);
