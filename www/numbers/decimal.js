// Numbers as the program writes them. `www/numbers/reading.js` reads what people write.

const DECIMAL = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/**
 * A finite decimal number.
 * @param {string} text
 * @returns {number} NaN if it is not one
 */
export function readDecimal(text) {
  const value = DECIMAL.test(text.trim()) ? Number(text) : NaN;
  return Number.isFinite(value) ? value : NaN;
}
