/**
 * `<activation-plot functions="swish(beta=1.5),relu" controls></activation-plot>`: the plot as an element for any page.
 *
 * The module is safe to import on a server, and more than once. Content between the tags is the fallback: it shows until the plot
 * has loaded, and stays if loading fails.
 *
 * @import { Live } from './element/live.js'
 * @import { PlainState } from './element/attributes.js'
 * @import { Frame, Labels } from './lab/types.js'
 * @import { Attribute } from './state/state.js'
 */

import { attributeText, isOn, isSwitch, SWITCHES } from './element/attributes.js';
import { createLive } from './element/live.js';
import { ATTRIBUTES } from './state/state.js';

/** On a server there are no elements; the class is never used there. */
const Base = /** @type {typeof HTMLElement} */ (globalThis.HTMLElement ?? class {});

export class ActivationPlot extends Base {
  static observedAttributes = [...ATTRIBUTES, ...SWITCHES];

  /** Once there is something to see; it outlasts a stay in a document, with what the reader has changed. @type {Live | undefined} */
  #live;
  /** The document that the element is in. @type {Document | undefined} */
  #place;
  /** Ends what the element hears and watches there. */
  #stay = new AbortController();
  #isReady = false;
  /** While a whole state is written, attribute by attribute. */
  #isMidway = false;
  /** @type {(self: ActivationPlot) => void} */
  #settle = () => {};
  /** Resolves with the element when it is ready to use; the plot renders lazily, when it scrolls into view. @type {Promise<ActivationPlot>} */
  ready = new Promise((done) => {
    this.#settle = done;
  });

  connectedCallback() {
    // What a page has set before the element was defined hides the accessors.
    for (const name of [...ATTRIBUTES, ...SWITCHES, 'state']) {
      if (!Object.hasOwn(this, name)) continue;
      const own = /** @type {Record<string, unknown>} */ (/** @type {unknown} */ (this));
      const value = own[name];
      delete own[name];
      own[name] = value;
    }
    // One that is moved leaves and comes back in one go.
    if (this.#place === this.ownerDocument) return;
    this.#leave();
    // A document without a window, such as a parsed one, is never seen.
    if (this.ownerDocument.defaultView === null) return;
    this.#place = this.ownerDocument;
    this.#stay = new AbortController();
    this.#enter(this.#stay.signal);
  }

  disconnectedCallback() {
    queueMicrotask(() => {
      if (!this.isConnected) this.#leave();
    });
  }

  /** @param {AbortSignal} signal  ends the stay */
  async #enter(signal) {
    try {
      this.#live ??= await createLive(this, signal);
    } catch {
      // The children stay; `createLive` has said why where it could.
      return;
    }
    if (signal.aborted) return;
    this.#live.attend(signal);
    if (this.#isReady) return;
    this.#isReady = true;
    this.#live.announce();
    this.#settle(this);
  }

  #leave() {
    this.#stay.abort();
    this.#place = undefined;
  }

  /** @param {string} name */
  attributeChangedCallback(name) {
    if (!this.#isMidway) this.#live?.follow(name);
  }

  /** The whole state as a plain object; assigning replaces all of it. @returns {PlainState | undefined} */
  get state() {
    return this.#live?.state;
  }

  /** @param {{ [name in Attribute]?: unknown }} state  missing keys get their defaults */
  set state(state) {
    const given = /** @type {Record<string, unknown>} */ (typeof state === 'object' && state !== null ? state : {});
    const language = this.getAttribute('lang');
    // One change: on the way from one state to another there are positions of functions that are not there.
    this.#isMidway = true;
    for (const name of ATTRIBUTES) this.#write(name, Object.hasOwn(given, name) ? given[name] : undefined);
    this.#isMidway = false;
    this.#live?.reset();
    if (this.getAttribute('lang') !== language) this.#live?.follow('lang');
  }

  /** Position of the plot area in CSS px, relative to the canvas, and the visible ranges. @returns {Frame | undefined} */
  get frame() {
    return this.#live?.frame;
  }

  /** Resets the plot to its attributes. */
  reset() {
    this.#live?.reset();
  }

  /**
   * The plot as SVG, in its current colors and size. The module that draws `labels` is loaded on first use, hence the promise.
   * @overload
   * @param {{ labels?: undefined }} [options]
   * @returns {string}
   *
   * @overload
   * @param {{ labels: Labels }} options
   * @returns {Promise<string>}
   *
   * @param {{ labels?: Labels | undefined }} [options]
   * @returns {string | Promise<string>}
   */
  toSVG(options) {
    const labels = options?.labels;
    return labels === undefined ? this.#present.toSVG() : this.#present.toLabelledSVG(labels);
  }

  /** The plot as PNG. @param {{ scale?: number, labels?: Labels }} [options]  `scale`: pixels per CSS px @returns {Promise<Blob>} */
  async toPNG(options) {
    return this.#present.toPNG(options?.scale ?? 1, options?.labels);
  }

  /** The values of the curves in the visible range, with all digits. @returns {string} */
  toCSV() {
    return this.#present.toCSV();
  }

  get #present() {
    if (this.#live === undefined) throw new Error('the plot is not ready; await its promise "ready" first');
    return this.#live;
  }

  /** @param {string} name @param {unknown} value */
  #write(name, value) {
    if (isSwitch(name)) return void (isOn(value) ? this.setAttribute(name, '') : this.removeAttribute(name));
    const text = attributeText(value);
    const before = this.getAttribute(name);
    // A reader may have changed it since, of which the attribute does not know.
    if (before === (text ?? null)) this.attributeChangedCallback(name);
    else if (text === undefined) this.removeAttribute(name);
    else this.setAttribute(name, text);
  }

  /** @param {string} name */
  #read(name) {
    return isSwitch(name) ? isOn(this.getAttribute(name)) : (this.#live?.textOf(name) ?? this.getAttribute(name));
  }

  static {
    for (const name of [...ATTRIBUTES, ...SWITCHES]) {
      // Every element has one of this name already, which reflects the attribute.
      if (name === 'lang') continue;
      Object.defineProperty(ActivationPlot.prototype, name, {
        /** @this {ActivationPlot} */
        get() {
          return this.#read(name);
        },
        /** @this {ActivationPlot} @param {unknown} value */
        set(value) {
          this.#write(name, value);
        },
        enumerable: true,
        configurable: true,
      });
    }
  }
}

if (globalThis.customElements && !customElements.get('activation-plot')) customElements.define('activation-plot', ActivationPlot);
