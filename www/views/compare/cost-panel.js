/**
 * Measures the cost of every function on this device, on request, and describes the measurement.
 *
 * @import { Lab } from '../../lab/types.js'
 */

import { language, t } from '../../i18n/i18n.js';
import { createLive, live } from '../../i18n/live.js';
import { element } from '../../ui/element.js';
import { ELEMENTS, measureCosts, ROUNDS } from './cost.js';

/**
 * @param {Lab} lab
 * @param {(costs: Map<string, number>) => void} found
 */
export function createCostPanel(lab, found) {
  const bar = element('progress.compare-progress', { value: 0, max: 1, hidden: true, 'aria-label': () => t('compare.cost.progress') });
  /** @type {AbortController | undefined} */
  let running;
  /** @type {Date | undefined} */
  let measured;
  /** @type {'compare.cost.started' | 'compare.cost.half' | 'compare.cost.done' | 'compare.cost.ended' | undefined} */
  let said;

  async function press() {
    if (running !== undefined) {
      running.abort();
      return;
    }
    running = new AbortController();
    bar.value = 0;
    bar.hidden = false;
    said = 'compare.cost.started';
    refresh();
    try {
      const costs = await measureCosts(lab, progress, running.signal);
      if (costs !== undefined) {
        measured = new Date();
        found(costs);
      }
      said = costs === undefined ? 'compare.cost.ended' : 'compare.cost.done';
    } finally {
      running = undefined;
      bar.hidden = true;
      refresh();
    }
  }

  /** @param {number} done @param {number} all */
  function progress(done, all) {
    bar.value = done / all;
    if (2 * done < all || said === 'compare.cost.half') return;
    said = 'compare.cost.half';
    refresh();
  }

  function caption() {
    if (measured === undefined) return '';
    const when = new Intl.DateTimeFormat(language(), { dateStyle: 'medium', timeStyle: 'short' }).format(measured);
    return t('compare.cost.caption', { elements: ELEMENTS, rounds: ROUNDS, when });
  }

  const { built, refresh } = createLive(() => ({
    node: element(
      'div.compare-cost-panel',
      element('button.button.compare-measure', { onclick: press }, () => t(running ? 'compare.cost.stop' : 'compare.cost.measure')),
      bar,
      element('span.compare-status', { role: 'status' }, () => (said ? t(said) : '')),
    ),
    words: element('p.figure-caption', { hidden: () => measured === undefined }, caption),
  }));
  live(refresh);
  return {
    ...built,
    /** Stops a measurement when the view is hidden. */
    stop: () => running?.abort(),
  };
}
