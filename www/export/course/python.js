/**
 * Cells of a notebook.
 *
 * @import { Snippet } from './snippet.js'
 */

import { htmlAttributes, quoted } from './escape.js';

/** Attributes that are numbers in Python; the others are text in it too. @type {Record<string, (numbers: string) => string>} */
const NUMBERS = {
  active: (number) => number,
  scale: (number) => number,
  probe: (number) => number,
  off: (positions) => `[${positions}]`,
  difference: (pair) => `(${pair})`,
  normal: (pair) => `(${pair})`,
  x: (pair) => `(${pair})`,
  y: (pair) => `(${pair})`,
};

/** Numbers are written alike in both languages. @param {string} name @param {string} text */
const argument = (name, text) => `${name}=${NUMBERS[name]?.(text.replaceAll(',', ', ')) ?? quoted(text)}`;

/** With the package, whose arguments have the names of the element's attributes. @param {Snippet} snippet */
export function widget(snippet) {
  const texts = snippet.attributes.map(([name, text]) => argument(name, text));
  const switches = ['controls', 'readout'].map((name) => `${name}=${snippet[/** @type {'controls'} */ (name)] ? 'True' : 'False'}`);
  const lines = [...texts, ...switches, `height=${snippet.plotHeight}`].map((line) => `    ${line},\n`);
  const caption = snippet.caption === '' ? '' : `# ${snippet.caption}\n`;
  return `${caption}from activation_lab import ActivationPlot\n\nActivationPlot(\n${lines.join('')})`;
}

/**
 * Without it. IPython writes what it is given into HTML as it is.
 * https://ipython.readthedocs.io/en/stable/api/generated/IPython.display.html#IPython.display.IFrame
 * @param {Snippet} snippet
 */
export function frame(snippet) {
  const width = snippet.fluid ? quoted('100%') : snippet.width;
  const title = quoted(htmlAttributes({ title: snippet.title }).trim());
  return `from IPython.display import IFrame\n\nIFrame(\n    ${quoted(snippet.frame)},\n    width=${width},\n    height=${snippet.height},\n    extras=[${title}],\n)`;
}
