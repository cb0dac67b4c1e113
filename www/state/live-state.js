/**
 * What is shown of the state on the page.
 *
 * @import { Store } from './store.js'
 */

import { inWords } from '../i18n/i18n.js';
import { createLive } from '../i18n/live.js';

/** Builds something whose live pieces follow the state and the language. @template T @param {Store} store @param {() => T} build */
export function liveIn(store, build) {
  const { built, refresh } = createLive(build);
  store.subscribe(refresh);
  inWords(refresh);
  return built;
}
