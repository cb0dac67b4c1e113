/**
 * The page, second part: everything around the plot.
 *
 * @import { Engine } from '../lab/types.js'
 * @import { Problem } from '../state.js'
 * @import { Play } from './play.js'
 * @import { PlotView } from './plot-view.js'
 * @import { Store } from './store.js'
 */

import { inWords, moreWords, startLanguage, t, translate } from '../i18n.js';
import { createCatalogue } from './catalogue.js';
import { createDrawer } from './drawer.js';
import { byId, element } from './element.js';
import { createLanguageSwitch } from './language-switch.js';
import { createLegend } from './legend.js';
import { createMessages } from './messages.js';
import { hideParts } from './parts.js';
import { createPlotSettings } from './plot-settings.js';
import { whenSettled } from './settle.js';
import { createShareButton } from './share-button.js';
import { createSliders } from './sliders.js';
import { createThemeSwitch } from './theme-switch.js';
import { createViewsNav } from './views-nav.js';

/** The summary of the plot follows the state when it has been still for so long. */
const SETTLED_MS = 400;

/**
 * @typedef {object} Parts
 * @property {Engine} lab
 * @property {Store} store
 * @property {PlotView} view
 * @property {HTMLCanvasElement} canvas
 * @property {Problem[]} problems  of the address
 */

/** @param {Parts} parts */
export async function createInterface({ lab, store, view, canvas, problems }) {
  await startLanguage(store.state.lang);
  inWords(() => translate(document));
  const messages = createMessages(byId('messages', HTMLElement));
  /** Ends when the program does. */
  const life = new AbortController();

  lab.onCrash((report) => {
    life.abort();
    store.close();
    view.stop();
    fetchFailure().then(({ showFailure }) => showFailure('crash', lab.version, report));
    // What was under way meets the crash once more; it has been told.
    addEventListener('error', (event) => hush(event, event.error));
    addEventListener('unhandledrejection', (event) => hush(event, event.reason));
  });
  reportFrames({ lab, store, view, canvas }, messages, life.signal);
  hideParts(store);
  createLanguageSwitch(byId('language', HTMLElement), store, messages);
  createViewsNav(byId('views', HTMLElement), { lab, store, messages });
  createThemeSwitch(byId('theme', HTMLButtonElement), store, lab);
  const toolbar = byId('toolbar', HTMLElement);
  const plot = byId('plot', HTMLElement);
  createPlotSettings(toolbar, store);
  createViewTools({ canvas, plot, store, view }, toolbar);
  createProbe({ canvas, plot, readout: byId('readout', HTMLElement), store, lab, view, messages }, life.signal);
  createLegend(byId('legend', HTMLUListElement), store, lab);
  createSliders(byId('controls', HTMLElement), store, lab, createPlay(store, view, life.signal));
  showDifference({ store, view });
  createFunctionList(store, lab);
  createShareButton(byId('share', HTMLButtonElement), { lab, store, canvas }, messages);
  followAddress({ lab, store, problems }, messages, life.signal);
  // A link would put its target into the address, where the state is.
  byId('skip', HTMLButtonElement).addEventListener('click', () =>
    document.getElementById(store.state.view === 'explore' ? 'main' : `view-${store.state.view}`)?.focus(),
  );
  document.documentElement.classList.add('started');
  await createRest({ lab, store, canvas }, life.signal);
}

/** What a reader who has come for the plot can wait for. @param {Pick<Parts, 'lab' | 'store' | 'canvas'>} parts @param {AbortSignal} signal */
async function createRest({ lab, store, canvas }, signal) {
  // The page of a crash is fetched while all is well.
  const [{ createInfo }, { createPrintSheet }] = await Promise.all([
    import('./info.js'),
    import('./print-sheet.js'),
    fetchFailure(),
    // Without them the rest speaks in keys, and still works.
    moreWords('later').catch(() => {}),
  ]);
  createPrintSheet(store, lab, canvas);
  createInfo(byId('info-content', HTMLElement), store, lab, signal);
}

/**
 * The address begins to follow the state once the page stands, and says what of it was wrong.
 * @param {Pick<Parts, 'lab' | 'store' | 'problems'>} parts
 * @param {import('./messages.js').Messages} messages
 * @param {AbortSignal} signal
 */
async function followAddress({ lab, store, problems }, messages, signal) {
  /** Fetched with the first problem; the next ones are told at once. @type {typeof import('./problems.js').showProblems | undefined} */
  let showProblems;

  /** @param {Problem[]} found */
  async function report(found) {
    if (showProblems === undefined) {
      // Without the words for it a key says at least where to look.
      [{ showProblems }] = await Promise.all([
        import('./problems.js'),
        moreWords('problems').catch(() => {}),
        moreWords('allowed').catch(() => {}),
      ]);
    }
    showProblems(messages, found, lab);
  }

  if (problems.length > 0) report(problems);
  const { mirrorInAddress } = await import('./address.js');
  if (!signal.aborted) mirrorInAddress(store, lab, report, signal);
}

const fetchFailure = () => import('./failure.js');

/** @param {Event} event @param {{ code?: string } | undefined} error */
function hush(event, error) {
  if (error?.code === 'crashed') event.preventDefault();
}

/**
 * Says in words what the canvas shows, and why it shows nothing if a state cannot be drawn.
 * @param {Omit<Parts, 'problems'>} parts
 * @param {import('./messages.js').Messages} messages
 * @param {AbortSignal} signal
 */
function reportFrames({ lab, store, view, canvas }, messages, signal) {
  async function describe() {
    const [{ summarize }] = await Promise.all([import('./plot-summary.js'), moreWords('later')]);
    if (!signal.aborted) canvas.setAttribute('aria-label', summarize(store.state, lab));
  }

  // Its name until the words for more are there.
  canvas.setAttribute('aria-label', t('plot.title'));
  const changed = whenSettled(SETTLED_MS, describe, signal);
  inWords(changed);
  view.listen({
    onFrame() {
      messages.dismiss('draw');
      changed();
    },
    onError(error) {
      if (signal.aborted) return;
      const detail = error instanceof Error ? error.message : String(error);
      messages.show('draw', () => t('failure.draw', { detail }));
    },
  });
}

/**
 * What moves the view comes after what shows it; its buttons have their place already.
 * @param {Pick<Parts, 'canvas' | 'store' | 'view'> & { plot: HTMLElement }} parts
 * @param {HTMLElement} toolbar
 */
async function createViewTools(parts, toolbar) {
  const controls = element('div', { class: 'view-controls', role: 'group' });
  toolbar.append(controls);
  const { createViewTools: create } = await import('./view-tools.js');
  create({ ...parts, controls });
}

/**
 * What plays a parameter is fetched when one is played for the first time.
 * @param {Store} store
 * @param {PlotView} view
 * @param {AbortSignal} signal  ends it
 * @returns {Play}
 */
function createPlay(store, view, signal) {
  /** @type {Promise<Play> | undefined} */
  let play;
  return async (piece) => {
    play ??= import('./play.js').then(({ createPlayer }) => createPlayer(store, view, signal));
    (await play)(piece);
  };
}

/**
 * The probe comes after the plot as well; its numbers have their place already.
 * @param {Pick<Parts, 'canvas' | 'lab' | 'store' | 'view'> & { plot: HTMLElement, readout: HTMLElement, messages: import('./messages.js').Messages }} parts
 * @param {AbortSignal} signal
 */
async function createProbe(parts, signal) {
  const { functions, off, difference } = parts.store.state;
  const rows = difference === null ? functions.length - off.length : 1;
  parts.readout.style.setProperty('--rows', String(rows));
  const [{ createProbe: create }, { createSoundSwitch }] = await Promise.all([import('./probe.js'), import('./sound-switch.js')]);
  createSoundSwitch({ ...parts, probe: create(parts, signal) }, signal);
}

/** The line of the difference view is fetched when one is shown for the first time. @param {Pick<Parts, 'store' | 'view'>} parts */
function showDifference({ store, view }) {
  let asked = false;

  async function look() {
    if (asked || store.state.difference === null) return;
    asked = true;
    const [{ createDifference }, { loadStudy }] = await Promise.all([import('./difference.js'), import('../lab/study.js')]);
    createDifference(byId('difference', HTMLElement), store, await loadStudy(), view);
  }

  store.subscribe(look);
  look();
}

/** @param {Store} store @param {Engine} lab */
function createFunctionList(store, lab) {
  const drawer = createDrawer({
    drawer: byId('catalogue', HTMLElement),
    open: byId('catalogue-open', HTMLButtonElement),
    close: byId('catalogue-close', HTMLButtonElement),
    backdrop: byId('backdrop', HTMLElement),
    behind: [byId('header', HTMLElement), byId('messages', HTMLElement), byId('main', HTMLElement)],
  });
  const parts = {
    search: byId('search', HTMLInputElement),
    list: byId('catalogue-list', HTMLElement),
    note: byId('catalogue-note', HTMLElement),
  };
  createCatalogue(parts, store, lab, drawer.dismiss);
}
