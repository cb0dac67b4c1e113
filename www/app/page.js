/**
 * The page, first stage: fetches the program, reads the state from the address and draws it. Everything around it is the second
 * stage, `app/interface.js`, on which the picture does not wait.
 */

import { approximationIn, entryOf } from '../functions/values.js';
import { prepareLanguage, startLanguage } from '../i18n/i18n.js';
import { viewLinks } from '../i18n/views.js';
import { loadEngine } from '../lab/engine.js';
import { element } from '../ui/element.js';
import { showFailure, showLoss } from '../ui/failure.js';
import { applyTheme, lookOf, onForcedColours, scaleOf } from '../ui/look.js';
import { peek, readFragment } from '../state/address.js';
import { createPlotView } from '../plot/plot-view.js';
import { createStore } from '../state/store.js';

/**
 * @import { Engine } from '../lab/types.js'
 * @import { State } from '../state/state.js'
 */

/** The links to the views, where the markup has none yet: the built page has them from the beginning. */
function fillViewLinks() {
  for (const group of document.querySelectorAll('[data-views]')) {
    if (group.querySelector('[data-view]') !== null) continue;
    group.prepend(...viewLinks(group.getAttribute('data-views') ?? '').map((attributes) => element('a', attributes)));
  }
}

/** Keeps the room that the rows of the functions and the strip will take: nothing moves when they come. @param {State} state @param {Engine} lab */
function reserveRoom(state, lab) {
  const { style } = document.documentElement;
  const parameters = state.functions.flatMap(({ id }) => entryOf(lab, id).params);
  style.setProperty('--heads', String(state.functions.length));
  style.setProperty('--sliders', String(parameters.length));
  style.setProperty('--marked', String(parameters.filter(({ marks }) => marks.length > 0).length));
  const show = (/** @type {string} */ id, /** @type {boolean} */ shown) => document.getElementById(id)?.toggleAttribute('hidden', !shown);
  show('strip', approximationIn(state, lab) !== undefined);
  show('proposals', parameters.length === 0);
  show('difference', state.difference !== null);
}

/** Asked for while the program is on its way, which is the longest of all that is fetched. */
function fetchInterface() {
  prepareLanguage(peek(location.hash, 'lang'));
  // The interface asks for it as well, and tells where it is lost.
  if (peek(location.hash, 'view') !== 'explore') import('./views.js').catch(() => {});
  const fetching = import('./interface.js');
  // Who waits for it hears of a failure.
  fetching.catch(() => {});
  return fetching;
}

/** A link to a lesson opens what its step has prepared, from the first picture on. @param {State} state @param {Engine} lab */
async function openLesson(state, lab) {
  try {
    const { openedState } = await import('../lesson/model.js');
    return openedState(state, lab);
  } catch {
    // The interface tells of a lesson that cannot be had.
    return state;
  }
}

/** @param {Engine} lab @param {ReturnType<typeof fetchInterface>} fetching */
async function start(lab, fetching) {
  const { state, problems } = await readFragment(location.hash, lab);
  const opened = state.lesson === '' ? state : await openLesson(state, lab);
  reserveRoom(opened, lab);
  // The mode takes parts of the page away, a lesson adds its bar: nothing is seen before both stand, so that nothing is moved.
  document.documentElement.toggleAttribute('data-arranging', opened.present === 'on' || opened.lesson !== '');
  const store = createStore(opened);
  const canvas = /** @type {HTMLCanvasElement} */ (document.getElementById('canvas'));
  const view = createPlotView(canvas, store, lab, { look: () => ({ ...lookOf(store.state.theme), scale: scaleOf(store.state) }) });
  onForcedColours(view.redraw);
  document.getElementById('waiting')?.remove();
  const { createInterface } = await arrived(fetching, store.state.lang);
  await createInterface({ lab, store, view, canvas, problems });
}

/** The interface, once it is there with its words. Until then there is the picture. @param {ReturnType<typeof fetchInterface>} fetching @param {string} lang */
async function arrived(fetching, lang) {
  for (let next = fetching; ; next = fetchInterface()) {
    try {
      const [module] = await Promise.all([next, startLanguage(lang)]);
      document.getElementById('lost')?.remove();
      return module;
    } catch {
      await showLoss();
    }
  }
}

async function main() {
  // It has started; what takes long from here on is the network.
  document.getElementById('fallback')?.remove();
  document.getElementById('waiting')?.removeAttribute('hidden');
  fillViewLinks();
  applyTheme(peek(location.hash, 'theme'));
  document.documentElement.dataset.view = peek(location.hash, 'view');
  /** @type {Engine | undefined} */
  let lab;
  try {
    const fetching = fetchInterface();
    lab = await loadEngine();
    await start(lab, fetching);
  } catch (error) {
    await showFailure(lab === undefined ? 'load' : 'crash', lab?.version ?? '', error);
  }
}

main();
