/** Evenly spaced numbers from one end of a range to the other. @param {readonly [number, number]} range @param {number} count */
export const spread = ([lo, hi], count) => Float64Array.from({ length: count }, (_, i) => lo + ((hi - lo) * i) / (count - 1));
