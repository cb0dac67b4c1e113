/** Where the labels of a slider's marks go, so that none covers another. Pure geometry, in CSS px. */

/** The place of its mark, from the left end of the strip, and its width with the space around its words. @typedef {{ x: number, width: number }} Label */
/** A row, from 0, the one next to the track. @typedef {{ row: number, left: number }} Place */

/**
 * Labels in as few rows as will do, each as near to its mark as its neighbours let it.
 * @param {Label[]} labels  in ascending order of `x`
 * @param {number} strip  width of the strip that holds them
 * @returns {Place[]}
 */
export function placeMarks(labels, strip) {
  for (let rows = 1; rows < labels.length; rows += 1) {
    const all = Array.from({ length: rows }, (_, row) => labels.filter((_, i) => i % rows === row));
    if (all.every((row) => total(row) <= strip)) return placeRows(labels, all, strip);
  }
  // Labels wider than the strip: one below the other is still readable.
  const single = labels.map((label) => [label]);
  return placeRows(labels, single, strip);
}

/** @param {Label[]} row */
const total = (row) => row.reduce((sum, { width }) => sum + width, 0);

/** @param {Label[]} labels @param {Label[][]} rows  in turn @param {number} strip @returns {Place[]} */
function placeRows(labels, rows, strip) {
  const lefts = rows.map((row) => placeRow(row, strip));
  return labels.map((_, i) => {
    const row = i % rows.length;
    return { row, left: Number(lefts[row]?.[Math.floor(i / rows.length)]) };
  });
}

/**
 * The left ends of labels beside each other with the least sum of squared ways: neighbours that want the same place move as one.
 * @param {Label[]} row
 * @param {number} strip
 */
function placeRow(row, strip) {
  /** Labels that touch: where the first of them would begin for each alone, on average. @type {{ wish: number, count: number }[]} */
  const blocks = [];
  const offsets = row.map((_, i) => total(row.slice(0, i)));
  row.forEach(({ x, width }, i) => {
    let block = { wish: x - width / 2 - Number(offsets[i]), count: 1 };
    for (let last = blocks.at(-1); last !== undefined && last.wish > block.wish; last = blocks.at(-1)) {
      blocks.pop();
      const count = last.count + block.count;
      block = { wish: (last.wish * last.count + block.wish * block.count) / count, count };
    }
    blocks.push(block);
  });
  const most = Math.max(0, strip - total(row));
  return blocks
    .flatMap(({ wish, count }) => Array(count).fill(Math.min(most, Math.max(0, wish))))
    .map((start, i) => start + Number(offsets[i]));
}

/**
 * The line from a mark down to its label.
 * @param {number} x  of the mark
 * @param {number} left  of the label
 * @param {number} width  of the label
 * @param {number} down  from the mark to the label
 * @returns {{ length: number, angle: number }}  of the line, and how far it turns to the left from straight down, radians
 */
export function leaderTo(x, left, width, down) {
  const margin = Math.min(6, width / 2);
  const end = Math.min(left + width - margin, Math.max(left + margin, x));
  return { length: Math.hypot(end - x, down), angle: Math.atan2(x - end, down) };
}
