/**
 * Markdown, and reStructuredText for Sphinx, for generators of books and sites.
 *
 * @import { Snippet } from './snippet.js'
 */

import { htmlAttributes, jsxText, markdownText, restText } from './escape.js';
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

/**
 * The iframe on HTML pages; the picture in PDF and EPUB. Sphinx counts EPUB as HTML, but EPUB allows no iframes.
 * https://www.sphinx-doc.org/en/master/usage/restructuredtext/directives.html#directive-only
 * @param {Snippet} snippet
 */
export function sphinx(snippet) {
  const frame = directive('only', 'html and not epub', directive('raw', 'html', iframe(snippet)));
  // Options are literal text, but a target with a trailing underscore would be the name of a reference.
  const options = `:alt: ${snippet.title}\n:target: ${snippet.page.replace(/_$/, '%5F')}`;
  const caption = snippet.caption === '' ? '' : `\n\n${restText(snippet.caption)}`;
  return `${frame}\n\n${directive('only', 'not html or epub', directive('figure', snippet.file, options + caption, ''))}`;
}

/** @param {string} name @param {string} argument @param {string} content @param {string} [gap]  between the two: options follow at once */
const directive = (name, argument, content, gap = '\n') => `.. ${name}:: ${argument}\n${gap}${content.replace(/^(?=.)/gm, '   ')}`;
