/**
 * Cells of a notebook.
 *
 * @import { Lesson } from './lesson.js'
 */

import { htmlAttributes, quoted } from './escape.js';

/** With the package, whose arguments have the names of the element's attributes. @param {Lesson} lesson */
export function widget(lesson) {
  const texts = lesson.attributes.map(([name, text]) => `${name}=${quoted(text)}`);
  const switches = ['controls', 'readout'].map((name) => `${name}=${lesson[/** @type {'controls'} */ (name)] ? 'True' : 'False'}`);
  const lines = [...texts, ...switches, `height=${lesson.plotHeight}`].map((argument) => `    ${argument},\n`);
  const caption = lesson.caption === '' ? '' : `# ${lesson.caption}\n`;
  return `${caption}from activation_lab import ActivationPlot\n\nActivationPlot(\n${lines.join('')})`;
}

/**
 * Without it. IPython writes what it is given into HTML as it is.
 * https://ipython.readthedocs.io/en/stable/api/generated/IPython.display.html#IPython.display.IFrame
 * @param {Lesson} lesson
 */
export function frame(lesson) {
  const width = lesson.fluid ? quoted('100%') : lesson.width;
  const title = quoted(htmlAttributes({ title: lesson.title }).trim());
  return `from IPython.display import IFrame\n\nIFrame(\n    ${quoted(lesson.frame)},\n    width=${width},\n    height=${lesson.height},\n    extras=[${title}],\n)`;
}
