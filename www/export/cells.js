/** Tables as text, as RFC 4180 has them; numbers in the shortest digits that read back to the same number. */

const LINE_END = '\r\n';

/** @param {string} text */
export const quoted = (text) => `"${text.replaceAll('"', '""')}"`;

/** NaN is an empty cell, infinities are `inf` and `-inf`. @param {number} value */
export function cell(value) {
  if (Number.isNaN(value)) return '';
  if (!Number.isFinite(value)) return value > 0 ? 'inf' : '-inf';
  return Object.is(value, -0) ? '-0' : String(value);
}

/** @param {readonly (readonly string[])[]} rows */
export const tableText = (rows) => rows.map((row) => row.join(',') + LINE_END).join('');
