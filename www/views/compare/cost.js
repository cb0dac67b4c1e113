/**
 * How long the engine takes for one element on this device: measured on request.
 *
 * @import { Entry, Lab } from '../../lab/types.js'
 */

import { language, t } from '../../i18n/i18n.js';
import { createLive, live } from '../../i18n/live.js';
import { element } from '../../ui/element.js';

/** Elements of one evaluation: they fit into the processor's first caches with all their results. */
const ELEMENTS = 4096;
/** Measurements per function, of which the median counts. */
const ROUNDS = 7;
/** Of one measurement: long against the coarsest clock of a browser, short against a frame. */
const SLICE_MS = 6;

/**
 * Normal numbers, the same every time: a generator with a fixed seed, and Box and Muller's transform.
 * @returns {Float64Array}
 */
function normalNumbers() {
  let seed = 1;
  const uniform = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return (seed + 0.5) / 2 ** 32;
  };
  return Float64Array.from({ length: ELEMENTS }, () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform()));
}

/** The same numbers where a function is defined; outside its domain it would answer NaN at once. @param {Lab} lab @param {Entry} entry @param {Float64Array} normal */
function inputs(lab, { domain: [lo, hi] }, normal) {
  if (lo === -Infinity && hi === Infinity) return normal;
  return lab.evaluate(hi === Infinity ? 'softplus' : 'sigmoid', {}, normal).f;
}

const nextFrame = () => new Promise(requestAnimationFrame);

/** @param {number[]} values  an odd number of them */
const median = (values) => /** @type {number} */ (values.toSorted((a, b) => a - b)[(values.length - 1) / 2]);

/**
 * ns per element for f, f′ and f″ together, by id; nothing where it was ended before. One measurement in each frame, and
 * round after round over all functions, so that a busy moment of the device meets all alike.
 * @param {Lab} lab
 * @param {(done: number, all: number) => void} onProgress
 * @param {AbortSignal} signal
 * @returns {Promise<Map<string, number> | undefined>}
 */
async function measureCosts(lab, onProgress, signal) {
  const normal = normalNumbers();
  const entries = lab.catalogue().map((entry) => ({ id: entry.id, xs: inputs(lab, entry, normal) }));
  const samples = new Map(entries.map(({ id }) => [id, /** @type {number[]} */ ([])]));
  // The first calls are slower: the browser still compiles.
  for (const { id, xs } of entries) lab.evaluate(id, {}, xs);
  let done = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { id, xs } of entries) {
      await nextFrame();
      if (signal.aborted) return undefined;
      let calls = 0;
      const start = performance.now();
      let elapsed = 0;
      while (elapsed < SLICE_MS) {
        lab.evaluate(id, {}, xs);
        calls += 1;
        elapsed = performance.now() - start;
      }
      samples.get(id)?.push((elapsed * 1e6) / (calls * ELEMENTS));
      done += 1;
      onProgress(done, ROUNDS * entries.length);
    }
  }
  return new Map([...samples].map(([id, values]) => [id, median(values)]));
}

/** The button, its progress, and what was measured. @param {Lab} lab @param {(costs: Map<string, number>) => void} found */
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
