/**
 * Measures the cost of every function on this device, on request, and describes the measurement.
 *
 * @import { Lab } from '../../lab/types.js'
 */

import { language, t } from '../../i18n/i18n.js';
import { element } from '../../ui/element.js';
import { ELEMENTS, measureCosts, ROUNDS } from './cost.js';

/**
 * @param {Lab} lab
 * @param {(costs: Map<string, number>) => void} found
 */
export function createCostPanel(lab, found) {
  const button = element('button', { class: 'button compare-measure', type: 'button', onclick: press });
  const bar = element('progress', { class: 'compare-progress', value: 0, max: 1, hidden: true });
  const status = element('span', { class: 'compare-status', role: 'status' });
  const words = element('p', { class: 'figure-caption', hidden: true });
  /** @type {AbortController | undefined} */
  let running;
  /** @type {Date | undefined} */
  let measured;
  /** @type {'' | 'compare.cost.started' | 'compare.cost.half' | 'compare.cost.done' | 'compare.cost.ended'} */
  let said = '';

  /** @param {typeof said} what */
  function say(what) {
    if (said === what) return;
    said = what;
    write();
  }

  async function press() {
    if (running !== undefined) {
      running.abort();
      return;
    }
    running = new AbortController();
    bar.value = 0;
    bar.hidden = false;
    say('compare.cost.started');
    try {
      const costs = await measureCosts(lab, progress, running.signal);
      if (costs !== undefined) {
        measured = new Date();
        found(costs);
      }
      say(costs === undefined ? 'compare.cost.ended' : 'compare.cost.done');
    } finally {
      running = undefined;
      bar.hidden = true;
      write();
    }
  }

  /** @param {number} done @param {number} all */
  function progress(done, all) {
    bar.value = done / all;
    if (2 * done >= all) say('compare.cost.half');
  }

  function write() {
    button.textContent = t(running === undefined ? 'compare.cost.measure' : 'compare.cost.stop');
    bar.setAttribute('aria-label', t('compare.cost.progress'));
    status.textContent = said === '' ? '' : t(said);
    words.hidden = measured === undefined;
    if (measured === undefined) return;
    const when = new Intl.DateTimeFormat(language(), { dateStyle: 'medium', timeStyle: 'short' }).format(measured);
    words.textContent = t('compare.cost.caption', { elements: ELEMENTS, rounds: ROUNDS, when });
  }

  return {
    node: element('div', { class: 'compare-cost-panel' }, button, bar, status),
    words,
    write,
    /** Stops a measurement when the view is hidden. */
    stop: () => running?.abort(),
  };
}
