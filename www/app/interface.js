/**
 * The page, second part: everything around the plot.
 *
 * @import { Engine } from '../lab/types.js'
 * @import { Problem } from '../state/state.js'
 * @import { PlotView } from '../plot/plot-view.js'
 * @import { Messages } from '../ui/messages.js'
 * @import { Store } from '../state/store.js'
 * @import { PageContext } from './actions/page.js'
 */

import { REFUSAL_WORDS } from '../i18n/books.js';
import { functionName, inWords, moreWords, t, translate } from '../i18n/i18n.js';
import { createUndo, mirrorInAddress } from './address/address.js';
import { COMPARE_ACTION } from './actions/functions.js';
import { PAGE_ACTIONS } from './actions/page.js';
import { createCatalogue } from './explore/catalogue.js';
import { createCurveLabels } from '../plot/curve-labels.js';
import { attributesOf, labelOf } from '../ui/action-button.js';
import { assign, byId, element } from '../ui/element.js';
import { actionNamed, isOfPage, listenToKeys } from '../ui/keys.js';
import { createErrorStrip } from './explore/error-strip.js';
import { showFailure } from '../ui/failure.js';
import { once } from '../lab/guard.js';
import { createFunctionList } from './explore/function-list.js';
import { createInfo } from './info/info.js';
import { createLessonPlace } from './header/lesson-place.js';
import { lookOf, scaleOf } from '../ui/look.js';
import { needed, tellLosses } from '../ui/lost.js';
import { createMessages } from '../ui/messages.js';
import { createPageFooter } from './page-footer.js';
import { holdAxis } from '../plot/axes.js';
import { createShareButton, followPresentation, offerPoints, openKeys, showDifference, showProposals } from './on-demand.js';
import { createPlayer } from './explore/play.js';
import { createPlotKeys } from './explore/plot-keys.js';
import { createPlotSettings } from '../plot/plot-settings.js';
import { summarize } from '../plot/plot-summary.js';
import { createPrintSheet } from './print-sheet.js';
import { createProbe } from '../plot/probe.js';
import { whenSettled } from '../ui/settle.js';
import { followGestures } from './rest.js';
import { liveIn } from '../state/live-state.js';
import { PARTS } from '../state/state.js';
import { messageIds } from '../state/view-keys.js';
import { loadStyles, lostStyles } from '../ui/styles.js';
import { createSoundSwitch } from './explore/sound-switch.js';
import { createLanguageSwitch, createThemeSwitch } from './header/switches.js';
import { createViewControls } from '../plot/view-controls.js';
import { createGestures } from '../plot/gestures.js';
import { createDrawer, createViewsNav } from './header/views-nav.js';

/** The summary of the plot follows the state when it has been still for so long. */
const SETTLED_MS = 400;

/** `problems` are those of the address. @typedef {{ lab: Engine, store: Store, view: PlotView, canvas: HTMLCanvasElement, problems: Problem[] }} Parts */

/** @param {Parts} parts */
export async function createInterface({ lab, store, view, canvas, problems }) {
  inWords(() => translate(document));
  const messages = createMessages(byId('messages', HTMLElement));
  tellLosses(messages);
  for (const address of lostStyles()) needed('lost.styles', () => loadStyles(address));
  /** Ends when the program does. */
  const life = new AbortController();

  lab.onCrash((report) => {
    life.abort();
    store.close();
    view.stop();
    showFailure('crash', lab.version, report);
    // What was under way meets the crash once more; it has been told.
    addEventListener('error', (event) => hush(event, event.error));
    addEventListener('unhandledrejection', (event) => hush(event, event.reason));
  });
  reportFrames({ lab, store, view, canvas }, messages, life.signal);
  hideParts(store);
  createLanguageSwitch(byId('language', HTMLElement), store);
  createViewsNav(byId('views', HTMLElement), { lab, store, messages });
  createThemeSwitch(byId('theme', HTMLButtonElement), store, lab);
  /** @type {PageContext} */
  const page = { store, travel: (step) => travel(step), openKeys: () => openKeys(byId('keys', HTMLButtonElement)) };
  /** What takes part of the page's room and is fetched on demand. */
  const arranged = Promise.all([
    followPresentation(page, life.signal),
    createLessonPlace({ lab, store, messages }, life.signal),
    showProposals(store, lab),
  ]);
  const toolbar = byId('toolbar', HTMLElement);
  const plot = byId('plot', HTMLElement);
  holdAxis(store, view);
  tellPlotHeight(plot);
  createPlotSettings(toolbar, store);
  const controls = element('div.view-controls', { role: 'group' });
  toolbar.append(controls);
  const { viewport, boxTool } = createGestures({ canvas, plot, store, view });
  const readout = byId('readout', HTMLElement);
  const play = createPlayer(store, view, life.signal);
  const list = createFunctionList(byId('functions', HTMLUListElement), { store, lab, play });
  const probe = createProbe({ canvas, plot, readout, list, store, lab, view }, life.signal);
  offerPoints({ canvas, readout, store, lab, view, probe }, life.signal);
  const sound = createSoundSwitch({ canvas, readout, store, lab, view, probe, messages }, life.signal);
  const compare = () =>
    element('button.compare', attributesOf(COMPARE_ACTION, { store }, { isWritten: true }), () => labelOf(COMPARE_ACTION, { store }));
  readout.append(liveIn(store, compare));
  createViewControls(controls, view, { store, viewport, boxTool });
  createPlotKeys(canvas, { viewport, boxTool, probe, sound }, life.signal);
  createCurveLabels(byId('curve-labels', HTMLElement), store, lab, view);
  createErrorStrip(byId('strip', HTMLElement), {
    store,
    lab,
    view,
    look: () => ({ ...lookOf(store.state.theme), scale: scaleOf(store.state) }),
  });
  showDifference(store, lab, view);
  createFunctionCatalogue(store, lab, messages, () => address.travel(-1));
  createShareButton(byId('share', HTMLButtonElement), { lab, store, canvas });
  const report = createReport(messages, lab);
  report(problems);
  const address = mirrorInAddress(store, lab, report, life.signal);
  const travel = createUndo(address, life.signal);
  createPageActions(page, life.signal);
  followGestures(store, life.signal);
  // A link would put its target into the address, where the state is.
  byId('skip', HTMLButtonElement).addEventListener('click', () =>
    document.getElementById(store.state.view === 'explore' ? 'main' : `view-${store.state.view}`)?.focus(),
  );
  createPrintSheet(store, lab, canvas);
  const info = byId('info-content', HTMLElement);
  createInfo(info, store, lab, life.signal);
  info.after(createPageFooter(store));
  await arranged;
  document.documentElement.removeAttribute('data-arranging');
  document.documentElement.classList.add('started');
}

/** What can be done with the page as a whole, by keys and by the buttons of the header. @param {PageContext} context @param {AbortSignal} signal */
function createPageActions(context, signal) {
  liveIn(context.store, () => {
    for (const name of ['keys', 'theme', 'present'])
      assign(byId(name, HTMLButtonElement), attributesOf(actionNamed(PAGE_ACTIONS, name), context));
  });
  listenToKeys(window, PAGE_ACTIONS, (event) => (isOfPage(event) ? context : undefined), signal);
}

/** Says what is wrong with an address. What says it is fetched with the first problem. @param {Messages} messages @param {Engine} lab */
function createReport(messages, lab) {
  const fetchWords = once(() => needed('message.region', () => Promise.all([import('../state/problems.js'), moreWords(REFUSAL_WORDS)])));
  /** Of the last address. @type {Problem[]} */
  let last = [];

  return async (/** @type {Problem[]} */ found) => {
    last = found;
    for (const id of messageIds()) messages.dismiss(id);
    if (found.length === 0) return;
    const [{ showProblems }] = await fetchWords();
    if (found === last) showProblems(messages, found, lab);
  };
}

/** What is scrolled to comes to stand below the plot, which stays in sight. @param {HTMLElement} plot */
function tellPlotHeight(plot) {
  const { style } = document.documentElement;
  new ResizeObserver(() => style.setProperty('--plot-height', `${plot.offsetHeight}px`)).observe(plot);
}

/** Leaves out the parts of the page that a teacher's link names in `hide`. @param {Store} store */
function hideParts(store) {
  function show() {
    for (const part of PARTS) {
      const hidden = store.state.hide.includes(part);
      document.documentElement.classList.toggle(`without-${part}`, hidden);
      for (const node of document.querySelectorAll(`[data-part="${part}"]`)) node.toggleAttribute('hidden', hidden);
    }
  }

  store.follow(['hide'], show);
  show();
}

/** @param {Event} event @param {{ code?: string } | undefined} error */
function hush(event, error) {
  if (error?.code === 'crashed') event.preventDefault();
}

/**
 * Says in words what the canvas shows, and why it shows nothing if a state cannot be drawn.
 * @param {Omit<Parts, 'problems'>} parts
 * @param {Messages} messages
 * @param {AbortSignal} signal
 */
function reportFrames({ lab, store, view, canvas }, messages, signal) {
  function describe() {
    if (!signal.aborted) canvas.setAttribute('aria-label', summarize(store.state, lab));
  }

  // Its name until the state has been still for a moment.
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
      console.error(error);
      messages.show('draw', () => t('failure.draw'));
    },
  });
}

/** @param {Store} store @param {Engine} lab @param {Messages} messages @param {() => void} undo */
function createFunctionCatalogue(store, lab, messages, undo) {
  const drawer = createDrawer(byId('catalogue-open', HTMLButtonElement), byId('views', HTMLElement), byId('catalogue', HTMLElement));
  createCatalogue(store, lab, (replaced) => {
    drawer.close();
    if (replaced === undefined) return;
    const words = () => t('catalogue.replaced', { before: functionName(replaced.before), name: functionName(replaced.after) });
    messages.show('replaced', words, { words: () => t('undo.undo'), act: undo });
  });
  // What has changed since would be undone instead.
  store.subscribe(() => messages.dismiss('replaced'));
}
