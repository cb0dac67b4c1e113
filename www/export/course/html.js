/**
 * HTML: a frame, the element, slides, a picture for paper.
 *
 * @import { Snippet } from './snippet.js'
 */

import { htmlAttributes, htmlText } from './escape.js';

/** @param {Pick<Snippet, 'fluid' | 'width'>} snippet */
const widthOf = ({ fluid, width }) => (fluid ? '100%' : width);

/** @param {string} content @param {string} caption  already as HTML, may be empty */
const figure = (content, caption) =>
  caption === '' ? content : `<figure>\n  ${content}\n  <figcaption>${caption}</figcaption>\n</figure>`;

/** @param {Snippet} snippet */
const bareFrame = (snippet) =>
  `<iframe${htmlAttributes({
    src: snippet.frame,
    width: widthOf(snippet),
    height: snippet.height,
    title: snippet.title,
    loading: 'lazy',
    // On a phone the column is narrower than the frame.
    style: 'border: 0; max-width: 100%',
  })}></iframe>`;

/** @param {Snippet} snippet */
export const iframe = (snippet) => figure(bareFrame(snippet), htmlText(snippet.caption));

/** The link between its tags is there until the plot is, and where it cannot be. @param {Snippet} snippet */
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
  return `<script type="module"${htmlAttributes({ src: snippet.script })}></script>\n${figure(tag, htmlText(snippet.caption))}`;
}

/** It is fetched when its slide comes. @param {Snippet} snippet */
export function revealFrame(snippet) {
  const frame = `<iframe${htmlAttributes({
    'data-src': snippet.frame,
    width: widthOf(snippet),
    height: snippet.height,
    title: snippet.title,
    style: 'border: 0',
  })}></iframe>`;
  const caption = snippet.caption === '' ? '' : `\n  <p>${htmlText(snippet.caption)}</p>`;
  return `<section>\n  ${frame}${caption}\n</section>`;
}

/** @param {Snippet} snippet */
export const revealBackground = (snippet) =>
  `<section${htmlAttributes({ 'data-background-iframe': snippet.frame, 'data-background-interactive': true, 'aria-label': snippet.title })}></section>`;

/** On paper the address has to be readable. @param {Snippet} snippet */
export function picture(snippet) {
  const open = `<svg${htmlAttributes({ role: 'img', 'aria-label': snippet.title })}`;
  const named = snippet.svg.trim().replace('<svg', () => open);
  const address = htmlText(snippet.page);
  const caption = snippet.caption === '' ? '' : `${htmlText(snippet.caption)} `;
  return figure(named, `${caption}<a${htmlAttributes({ href: snippet.page })}>${address}</a>`);
}
