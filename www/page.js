/**
 * The page: fetches the program, reads the state from the address, and connects the parts.
 *
 * @import { Lab } from './lab/types.js'
 */

import { resolveLanguage, setLanguage, t, translate } from './i18n.js';
import { mirrorInAddress } from './page/address.js';
import { createCatalogue } from './page/catalogue.js';
import { createDrawer } from './page/drawer.js';
import { byId } from './page/element.js';
import { createFailure, reportText } from './page/failure.js';
import { createInfo } from './page/info.js';
import { createLegend } from './page/legend.js';
import { createMessages } from './page/messages.js';
import { hideParts } from './page/parts.js';
import { createPlotSettings } from './page/plot-settings.js';
import { summarize } from './page/plot-summary.js';
import { createPlotView } from './page/plot-view.js';
import { showProblems } from './page/problems.js';
import { createSliders } from './page/sliders.js';
import { createStore } from './page/store.js';
import { applyTheme, createThemeSwitch } from './page/theme.js';
import { peek, readState } from './state.js';

/** The summary of the plot follows the state when it has been still for so long. */
const SETTLED_MS = 400;

const plot = byId('plot', HTMLElement);
const canvas = byId('canvas', HTMLCanvasElement);

/** Imported, not required: if the program was never built, the page can still say so. */
async function fetchLab() {
  const { loadLab } = await import('./lab.js');
  return loadLab();
}

/** An error with where it arose and what caused it. @param {unknown} what @returns {string} */
function describe(what) {
  if (!(what instanceof Error)) return String(what);
  const text = what.stack?.includes(what.message) ? what.stack : `${what.name}: ${what.message}\n${what.stack ?? ''}`;
  return what.cause === undefined ? text : `${text}\ncaused by ${describe(what.cause)}`;
}

/** A state that makes the program stop would do so again. */
function restartWithDefaults() {
  history.replaceState(null, '', location.pathname + location.search);
  location.reload();
}

/** @param {'load' | 'crash'} kind @param {string} version @param {unknown} what */
function showFailure(kind, version, what) {
  const reload = () => location.reload();
  const failure = createFailure({
    id: kind,
    title: t(`failure.${kind}.title`),
    text: t(`failure.${kind}.text`),
    actions:
      kind === 'load'
        ? [[t('failure.load.retry'), reload]]
        : [
            [t('failure.crash.reload'), reload],
            [t('failure.crash.restart'), restartWithDefaults],
          ],
    report: reportText(version, describe(what)),
  });
  plot.replaceChildren(failure);
  plot.dataset['failed'] = kind;
  // What stands around the plot cannot be used any more; before the program has come there is nothing in it.
  for (const id of ['catalogue-open', 'catalogue', 'toolbar', 'legend', 'controls', 'info']) {
    byId(id, HTMLElement).inert = true;
    byId(id, HTMLElement).classList.toggle('vacant', kind === 'load');
  }
}

/** @param {Event} event @param {{ code?: string } | undefined} error */
function hush(event, error) {
  if (error?.code === 'crashed') event.preventDefault();
}

/** @param {Lab} lab */
function start(lab) {
  const messages = createMessages(byId('messages', HTMLElement));
  const { state, problems } = readState(location.hash, lab);
  const store = createStore(state);
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let settling;

  function summarizeWhenSettled() {
    clearTimeout(settling);
    settling = setTimeout(() => {
      canvas.setAttribute('aria-label', summarize(store.state, lab));
    }, SETTLED_MS);
  }

  const view = createPlotView(canvas, store, lab, {
    onFrame() {
      messages.dismiss('draw');
      summarizeWhenSettled();
    },
    onError(error) {
      const detail = error instanceof Error ? error.message : String(error);
      if (!plot.dataset['failed']) messages.show('draw', t('failure.draw', { detail }));
    },
  });
  lab.onCrash((report) => {
    view.stop();
    clearTimeout(settling);
    showFailure('crash', lab.version, report);
    // Whatever was under way meets the crash once more; it has been told.
    addEventListener('error', (event) => hush(event, event.error));
    addEventListener('unhandledrejection', (event) => hush(event, event.reason));
  });

  createThemeSwitch(byId('theme', HTMLButtonElement), store, lab);
  createPlotSettings(byId('toolbar', HTMLElement), store);
  createLegend(byId('legend', HTMLUListElement), store, lab);
  createSliders(byId('controls', HTMLElement), store, lab);
  hideParts(store);
  mirrorInAddress(store, lab, (found) => showProblems(messages, found));
  showProblems(messages, problems);

  // The first picture comes first; the lists beside it have a frame of their own.
  requestAnimationFrame(() =>
    setTimeout(() => {
      const drawer = createDrawer({
        drawer: byId('catalogue', HTMLElement),
        open: byId('catalogue-open', HTMLButtonElement),
        close: byId('catalogue-close', HTMLButtonElement),
        backdrop: byId('backdrop', HTMLElement),
        behind: [byId('header', HTMLElement), byId('messages', HTMLElement), byId('main', HTMLElement)],
      });
      createCatalogue(
        {
          search: byId('search', HTMLInputElement),
          list: byId('catalogue-list', HTMLElement),
          note: byId('catalogue-note', HTMLElement),
        },
        store,
        lab,
        drawer.dismiss,
      );
      createInfo(byId('info-content', HTMLElement), store, lab);
    }),
  );
}

async function main() {
  applyTheme(peek(location.hash, 'theme'));
  const loading = fetchLab();
  // The failure is handled below, after the words to tell it have come.
  loading.catch(() => {});
  await setLanguage(resolveLanguage(peek(location.hash, 'lang')));
  translate(document);
  // A link would put its target into the address, where the state is.
  byId('skip', HTMLButtonElement).addEventListener('click', () => byId('main', HTMLElement).focus());
  byId('fallback', HTMLElement).remove();
  /** @type {Lab} */
  let lab;
  try {
    lab = await loading;
  } catch (error) {
    showFailure('load', '', error);
    return;
  }
  try {
    start(lab);
  } catch (error) {
    showFailure('crash', lab.version, error);
  }
}

main();
