/**
 * Notebook cells.
 *
 * @import { Snippet } from './snippet.js'
 */

import { quoted } from './escape.js';
import { iframe } from './html.js';

/** Attributes that are numbers in Python; all others are strings. @type {Record<string, (numbers: string) => string>} */
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

/** A keyword argument; numbers have the same syntax in both languages. @param {string} name @param {string} text */
const argument = (name, text) => `${name}=${NUMBERS[name]?.(text.replaceAll(',', ', ')) ?? quoted(text)}`;

/** With the package; its arguments have the names of the attributes. @param {Snippet} snippet */
export function widget(snippet) {
  const texts = snippet.attributes.map(([name, text]) => argument(name, text));
  const switches = ['controls', 'readout'].map((name) => `${name}=${snippet[/** @type {'controls'} */ (name)] ? 'True' : 'False'}`);
  const lines = [...texts, ...switches, `height=${snippet.plotHeight}`].map((line) => `    ${line},\n`);
  const caption = snippet.caption === '' ? '' : `# ${snippet.caption}\n`;
  return `${caption}# Install once: %pip install ${snippet.wheel}\nfrom activation_lab import ActivationPlot\n\nActivationPlot(\n${lines.join('')})`;
}

/**
 * Without the package. IPython displays the HTML unchanged. Its own IFrame has no link, and themes may override its size.
 * @param {Snippet} snippet
 */
export function frame(snippet) {
  const lines = iframe(snippet)
    .split('\n')
    .map((line) => `    ${quoted(line)}\n`);
  return `from IPython.display import HTML\n\nHTML(\n${lines.join('')})`;
}
