/** Where the labels of a slider's marks go, so that none covers another. Pure geometry, in CSS px. */

/**
 * @typedef {object} Label
 * @property {number} x  of the mark, from the left end of the strip
 * @property {number} width
 */

/**
 * @typedef {object} Place
 * @property {number} row  from 0, the row next to the track
 * @property {number} left
 */

/** Between two labels of a row. */
const GAP = 4;
/** Between a label and the line that leads from another mark to a lower row. */
const LINE_GAP = 4;

/**
 * Candidates for a label in a row: centred on its mark, or hanging to either side of it, always inside the strip.
 * @param {Label} label
 * @param {number} strip
 * @returns {{ left: number, cost: number }[]}
 */
function candidates({ x, width }, strip) {
  const inside = (/** @type {number} */ left) => Math.max(0, Math.min(strip - width, left));
  const centred = inside(x - width / 2);
  const aside = [inside(x - 10), inside(x - width + 10)];
  return [centred, ...aside].map((left) => ({ left, cost: Math.abs(left + width / 2 - x) / (width + 1) }));
}

/**
 * Tries every arrangement in as few rows as will do, and takes the one with the labels nearest to their marks.
 * @param {Label[]} labels  in ascending order of `x`
 * @param {number} strip  width of the strip that holds them
 * @returns {Place[]}
 */
export function placeMarks(labels, strip) {
  for (let rows = 1; rows <= labels.length; rows += 1) {
    const best = search(labels, strip, rows);
    if (best !== null) return best;
  }
  // Labels wider than the strip: one below the other is still readable.
  return labels.map((label, row) => ({ row, left: Math.max(0, Math.min(strip - label.width, label.x)) }));
}

/**
 * @param {Label[]} labels
 * @param {number} strip
 * @param {number} rows
 * @returns {Place[] | null}
 */
function search(labels, strip, rows) {
  /** @type {Place[] | null} */
  let best = null;
  let bestCost = Infinity;
  /** @type {Place[]} */
  const places = [];

  /** @param {number} index @param {Place} place */
  function fits(index, place) {
    const label = /** @type {Label} */ (labels[index]);
    const right = place.left + label.width;
    return places.every((other, i) => {
      const { x, width } = /** @type {Label} */ (labels[i]);
      if (other.row === place.row) return right + GAP <= other.left || other.left + width + GAP <= place.left;
      // The line of the lower label passes through the row of the upper one.
      return other.row > place.row
        ? x < place.left - LINE_GAP || x > right + LINE_GAP
        : label.x < other.left - LINE_GAP || label.x > other.left + width + LINE_GAP;
    });
  }

  /** @param {number} cost */
  function descend(cost) {
    const label = labels[places.length];
    if (cost >= bestCost) return;
    if (label === undefined) {
      best = [...places];
      bestCost = cost;
      return;
    }
    for (let row = 0; row < rows; row += 1) {
      for (const candidate of candidates(label, strip)) {
        const place = { row, left: candidate.left };
        if (!fits(places.length, place)) continue;
        places.push(place);
        descend(cost + row + candidate.cost);
        places.pop();
      }
    }
  }

  descend(0);
  return best;
}
