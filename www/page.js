/**
 * The page, first part: fetches the program, reads the state from the address and draws it. Nothing is loaded before
 * the first picture that the picture does not need; everything around it follows in `page/interface.js`.
 *
 * @import { Engine } from './lab/types.js'
 */

import { lookOf, onForcedColours } from './page/look.js';
import { createPlotView } from './page/plot-view.js';
import { createStore } from './page/store.js';
import { applyTheme } from './page/theme.js';
import { peek, readState } from './state.js';

/** Imported, not required: if the program was never built, the page can still say so. */
async function fetchEngine() {
  const { loadEngine } = await import('./lab/engine.js');
  return loadEngine();
}

/** @param {Engine} lab */
async function start(lab) {
  const { state, problems } = readState(location.hash, lab);
  const store = createStore(state);
  const canvas = /** @type {HTMLCanvasElement} */ (document.getElementById('canvas'));
  const view = createPlotView(canvas, store, lab, { look: () => lookOf(store.state.theme) });
  onForcedColours(view.redraw);
  document.getElementById('waiting')?.remove();
  document.head.append(/** @type {HTMLTemplateElement} */ (document.getElementById('later')).content);
  const { createInterface } = await import('./page/interface.js');
  await createInterface({ lab, store, view, canvas, problems });
}

/** The words are needed right after the first picture. */
async function fetchWords() {
  const { prepareLanguage } = await import('./i18n.js');
  prepareLanguage(peek(location.hash, 'lang'));
}

async function main() {
  // It has started; what takes long from here on is the network.
  document.getElementById('fallback')?.remove();
  document.getElementById('waiting')?.removeAttribute('hidden');
  applyTheme(peek(location.hash, 'theme'));
  document.documentElement.dataset.view = peek(location.hash, 'view');
  /** @type {Engine | undefined} */
  let lab;
  try {
    const fetching = fetchEngine();
    fetchWords().catch(() => {});
    lab = await fetching;
    await start(lab);
  } catch (error) {
    const { showFailure } = await import('./page/failure.js');
    await showFailure(lab === undefined ? 'load' : 'crash', lab?.version ?? '', error);
  }
}

main();
