/**
 * What a curve has to tell on its way: zeros, extrema, kinks and jumps, where the probe stops as well. It is told once the probe rests.
 *
 * @import { Features, Kink } from '../../lab/types.js'
 */

import { inOneLine, t } from '../../i18n/i18n.js';
import { display } from '../../numbers/display.js';

/** Significant digits of what is told aloud, as in the readout. */
const DIGITS = 4;
/** Ticks for each kind, so that they can be told apart: the farther from smooth, the more. */
export const TICKS = { zero: 1, minimum: 2, maximum: 2, kink: 3 };
/** A step over more of what is seen is a leap, which meets nothing on its way. */
const LEAP = 1 / 8;
/** More remarks at once nobody keeps in mind. */
const MOST = 3;

/** @typedef {{ x: number, kind: keyof typeof TICKS, words: () => string }} Landmark */

const text = (/** @type {number} */ value) => display(value, DIGITS);

/** What differs between the two sides of a kink: f itself, its slope, or only f″. @param {Kink} kink */
function kinkWords({ x, left, right }) {
  const ends = (/** @type {'f' | 'df' | 'd2f'} */ curve) => ({ x: text(x), left: text(left[curve]), right: text(right[curve]) });
  if (left.f !== right.f) return t('sound.jump', ends('f'));
  return left.df === right.df ? t('sound.bend', ends('d2f')) : t('sound.kink', ends('df'));
}

/** From left to right. @param {Features | undefined} features @returns {Landmark[]} */
export function landmarksOf(features) {
  if (features === undefined) return [];
  /** @type {Landmark[]} */
  const all = [
    ...features.zeros.map((x) => ({ x, kind: /** @type {const} */ ('zero'), words: () => t('sound.zero', { x: text(x) }) })),
    ...features.extrema.map(({ x, f, kind }) => ({ x, kind, words: () => t(`sound.${kind}`, { x: text(x), f: text(f) }) })),
    ...features.kinks.map((kink) => ({ x: kink.x, kind: /** @type {const} */ ('kink'), words: () => kinkWords(kink) })),
  ];
  return all.sort((a, b) => a.x - b.x);
}

/**
 * What lies on a step, its end included and its start not.
 * @param {Landmark[]} landmarks @param {number} from  NaN for a probe that comes from elsewhere @param {number} to @param {number} width  of what is seen
 */
export function met(landmarks, from, to, width) {
  if (!(Math.abs(to - from) <= LEAP * width)) return landmarks.filter(({ x }) => x === to);
  return landmarks.filter(({ x }) => (from < to ? from < x && x <= to : to <= x && x < from));
}

/** What has been met and not been told: each once, and of many the last ones. */
export function createRemarks() {
  /** Each in the language of the page when it is told. @type {(() => string)[]} */
  let all = [];
  /** Told, they stay until the probe goes on: what is told again must be the same. */
  let isTold = false;

  function clear() {
    all = [];
    isTold = false;
  }

  return {
    clear,
    /** The probe has moved. */
    goOn() {
      if (isTold) clear();
    },
    /** @param {() => string} words */
    add(words) {
      all.push(words);
    },
    tell() {
      isTold = true;
      // Of what was met again and again the last time counts.
      const texts = new Set(all.map((words) => words()).reverse());
      return inOneLine([...texts].slice(0, MOST).reverse());
    },
  };
}
