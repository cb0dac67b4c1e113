/**
 * HTML snippets: iframe, element, slides, and a picture for print.
 *
 * @import { Snippet } from './snippet.js'
 */

import { htmlAttributes, htmlText } from './escape.js';

/**
 * The style of an iframe. It repeats the size of the attributes, because many sites override it in their style sheets.
 * `color-scheme` keeps the plot dark on dark pages of sites that reset it for iframes.
 * @param {Pick<Snippet, 'fluid' | 'width' | 'height'>} snippet
 */
export const frameStyle = ({ fluid, width, height }) => ({
  width: fluid ? '100%' : `${width}px`,
  // On a phone the column is narrower than the iframe.
  'max-width': '100%',
  height: `${height}px`,
  border: '0',
  'color-scheme': 'inherit',
});

/** @param {Record<string, string>} style */
const styleText = (style) =>
  Object.entries(style)
    .map(([name, value]) => `${name}: ${value}`)
    .join('; ');

/**
 * No `loading="lazy"`: browsers print such an iframe blank if the reader has not scrolled to it.
 * @param {Snippet} snippet
 * @param {Record<string, string | true>} address  attribute with the URL of the document
 */
const bareFrame = (snippet, address) =>
  `<iframe${htmlAttributes({ ...address, ...frameAttributes(snippet), style: styleText(frameStyle(snippet)) })}></iframe>`;

/** @param {Snippet} snippet */
export const frameAttributes = ({ fluid, width, height, title }) => ({ width: fluid ? '100%' : width, height, title });

/** Link to the full lab, which remains if a site removes iframes. @param {Snippet} snippet */
const pageLink = ({ page, open }) => `<a${htmlAttributes({ href: page })}>${htmlText(open)}</a>`;

/** With a margin, because browsers indent figures, which leaves little room on a phone. @param {string} content @param {string} caption  already as HTML */
const figure = (content, caption) => `<figure style="margin: 1em 0">\n  ${content}\n  <figcaption>${caption}</figcaption>\n</figure>`;

/** A caption followed by `html`. @param {Snippet} snippet @param {string} html */
const captioned = ({ caption }, html) => (caption === '' ? html : `${htmlText(caption)} ${html}`);

/** @param {Snippet} snippet */
export const iframe = (snippet) => figure(bareFrame(snippet, { src: snippet.frame }), captioned(snippet, pageLink(snippet)));

/** The link between its tags is the fallback. @param {Snippet} snippet */
export function element(snippet) {
  const sizes = [`--activation-plot-height: ${snippet.plotHeight}px`, ...(snippet.fluid ? [] : [`max-width: ${snippet.width}px`])];
  const attributes = {
    ...Object.fromEntries(snippet.attributes),
    controls: snippet.controls,
    readout: snippet.readout,
    style: sizes.join('; '),
  };
  const link = `<a${htmlAttributes({ href: snippet.page })}>${htmlText(snippet.title)}</a>`;
  const tag = `<activation-plot${htmlAttributes(attributes)}>${link}</activation-plot>`;
  const script = `<script type="module"${htmlAttributes({ src: snippet.script })}></script>`;
  return `${script}\n${snippet.caption === '' ? tag : figure(tag, htmlText(snippet.caption))}`;
}

/** Loads shortly before its slide; `?print-pdf` needs `data-preload`. @param {Snippet} snippet */
export function revealFrame(snippet) {
  const frame = bareFrame(snippet, { 'data-src': snippet.slide, 'data-preload': true });
  const caption = snippet.caption === '' ? '' : `\n  <p>${htmlText(snippet.caption)}</p>`;
  return `<section>\n  ${frame}${caption}\n  <p style="font-size: 50%">${pageLink(snippet)}</p>\n</section>`;
}

/** @param {Snippet} snippet */
export const revealBackground = (snippet) =>
  `<section${htmlAttributes({
    'data-background-iframe': snippet.slide,
    'data-background-interactive': true,
    'data-preload': true,
    'aria-label': snippet.title,
  })}></section>`;

/** Prints the URL as text. @param {Snippet} snippet */
export function picture(snippet) {
  const open = `<svg${htmlAttributes({ role: 'img', 'aria-label': snippet.title })}`;
  const named = snippet.svg.trim().replace('<svg', () => open);
  const link = `<a${htmlAttributes({ href: snippet.page })}>${htmlText(snippet.page)}</a>`;
  return figure(named, captioned(snippet, link));
}
