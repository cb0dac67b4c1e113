/** The axis of the logits: its ends, and the steps on it. */

/** Where all logits are small, the axis is always this one. */
const USUAL = 10;
/** Room beyond the outermost logits, as a share of half the axis. */
const ROOM = 0.25;

/** Half the difference; the difference itself may have no number. @param {number} lo @param {number} hi */
const half = (lo, hi) => 0.5 * hi - 0.5 * lo;

/** A tenth, a fifth or a half of it, as one digit. @param {number} size */
const round = (size) => 10 ** Math.floor(Math.log10(size));

/** @param {Float64Array} logits @returns {[number, number]} */
export function axisOf(logits) {
  const [lo, hi] = [Math.min(...logits), Math.max(...logits)];
  if (lo >= -USUAL && hi <= USUAL) return [-USUAL, USUAL];
  const reach = Math.max(half(lo, hi) * (1 + ROOM), USUAL);
  const unit = round(reach);
  const middle = 0.5 * lo + 0.5 * hi;
  const end = (/** @type {number} */ value, /** @type {(x: number) => number} */ towards) => towards(value / unit) * unit;
  const ends = /** @type {[number, number]} */ ([end(middle - reach, Math.floor), end(middle + reach, Math.ceil)]);
  // So far out that neighbours are farther apart than the axis is long.
  return ends[0] < lo && ends[1] > hi ? ends : [lo - Math.abs(lo) * ROOM, hi + Math.abs(hi) * ROOM];
}

/** Where a value stands, 0 at the lower end and 1 at the upper. @param {[number, number]} axis @param {number} value */
export const placeOn = ([lo, hi], value) => Math.min(1, Math.max(0, half(lo, value) / half(lo, hi)));

/** What a hand can mean on the axis. @param {[number, number]} axis */
const stepOf = ([lo, hi]) => round(half(lo, hi) / 50);

/** The value at a place, on the steps of the axis. @param {[number, number]} axis @param {number} place */
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
