/** The axis of the logits: its range and steps. */

/** The half-range for small logits. */
const USUAL = 10;
/** Margin beyond the outermost logits, as a fraction of half the axis. */
const ROOM = 0.25;
/** Half the axis is at least this fraction of its ends: a narrower axis has too few floats. */
const LEAST = 1e-8;
/** Largest end: beyond the largest logit, but finite. */
const OUTERMOST = 1.5e308;

/** Half the difference; the difference itself could overflow. @param {number} lo @param {number} hi */
const half = (lo, hi) => 0.5 * hi - 0.5 * lo;

/** The largest power of ten not above `size`. @param {number} size */
const round = (size) => 10 ** Math.floor(Math.log10(size));

/** @param {Float64Array} logits @returns {[number, number]} */
export function axisOf(logits) {
  // A masked logit lies below every axis.
  const finite = logits.filter(Number.isFinite);
  const [lo, hi] = [Math.min(...finite), Math.max(...finite)];
  if (lo >= -USUAL && hi <= USUAL) return [-USUAL, USUAL];
  const reach = Math.max(half(lo, hi) * (1 + ROOM), USUAL, LEAST * Math.max(Math.abs(lo), Math.abs(hi)));
  const unit = round(reach);
  const middle = 0.5 * lo + 0.5 * hi;
  const end = (/** @type {number} */ value, /** @type {(x: number) => number} */ towards) =>
    Math.min(OUTERMOST, Math.max(-OUTERMOST, towards(value / unit) * unit));
  return [end(middle - reach, Math.floor), end(middle + reach, Math.ceil)];
}

/** Position of a value, from 0 at the lower end to 1 at the upper. @param {[number, number]} axis @param {number} value */
export const placeOn = ([lo, hi], value) => Math.min(1, Math.max(0, half(lo, value) / half(lo, hi)));

/** Step of a drag on the axis. @param {[number, number]} axis */
const stepOf = ([lo, hi]) => round(half(lo, hi) / 50);

/** The value at a position, rounded to the steps of the axis. @param {[number, number]} axis @param {number} place */
export function valueAt([lo, hi], place) {
  const step = stepOf([lo, hi]);
  const exact = lo * (1 - place) + hi * place;
  return within([lo, hi], Number((Math.round(exact / step) * step).toPrecision(12)));
}

/** @param {[number, number]} axis @param {number} from @param {number} steps */
export function stepped(axis, from, steps) {
  const step = stepOf(axis);
  return within(axis, Number((Math.round(from / step + steps) * step).toPrecision(12)));
}

/** @param {[number, number]} axis @param {number} value */
const within = ([lo, hi], value) => Math.min(hi, Math.max(lo, value));
