/**
 * MDX, which is Markdown with JSX: what looks like HTML in it is JSX.
 *
 * @import { Lesson } from './lesson.js'
 */

import { htmlAttributes, jsxText } from './escape.js';

/** The quoted values of JSX know the entities of HTML, and no backslashes. @param {Lesson} lesson */
export function mdx(lesson) {
  const attributes = htmlAttributes({
    src: lesson.frame,
    width: lesson.fluid ? '100%' : lesson.width,
    height: lesson.height,
    title: lesson.title,
    loading: 'lazy',
  });
  const frame = `<iframe${attributes} style={{ border: 0, maxWidth: '100%' }} />`;
  return lesson.caption === '' ? frame : `<figure>\n  ${frame}\n  <figcaption>${jsxText(lesson.caption)}</figcaption>\n</figure>`;
}
