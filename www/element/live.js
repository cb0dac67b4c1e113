/**
 * What an element is made of: a canvas and its store, messages, and what its switches add. All of it lasts as long as the element,
 * in a document or not. What it listens to outside itself ends with each stay in a document.
 *
 * @import { Labels } from '../lab/types.js'
 * @import { PlotParts } from '../plot/plot-view.js'
 * @import { Attribute } from '../state/schema.js'
 * @import { Problem, State } from '../state/state.js'
 * @import { PlainState } from './attributes.js'
 * @import { ElementWords } from './words.js'
 */

import { toCSV } from '../export/csv.js';
import { toPNG } from '../export/png.js';
import { loadEngine } from '../lab/engine.js';
import { boxesOf } from '../ui/canvas-size.js';
import { element } from '../ui/element.js';
import { followNearness } from '../ui/nearness.js';
import { createPlotView } from '../plot/plot-view.js';
import { whenSettled } from '../ui/settle.js';
import { createStore } from '../state/store.js';
import { ATTRIBUTES, encode, POSITIONS, textOf } from '../state/state.js';
import { fetchReading, givenTexts, isAttribute, isSwitch, isUnsure, readAttributes } from './attributes.js';
import { labAddress } from './lab-address.js';
import { arrangeBelow } from './below.js';
import { arrival } from './lost.js';
import { createLook } from './look.js';
import { createMovement } from './movement.js';
import { createNotices } from './notices.js';
import { keepOwnEvents } from './own-events.js';
import { dress } from './style.js';
import { createElementWords, languageOf, onLanguageAround, plotTitle } from './words.js';

/** @typedef {Awaited<ReturnType<typeof createLive>>} Live */
/** @typedef {'user' | 'api'} Source */

/**
 * @typedef {object} OwnParts
 * @property {() => boolean} isHosts  whether the change that goes on is the host's; of every other one the host hears
 * @property {() => void} settled  a change by the reader is complete
 * @property {() => State['x']} home  x as the host has written it
 * @property {(type: string, detail: object) => void} send
 * @property {ElementWords} words
 */

/** What all parts of the element may use. @typedef {Omit<PlotParts, 'plot'> & OwnParts} LivingParts */

/** Words about the picture wait until nothing has moved for so long, ms. */
const REST_MS = 200;
/** The contexts of canvases: one that nothing refers to is made anew when it is asked for. @type {WeakMap<HTMLCanvasElement, unknown>} */
const contexts = new WeakMap();

/** The size of a picture of an element that has never had one, CSS px: that of the canvas in the style sheet. */
const USUAL_SIZE = { width: 640, height: 320 };

/**
 * @param {HTMLElement} host
 * @param {AbortSignal} signal  the element has left the document before there was anything to show
 */
export async function createLive(host, signal) {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  dress(root);
  // What stands between the tags is the page's own, and looks as the page around it.
  root.replaceChildren(element('div.waiting', element('slot')));
  const words = createElementWords();
  const send = (/** @type {string} */ type, /** @type {object} */ detail) =>
    host.dispatchEvent(new CustomEvent(`activation-${type}`, { bubbles: true, composed: true, detail }));

  const language = () => languageOf(host);
  const whole = element('div.whole');
  const engine = await arrival(loadEngine, {
    what: 'plot',
    place: whole,
    language,
    address: () => elsewhere(host),
    failed(error) {
      const { code = 'load-failed', message } = /** @type {Error & { code?: string }} */ (error);
      if (signal.aborted) return;
      send('error', { code, message, source: 'api' });
      root.append(whole);
    },
    signal,
  });
  let given = readAttributes(givenTexts(host), engine);
  if (isUnsure(given.problems)) {
    await fetchReading();
    given = readAttributes(givenTexts(host), engine);
  }
  signal.throwIfAborted();

  const canvas = element('canvas', { part: 'canvas', role: 'application', tabindex: 0, 'aria-describedby': 'keys' });
  const keys = element('p.visually-hidden', { id: 'keys' });
  // Firefox gives a context the classes of the document in which its canvas is then, and the engine knows those of this document.
  contexts.set(canvas, canvas.getContext('2d'));
  const plot = element('div.plot', { part: 'plot' }, canvas, keys);
  const messages = element('div', { part: 'messages', role: 'status' });
  const notices = createNotices(messages, words, engine);
  const below = element('div.below');
  const look = createLook(() => view.redraw());
  root.replaceChildren(element('div.whole', messages, plot, below, look.node));
  const store = createStore(given.state);
  /** x as the host has written it. */
  let home = given.state.x;
  const view = createPlotView(canvas, store, engine, { isLazy: true, look: () => look.scaled(store.state.scale) });
  let isHosts = false;

  /** @param {Problem[]} problems @param {readonly Attribute[]} about  keys that were read */
  function report(problems, about) {
    for (const key of about) notices.dismiss(key);
    for (const problem of problems) notices.show(problem);
    for (const problem of problems) {
      send('error', { code: 'bad-value', key: problem.key, value: problem.value, message: problem.detail, source: 'api' });
    }
  }

  /** Reads what a host has changed; the reader's changes to other keys stay. @param {readonly Attribute[]} names */
  async function read(names) {
    const texts = new Map([...givenTexts(host)].filter(([name]) => names.includes(name)));
    const others = Object.entries(store.state).filter(([key]) => !names.some((name) => name === key));
    const { state, problems } = readAttributes(texts, engine, Object.fromEntries(others));
    if (names.includes('x')) home = state.x;
    isHosts = true;
    store.replace(state);
    isHosts = false;
    if (isUnsure(problems) && (await fetchReading())) read(names);
    else report(problems, names);
  }

  /** @type {LivingParts} */
  const parts = {
    store,
    lab: engine,
    view,
    canvas,
    isHosts: () => isHosts,
    home: () => home,
    settled: () => void send('change', { state: plain(store.state), source: 'user' }),
    send,
    words,
  };
  const settles = whenSettled(REST_MS, describe, new AbortController().signal);
  store.subscribe((state, previous) => {
    if (!isHosts) send('input', { state: plain(store.state), source: 'user' });
    settles();
    if (String(state.hide) !== String(previous.hide)) arrange();
    if (state.theme !== previous.theme) look.refresh();
    if (state.scale !== previous.scale) enlarge();
  });

  /** What stands around the plot grows with it: words, numbers and handles. */
  function enlarge() {
    for (const part of [messages, below]) part.style.setProperty('zoom', String(store.state.scale));
  }

  enlarge();
  view.listen({
    onFrame: () => notices.dismiss('draw'),
    onError(error) {
      console.error(error);
      notices.tellLost();
    },
  });

  /** What the canvas shows, in words. */
  function describe() {
    if (words.areThere()) canvas.setAttribute('aria-label', plotTitle(words, store.state, engine));
  }

  const movement = createMovement(parts, plot);
  const ownEvents = keepOwnEvents(root);

  words.inWords(() => {
    describe();
    canvas.setAttribute('aria-roledescription', words.t('element.role'));
    keys.textContent = words.t('element.keys');
  });

  const speak = () => words.setLanguage(language());
  let spoken = '';
  /** The element's own attribute may have changed, or one around it. */
  function listen() {
    if (language() === spoken) return;
    spoken = language();
    // The element may leave and come back until the words can be had.
    const lasting = new AbortController().signal;
    speak().catch(() => arrival(speak, { what: 'words', place: messages, language, signal: lasting }));
  }

  /** CSS px; without a box, as in a closed dialog, the last one that there was. */
  let lastSize = USUAL_SIZE;
  function size() {
    const shown = boxesOf(canvas);
    if (shown.width > 0 && shown.height > 0) lastSize = shown;
    return lastSize;
  }

  report(given.problems, []);
  const arrange = arrangeBelow(host, below, parts);
  listen();

  return {
    /** The element has come into a document. @param {AbortSignal} signal  ends its stay */
    attend(signal) {
      dress(root);
      look.refresh();
      view.attend(signal);
      movement.attend(signal);
      ownEvents.attend(signal);
      followNearness(canvas, view, signal);
      onLanguageAround(host, listen, signal);
      listen();
    },
    announce: () => void send('ready', { state: plain(store.state), source: 'api' }),
    get state() {
      return plain(store.state);
    },
    get frame() {
      return structuredClone(view.frame);
    },
    /** An attribute has another value. @param {string} name */
    follow(name) {
      if (isSwitch(name)) arrange();
      else if (name === 'functions') read(['functions', ...POSITIONS]);
      else if (isAttribute(name)) read([name]);
      if (name === 'lang') listen();
    },
    reset: () => read(ATTRIBUTES),
    /** @param {string} name */
    textOf: (name) => (isAttribute(name) ? textOf(store.state, name, engine) : undefined),
    toSVG: () => engine.svg(store.state, { ...size(), ...look.now }),
    /** @param {Labels} labels */
    async toLabelledSVG(labels) {
      const shown = { ...size(), ...look.now, labels };
      const { state } = store;
      return (await loadPictures()).svg(state, shown);
    },
    /** @param {number} scale @param {Labels} [labels] */
    async toPNG(scale, labels) {
      const shown = { ...size(), ...look.now, scale, labels };
      const { state } = store;
      return toPNG(labels === undefined ? engine : await loadPictures(), state, shown);
    },
    toCSV: () => toCSV(engine, store.state, size()),
  };
}

/** The address of the same plot on the laboratory's own page, where that page is known. @param {HTMLElement} host */
function elsewhere(host) {
  const address = labAddress();
  const state = [...givenTexts(host)].map(([key, text]) => `${key}=${encode(text)}`).join('&');
  return address && `${address}#${state}`;
}

/** @param {State} state @returns {PlainState} */
function plain(state) {
  return structuredClone(/** @type {PlainState} */ (Object.fromEntries(ATTRIBUTES.map((name) => [name, state[name]]))));
}

/** What draws words around a plot, which few pages ask for. */
const loadPictures = () => import('../lab/lessons.js').then(({ loadLessons }) => loadLessons());
