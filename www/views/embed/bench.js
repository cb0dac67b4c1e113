/**
 * The plot of a section, on which its examples run.
 *
 * @import { ActivationPlot } from '../../activation-plot.js'
 */

import '../../activation-plot.js';
import { SWITCHES } from '../../element/attributes.js';
import { inWords } from '../../i18n/i18n.js';
import { element } from '../../ui/element.js';
import { ATTRIBUTES } from '../../state/state.js';

/** @typedef {ReturnType<typeof createBench>} Bench */
/** @typedef {Record<string, string>} Attributes  by name; empty for boolean ones */

/** The initial attributes of every bench. @type {Attributes} */
export const BASE = { functions: 'swish(beta=1.5),relu' };

/** A tag as HTML. @param {Attributes} attributes */
export const tagOf = (attributes) => `<activation-plot ${attributesOf(attributes)}></activation-plot>`;

/** @param {Attributes} attributes */
export const attributesOf = (attributes) =>
  Object.entries(attributes)
    .map(([name, text]) => (text === '' && isSwitch(name) ? name : `${name}="${text}"`))
    .join(' ');

/** Whether an attribute is boolean. @param {string} name @returns {name is (typeof SWITCHES)[number]} */
export const isSwitch = (name) => SWITCHES.some((known) => known === name);

/** Resolves after the next drawing. */
const frames = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));

/** @param {Attributes} base  what it shows before an example runs */
export function createBench(base) {
  const fresh = () => /** @type {ActivationPlot} */ (document.createElement('activation-plot'));
  let plot = fresh();
  const root = element('div.embed-bench', plot);

  /** Sets exactly these attributes and discards changes by the reader. @param {Attributes} attributes */
  async function show(attributes) {
    for (const name of [...ATTRIBUTES, ...SWITCHES]) if (!(name in attributes) && plot.hasAttribute(name)) plot.removeAttribute(name);
    for (const [name, text] of Object.entries(attributes)) if (plot.getAttribute(name) !== text) plot.setAttribute(name, text);
    await plot.ready;
    plot.reset();
    await frames();
  }

  show(base);
  // The plot inherits the page's language, but checks it only when its own attribute changes.
  inWords(() => {
    if (plot.hasAttribute('lang')) return;
    plot.lang = '-';
    plot.removeAttribute('lang');
  });

  return {
    root,
    base,
    get plot() {
      return plot;
    },
    /** The base with additional or different attributes. @param {Attributes} [attributes] */
    show: (attributes = {}) => show({ ...base, ...attributes }),
    /** Replaces the plot. @param {(plot: ActivationPlot) => void} prepare */
    renew(prepare) {
      const next = fresh();
      next.className = plot.className;
      prepare(next);
      plot.replaceWith(next);
      plot = next;
    },
  };
}
