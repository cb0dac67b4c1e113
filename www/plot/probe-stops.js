/**
 * The x at which the probe stops: zeros, extrema, inflection points and kinks of the functions that are drawn, and zeros of their slopes.
 *
 * @import { Features, FunctionState, Study } from '../lab/types.js'
 * @import { Interval, State } from '../state/state.js'
 */

import { loadStudy } from '../lab/study.js';
import { needed } from '../ui/lost.js';

/** @typedef {'zero' | 'extremum' | 'slope-zero' | 'inflection' | 'kink'} Stop */
/** @typedef {ReturnType<typeof createStops>} Stops */

/** @type {Record<Stop, (features: Features) => number[]>} */
const KINDS = {
  zero: ({ zeros }) => zeros,
  extremum: ({ extrema }) => extrema.map(({ x }) => x),
  'slope-zero': ({ slopeZeros }) => slopeZeros,
  inflection: ({ inflections }) => inflections,
  kink: ({ kinks }) => kinks.map(({ x }) => x),
};

const ALL = /** @type {Stop[]} */ (Object.keys(KINDS));

/** @param {() => void} onLoaded  there are stops now */
export function createStops(onLoaded) {
  /** Until it is there, and where it cannot be had, the probe stops nowhere. @type {Study | undefined} */
  let study;
  /** @type {Promise<void> | undefined} */
  let loading;
  /** What was found of a function, and where: moving the probe changes neither. @type {WeakMap<FunctionState, { x: Interval, found: Features }>} */
  const known = new WeakMap();

  /** The study is fetched when it is first asked for. */
  function load() {
    loading ??= needed('property.title', loadStudy).then((loaded) => {
      study = loaded;
      onLoaded();
    });
    return loading;
  }

  /** @param {FunctionState} shown @param {Interval} x @returns {Features | undefined} */
  function featuresOf(shown, x) {
    if (study === undefined) {
      load();
      return undefined;
    }
    const last = known.get(shown);
    if (last !== undefined && last.x[0] === x[0] && last.x[1] === x[1]) return last.found;
    const found = study.features(shown.id, shown.params, x);
    known.set(shown, { x, found });
    return found;
  }

  /** @param {State} state @param {Interval} x  what is seen @param {Stop[]} kinds @returns {number[]} in no order */
  function stops({ functions, off }, x, kinds) {
    const drawn = functions.filter((_, index) => !off.includes(index + 1));
    const found = drawn.map((shown) => featuresOf(shown, x)).filter((features) => features !== undefined);
    return found.flatMap((features) => kinds.flatMap((kind) => KINDS[kind](features)));
  }

  return {
    load,
    /** What is known of a function; nothing until the study is there. */
    features: featuresOf,
    /** The stop that is meant by a pointer near it. @param {State} state @param {Interval} seen @param {number} x @param {number} reach  data */
    near(state, seen, x, reach) {
      const distance = (/** @type {number} */ stop) => Math.abs(stop - x);
      const within = stops(state, seen, ALL).filter((stop) => distance(stop) <= reach);
      return within.sort((a, b) => distance(a) - distance(b))[0];
    },
    /** The next stop of a kind, or the last one before. @param {State} state @param {Interval} seen @param {Stop} kind @param {number} x @param {boolean} backwards */
    next(state, seen, kind, x, backwards) {
      const ahead = stops(state, seen, [kind]).filter((stop) => (backwards ? stop < x : stop > x));
      if (ahead.length === 0) return undefined;
      return backwards ? Math.max(...ahead) : Math.min(...ahead);
    },
  };
}
