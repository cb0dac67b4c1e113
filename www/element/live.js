/**
 * What an element is made of while it is in a document: a canvas and its store, messages, and what its switches add.
 *
 * @import { Engine, Frame } from '../lab/types.js'
 * @import { Key, Problem, State } from '../state.js'
 * @import { Attribute, PlainState } from './attributes.js'
 * @import { Words } from './words.js'
 */

import { toCSV } from '../export/csv.js';
import { toSVG } from '../export/svg.js';
import { loadEngine } from '../lab/engine.js';
import { element } from '../page/element.js';
import { createPlotView } from '../page/plot-view.js';
import { createStore } from '../page/store.js';
import { resolveTheme } from '../page/theme.js';
import { readTexts, textOf } from '../state.js';
import { ATTRIBUTES, isAttribute } from './attributes.js';
import { createNotices } from './notices.js';
import { STYLE } from './style.js';

/** @typedef {Awaited<ReturnType<typeof createLive>>} Live */
/** @typedef {'user' | 'api'} Source */

/**
 * What a part of the element may use.
 * @typedef {object} LiveParts
 * @property {ReturnType<typeof createStore>} store
 * @property {Engine} lab
 * @property {ReturnType<typeof createPlotView>} view
 * @property {HTMLCanvasElement} canvas
 * @property {(change: () => void) => void} byUser  makes a change that the host hears of
 * @property {() => void} settled  a change by the reader is complete
 * @property {(type: string, detail: object) => void} send
 * @property {() => Promise<Words>} words
 * @property {AbortSignal} signal
 */

/** Keys that name functions by their position: with other functions they begin anew. @type {readonly Attribute[]} */
const POSITIONS = ['active', 'off', 'difference'];

/**
 * @param {HTMLElement} host
 * @param {AbortSignal} signal  ends it
 */
export async function createLive(host, signal) {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  root.adoptedStyleSheets = [sheet];
  const fallback = element('slot');
  root.replaceChildren(fallback);
  const words = async () => (await import('./words.js')).wordsFor(host, host.getAttribute('lang') ?? 'auto');
  const send = (/** @type {string} */ type, /** @type {object} */ detail) =>
    host.dispatchEvent(new CustomEvent(`activation-${type}`, { bubbles: true, composed: true, detail }));

  let lab;
  try {
    lab = await loadEngine();
  } catch (error) {
    const { code = 'load-failed', message } = /** @type {Error & { code?: string }} */ (error);
    if (!signal.aborted) send('error', { code, message, source: 'api' });
    const { t } = await words();
    root.append(element('p', { part: 'message' }, t('element.load-failed')));
    throw error;
  }
  const engine = lab;

  const canvas = element('canvas', { part: 'canvas', role: 'img' });
  const notices = createNotices(words);
  const below = element('div', { class: 'below' });
  root.replaceChildren(notices.region, canvas, below);
  const { state: first, problems: firstProblems } = readTexts(given(host), engine);
  const store = createStore(first);
  const view = createPlotView(canvas, store, engine, signal);
  let isUsers = false;

  const watch = new IntersectionObserver((entries) => view.see(entries.some((entry) => entry.isIntersecting)));
  watch.observe(canvas);
  signal.addEventListener('abort', () => watch.disconnect());

  /** @param {Problem[]} problems @param {readonly Key[]} about  keys that were read */
  function report(problems, about) {
    for (const key of about) notices.dismiss(key);
    for (const problem of problems) {
      notices.show(problem);
      send('error', { code: 'bad-value', key: problem.key, value: problem.value, message: problem.detail, source: 'api' });
    }
  }

  /** Reads what a host has changed; the reader's changes to other keys stay. @param {readonly Attribute[]} names */
  function read(names) {
    const attributes = given(host);
    const texts = new Map(ATTRIBUTES.map((name) => [name, textOf(store.state, name, engine)]));
    for (const name of names) {
      const text = attributes.get(name);
      if (text === undefined) texts.delete(name);
      else texts.set(name, text);
    }
    const { state, problems } = readTexts(texts, engine);
    store.replace(state);
    report(problems, names);
  }

  /** @type {import('./live.js').LiveParts} */
  const parts = {
    store,
    lab: engine,
    view,
    canvas,
    byUser(change) {
      isUsers = true;
      change();
      isUsers = false;
    },
    settled: () => void send('change', { state: plain(store.state), source: 'user' }),
    send,
    words,
    signal,
  };
  store.subscribe(() => {
    if (isUsers) send('input', { state: plain(store.state), source: 'user' });
    describe();
  });

  view.listen({
    onFrame: () => notices.dismiss('draw'),
    onError: (error) => notices.tell('draw', 'element.draw', { detail: error instanceof Error ? error.message : String(error) }),
  });

  async function describe() {
    const { titles } = await words();
    if (!signal.aborted) canvas.setAttribute('aria-label', titles(store.state, engine));
  }

  /** Adds what a switch asks for, or takes it away. @param {'controls' | 'readout'} name */
  async function turn(name) {
    below.querySelector(`[part=${name}]`)?.remove();
    if (!host.hasAttribute(name)) return;
    const place = element('div', { part: name });
    below.append(place);
    if (name === 'controls') (await import('./controls.js')).createControls(place, parts, await words());
    else (await import('./readout.js')).createReadout(place, parts, await words());
  }

  report(firstProblems, []);
  describe();
  turn('controls').catch(() => {});
  turn('readout').catch(() => {});
  send('ready', { state: plain(store.state), source: 'api' });

  return {
    get state() {
      return plain(store.state);
    },
    get frame() {
      return /** @type {Frame | undefined} */ (view.frame);
    },
    /** An attribute has another value. @param {string} name */
    follow(name) {
      if (signal.aborted) return;
      if (name === 'controls' || name === 'readout') turn(name).catch(() => {});
      else if (name === 'functions') read(['functions', ...POSITIONS]);
      else if (isAttribute(name)) read([name]);
      if (name === 'lang') {
        notices.translate();
        describe();
        turn('controls').catch(() => {});
        turn('readout').catch(() => {});
      }
    },
    reset: () => read(ATTRIBUTES),
    /** @param {string} name */
    textOf: (name) => (isAttribute(name) ? textOf(store.state, name, engine) : undefined),
    toSVG: () => toSVG(engine, store.state, { ...sizeOf(canvas), theme: resolveTheme(store.state.theme) }),
    /** @param {number} scale */
    async toPNG(scale) {
      const { toPNG } = await import('../export/png.js');
      return toPNG(engine, store.state, { ...sizeOf(canvas), scale, theme: resolveTheme(store.state.theme) });
    },
    toCSV: () => toCSV(engine, store.state, sizeOf(canvas)),
  };
}

/** What a host has written, by key. @param {HTMLElement} host @returns {Map<string, string>} */
function given(host) {
  const texts = ATTRIBUTES.map((name) => /** @type {const} */ ([name, host.getAttribute(name)]));
  // The language of the text around it is no error where there are no words in it.
  const known = texts.filter(([name, text]) => text !== null && name !== 'lang');
  return new Map(/** @type {[string, string][]} */ (known)).set('functions', host.getAttribute('functions') ?? '');
}

/** @param {State} state @returns {PlainState} */
function plain({ view, unknown, ...state }) {
  return structuredClone(state);
}

/** CSS px @param {HTMLCanvasElement} canvas */
function sizeOf(canvas) {
  const { width, height } = canvas.getBoundingClientRect();
  return { width, height };
}
