/**
 * Markdown, in the forms that the generators of books and sites read.
 *
 * @import { Lesson } from './lesson.js'
 */

import { markdownText } from './escape.js';
import { iframe } from './html.js';

/**
 * MyST has a directive for frames; its body is the caption. The theme decides on the height.
 * https://mystmd.org/guide/figures
 * @param {Lesson} lesson
 */
export function myst(lesson) {
  const width = lesson.fluid ? '100%' : `${lesson.width}px`;
  const caption = lesson.caption === '' ? '' : `\n${markdownText(lesson.caption)}\n`;
  return `\`\`\`{iframe} ${lesson.frame}\n:width: ${width}\n${caption}\`\`\``;
}

/**
 * Quarto passes raw HTML on where it writes HTML; a document on paper has the link instead.
 * https://quarto.org/docs/authoring/conditional.html
 * @param {Lesson} lesson
 */
export const quarto = (lesson) =>
  `\`\`\`{=html}\n${iframe(lesson)}\n\`\`\`\n\n::: {.content-visible unless-format="html"}\n${link(lesson)}\n:::`;

/** CommonMark keeps a block of HTML as it is up to the next blank line. @param {Lesson} lesson */
export const commonMark = (lesson) => iframe(lesson);

/** A picture that leads to the laboratory, for readers of Markdown that allow no frames. @param {Lesson} lesson */
export function picture(lesson) {
  const image = `[![${markdownText(lesson.title)}](<${lesson.file}>)](<${lesson.page}>)`;
  return lesson.caption === '' ? image : `${image}\n\n${markdownText(lesson.caption)}`;
}

/** @param {Lesson} lesson */
const link = (lesson) => `[${markdownText(lesson.title)}](<${lesson.page}>)`;
