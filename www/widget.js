/**
 * The element in a notebook: what anywidget makes of it in Jupyter, JupyterLab, marimo and others. The kernel's model has the
 * names of the state; whoever changes something, the other one follows.
 *
 * @import { ActivationPlot } from './activation-plot.js'
 * @import { Attribute } from './state/state.js'
 */

import './activation-plot.js';
import { SWITCHES } from './element/attributes.js';
import { ATTRIBUTES } from './state/state.js';

/**
 * What a notebook knows of the kernel's object.
 * @typedef {object} Model
 * @property {(name: string) => unknown} get
 * @property {(name: string, value: unknown) => void} set
 * @property {() => void} save_changes
 * @property {(event: string, listener: () => void) => void} on
 * @property {(event: string, listener: () => void) => void} off
 */

/** What the model has of a plot. */
const NAMES = [...ATTRIBUTES, ...SWITCHES];

/** @param {{ model: Model, el: HTMLElement }} place @returns {() => void} takes it away again */
function render({ model, el }) {
  const plot = /** @type {ActivationPlot} */ (document.createElement('activation-plot'));
  const properties = /** @type {Record<string, unknown>} */ (/** @type {unknown} */ (plot));
  /** What cannot be used, by its name. @type {Map<string, string>} */
  const errors = new Map();
  /** While the model is told of what the plot already shows. */
  let isTelling = false;

  /** @param {string} name */
  function follow(name) {
    if (isTelling) return;
    errors.delete(name);
    if (name === 'lang') plot.lang = String(model.get(name));
    else properties[name] = model.get(name);
    tell({ error: [...errors.values()].join('; ') });
  }
  const fit = () => plot.style.setProperty('--activation-plot-height', `${Number(model.get('height'))}px`);

  /** @param {Record<string, unknown>} values */
  function tell(values) {
    const others = Object.entries(values).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(model.get(name)));
    if (others.length === 0) return;
    isTelling = true;
    for (const [name, value] of others) model.set(name, value);
    isTelling = false;
    model.save_changes();
  }

  /** @param {Event} event */
  function changed(event) {
    const { state } = /** @type {CustomEvent<{ state: Record<Attribute, unknown> }>} */ (event).detail;
    // Functions are an expression, as one writes them.
    tell({ ...state, functions: properties.functions });
  }

  /** @param {Event} event */
  function refused(event) {
    const { key, code, value, message } = /** @type {CustomEvent<Record<string, string>>} */ (event).detail;
    const text = key === undefined ? `${code}: ${message}` : `${key}=${JSON.stringify(value)} is ignored${message ? `: ${message}` : ''}`;
    errors.set(key ?? '', text);
    tell({ error: [...errors.values()].join('; ') });
  }

  /** @type {[event: string, listener: () => void][]} */
  const listeners = [
    ...NAMES.map((name) => /** @type {[string, () => void]} */ ([`change:${name}`, () => follow(name)])),
    ['change:height', fit],
  ];
  plot.addEventListener('activation-input', changed);
  plot.addEventListener('activation-change', changed);
  plot.addEventListener('activation-error', refused);
  for (const name of NAMES) follow(name);
  fit();
  for (const [event, listener] of listeners) model.on(event, listener);
  el.append(plot);

  return () => {
    for (const [event, listener] of listeners) model.off(event, listener);
    plot.remove();
  };
}

export default { render };
