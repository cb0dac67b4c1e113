/**
 * HTML: a frame, the element, slides, a picture for paper.
 *
 * @import { Lesson } from './lesson.js'
 */

import { htmlAttributes, htmlText } from './escape.js';

/** @param {Pick<Lesson, 'fluid' | 'width'>} lesson */
const widthOf = ({ fluid, width }) => (fluid ? '100%' : width);

/** @param {string} content @param {string} caption  already as HTML, may be empty */
const figure = (content, caption) =>
  caption === '' ? content : `<figure>\n  ${content}\n  <figcaption>${caption}</figcaption>\n</figure>`;

/** @param {Lesson} lesson */
const bareFrame = (lesson) =>
  `<iframe${htmlAttributes({
    src: lesson.frame,
    width: widthOf(lesson),
    height: lesson.height,
    title: lesson.title,
    loading: 'lazy',
    // On a phone the column is narrower than the frame.
    style: 'border: 0; max-width: 100%',
  })}></iframe>`;

/** @param {Lesson} lesson */
export const iframe = (lesson) => figure(bareFrame(lesson), htmlText(lesson.caption));

/** The link between its tags is there until the plot is, and where it cannot be. @param {Lesson} lesson */
export function element(lesson) {
  const sizes = [`--activation-plot-height: ${lesson.plotHeight}px`, ...(lesson.fluid ? [] : [`max-width: ${lesson.width}px`])];
  const attributes = {
    ...Object.fromEntries(lesson.attributes),
    controls: lesson.controls,
    readout: lesson.readout,
    style: sizes.join('; '),
  };
  const link = `<a${htmlAttributes({ href: lesson.page })}>${htmlText(lesson.title)}</a>`;
  const tag = `<activation-plot${htmlAttributes(attributes)}>${link}</activation-plot>`;
  return `<script type="module"${htmlAttributes({ src: lesson.script })}></script>\n${figure(tag, htmlText(lesson.caption))}`;
}

/** It is fetched when its slide comes. @param {Lesson} lesson */
export function revealFrame(lesson) {
  const frame = `<iframe${htmlAttributes({
    'data-src': lesson.frame,
    width: widthOf(lesson),
    height: lesson.height,
    title: lesson.title,
    style: 'border: 0',
  })}></iframe>`;
  const caption = lesson.caption === '' ? '' : `\n  <p>${htmlText(lesson.caption)}</p>`;
  return `<section>\n  ${frame}${caption}\n</section>`;
}

/** @param {Lesson} lesson */
export const revealBackground = (lesson) =>
  `<section${htmlAttributes({ 'data-background-iframe': lesson.frame, 'data-background-interactive': true, 'aria-label': lesson.title })}></section>`;

/** On paper the address has to be readable. @param {Lesson} lesson */
export function picture(lesson) {
  const open = `<svg${htmlAttributes({ role: 'img', 'aria-label': lesson.title })}`;
  const named = lesson.svg.trim().replace('<svg', () => open);
  const address = htmlText(lesson.page);
  const caption = lesson.caption === '' ? '' : `${htmlText(lesson.caption)} `;
  return figure(named, `${caption}<a${htmlAttributes({ href: lesson.page })}>${address}</a>`);
}
