/**
 * How long the engine takes for one element on this device.
 *
 * @import { Entry, Lab } from '../../lab/types.js'
 */

/** Elements of one evaluation: they fit into the processor's first caches with all their results. */
export const ELEMENTS = 4096;
/** Measurements per function, of which the median counts. */
export const ROUNDS = 7;
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
export async function measureCosts(lab, onProgress, signal) {
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
