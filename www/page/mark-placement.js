/** Where the labels of a slider's marks go, so that none covers another. Pure geometry, in CSS px. */

/**
 * @typedef {object} Label
 * @property {number} x  of the mark, from the left end of the strip
 * @property {number} width  with the space that it wants around its words
 */

/**
 * @typedef {object} Place
 * @property {number} row  from 0, the row next to the track
 * @property {number} left
 * @property {number} lineRow  the row to which the line from the mark leads
 */

/** @typedef {Omit<Place, 'lineRow'>} Placed */

/** Marks nearer than this share one line; their labels stand below each other. */
const SHARED_LINE = 6;

/**
 * Candidates for a label in a row: centred on its mark, or hanging to either side of it, always inside the strip.
 * @param {Label} label
 * @param {number} strip
 * @returns {{ left: number, cost: number }[]}
 */
function candidates({ x, width }, strip) {
  const inside = (/** @type {number} */ left) => Math.max(0, Math.min(strip - width, left));
  const centred = inside(x - width / 2);
  const aside = [0, 4, 10].flatMap((overlap) => [inside(x - overlap), inside(x - width + overlap)]);
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
    if (best !== null) return withLines(labels, best);
  }
  // Labels wider than the strip: one below the other is still readable.
  return labels.map((label, row) => {
    const left = Math.max(0, Math.min(strip - label.width, label.x));
    return { row, left, lineRow: 0 };
  });
}

/** @param {Label} a @param {Label} b */
const shareLine = (a, b) => Math.abs(a.x - b.x) < SHARED_LINE;

/** A line ends at the uppermost of the labels that share it. @param {Label[]} labels @param {Placed[]} places @returns {Place[]} */
function withLines(labels, places) {
  return places.map((place, i) => {
    const sharing = places.filter((_, j) => shareLine(/** @type {Label} */ (labels[i]), /** @type {Label} */ (labels[j])));
    return { ...place, lineRow: Math.min(...sharing.map(({ row }) => row)) };
  });
}

/**
 * @param {Label[]} labels
 * @param {number} strip
 * @param {number} rows
 * @returns {Placed[] | null}
 */
function search(labels, strip, rows) {
  /** @type {Placed[] | null} */
  let best = null;
  let bestCost = Infinity;
  /** @type {Placed[]} */
  const places = [];

  /** @param {number} index @param {Placed} place */
  function fits(index, place) {
    const label = /** @type {Label} */ (labels[index]);
    const right = place.left + label.width;
    return places.every((other, i) => {
      const { x, width } = /** @type {Label} */ (labels[i]);
      if (other.row !== place.row && shareLine({ x, width }, label)) return true;
      if (other.row === place.row) return right <= other.left || other.left + width <= place.left;
      // The line of the lower label passes through the row of the upper one.
      return other.row > place.row ? x <= place.left || x >= right : label.x <= other.left || label.x >= other.left + width;
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
