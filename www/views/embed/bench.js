/**
 * The plot of a section, on which its rows are tried.
 *
 * @import { ActivationPlot } from '../../activation-plot.js'
 */

import '../../activation-plot.js';
import { ATTRIBUTES, SWITCHES } from '../../element/attributes.js';
import { inWords } from '../../i18n.js';
import { element } from '../../page/element.js';

/** @typedef {ReturnType<typeof createBench>} Bench */
/** @typedef {Record<string, string>} Attributes  by name; empty for those that are there or not */

/** What stands on every bench at first. @type {Attributes} */
export const BASE = { functions: 'swish(beta=1.5),relu' };

/** A tag as it is written in HTML, on lines of its own where it is long. @param {Attributes} attributes */
export function tagOf(attributes) {
  const written = attributesOf(attributes);
  return `<activation-plot ${written}></activation-plot>`;
}

/** @param {Attributes} attributes */
export const attributesOf = (attributes) =>
  Object.entries(attributes)
    .map(([name, text]) => (text === '' && isSwitch(name) ? name : `${name}="${text}"`))
    .join(' ');

/** @param {string} name */
const isSwitch = (name) => SWITCHES.some((known) => known === name);

/** Until it is drawn. */
const frames = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));

/** @param {Attributes} base  what it shows before a row is tried */
export function createBench(base) {
  let plot = fresh();
  const root = element('div', { class: 'embed-bench' }, plot);

  function fresh() {
    return /** @type {ActivationPlot} */ (document.createElement('activation-plot'));
  }

  /** Shows these attributes and no others, whatever the reader has moved. @param {Attributes} attributes */
  async function show(attributes) {
    for (const name of [...ATTRIBUTES, ...SWITCHES]) if (!(name in attributes) && plot.hasAttribute(name)) plot.removeAttribute(name);
    for (const [name, text] of Object.entries(attributes)) if (plot.getAttribute(name) !== text) plot.setAttribute(name, text);
    await plot.ready;
    plot.reset();
    await frames();
  }

  show(base);
  // It speaks the language of the page around it, which it looks at when its own attribute changes.
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
    /** The base with some attributes more, or others. @param {Attributes} [attributes] */
    show: (attributes = {}) => show({ ...base, ...attributes }),
    /** Another plot takes its place. @param {(plot: ActivationPlot) => void} prepare */
    renew(prepare) {
      const next = fresh();
      next.className = plot.className;
      prepare(next);
      plot.replaceWith(next);
      plot = next;
    },
  };
}
