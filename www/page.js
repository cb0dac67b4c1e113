/**
 * The page, first stage: fetches the program, reads the state from the address and draws it. Nothing is loaded before the first
 * picture that the picture does not need; everything around it is the second stage, `page/interface.js`.
 */

import { prepareLanguage } from './i18n.js';
import { loadEngine } from './lab/engine.js';
import { showFailure } from './page/failure.js';
import { lookOf, onForcedColours } from './page/look.js';
import { createPlotView } from './page/plot-view.js';
import { createStore } from './page/store.js';
import { applyTheme } from './page/theme.js';
import { peek, readState } from './state.js';

/** @import { Engine } from './lab/types.js' */

/** @param {Engine} lab */
async function start(lab) {
  const { state, problems } = readState(location.hash, lab);
  const store = createStore(state);
  const canvas = /** @type {HTMLCanvasElement} */ (document.getElementById('canvas'));
  const view = createPlotView(canvas, store, lab, { look: () => lookOf(store.state.theme) });
  onForcedColours(view.redraw);
  document.getElementById('waiting')?.remove();
  prepareLanguage(state.lang);
  const { createInterface } = await import('./page/interface.js');
  await createInterface({ lab, store, view, canvas, problems });
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
    lab = await loadEngine();
    await start(lab);
  } catch (error) {
    await showFailure(lab === undefined ? 'load' : 'crash', lab?.version ?? '', error);
  }
}

main();
