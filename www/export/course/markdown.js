/**
 * Markdown snippets for generators of books and sites.
 *
 * @import { Snippet } from './snippet.js'
 */

import { htmlAttributes, jsxText, markdownText } from './escape.js';
import { frameAttributes, frameStyle, iframe } from './html.js';

/**
 * The iframe directive of mystmd; its body is the caption. The theme sets the height and interprets widths in px differently.
 * https://mystmd.org/guide/figures
 * @param {Snippet} snippet
 */
export const myst = (snippet) =>
  `\`\`\`{iframe} ${snippet.frame}\n:width: 100%\n\n${captioned(snippet, link(snippet, snippet.open))}\n\`\`\``;

/**
 * Quarto keeps raw HTML in HTML output only; other formats get the link.
 * https://quarto.org/docs/authoring/conditional.html
 * @param {Snippet} snippet
 */
export const quarto = (snippet) =>
  `\`\`\`{=html}\n${iframe(snippet)}\n\`\`\`\n\n::: {.content-visible unless-format="html"}\n${link(snippet, snippet.title)}\n:::`;

/** CommonMark keeps a block of HTML unchanged up to the next blank line. @param {Snippet} snippet */
export const commonMark = (snippet) => iframe(snippet);

/** MDX parses HTML as JSX, whose quoted values support HTML entities but no backslash escapes. @param {Snippet} snippet */
export function mdx(snippet) {
  const attributes = htmlAttributes({ src: snippet.frame, ...frameAttributes(snippet) });
  const frame = `<iframe${attributes} ${jsxStyle(frameStyle(snippet))} />`;
  // JSX drops whitespace between tags and braces.
  const caption = snippet.caption === '' ? '' : jsxText(`${snippet.caption} `);
  const anchor = `<a${htmlAttributes({ href: snippet.page })}>${jsxText(snippet.open)}</a>`;
  return `<figure ${jsxStyle({ margin: '1em 0' })}>\n  ${frame}\n  <figcaption>${caption}${anchor}</figcaption>\n</figure>`;
}

/** The `style` attribute, which is an object in JSX. @param {Record<string, string>} style */
function jsxStyle(style) {
  const camelCase = (/** @type {string} */ name) => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
  const pairs = Object.entries(style).map(([name, value]) => `${camelCase(name)}: '${value}'`);
  return `style={{ ${pairs.join(', ')} }}`;
}

/** A picture that links to the lab, for sites that allow no iframes. @param {Snippet} snippet */
export function picture(snippet) {
  const image = `[![${markdownText(snippet.title)}](<${snippet.file}>)](<${snippet.page}>)`;
  return snippet.caption === '' ? image : `${image}\n\n${markdownText(snippet.caption)}`;
}

/** @param {Snippet} snippet @param {string} words */
const link = ({ page }, words) => `[${markdownText(words)}](<${page}>)`;

/** A caption followed by `markdown`. @param {Snippet} snippet @param {string} markdown */
const captioned = ({ caption }, markdown) => (caption === '' ? markdown : `${markdownText(caption)} ${markdown}`);
