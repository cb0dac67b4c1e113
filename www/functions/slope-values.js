/**
 * The slopes of a piecewise linear function.
 *
 * @import { Engine } from '../lab/types.js'
 */

import { display } from '../numbers/display.js';

/**
 * The values of f′ as a set, such as `{0, 1}`; undefined unless f is linear between its kinks, of which it has at least one.
 * @param {Pick<Engine, 'evaluate' | 'kinks'>} lab
 * @param {string} id
 * @param {Record<string, number>} params
 * @param {number} digits
 */
export function slopeSet(lab, id, params, digits) {
  const kinks = lab
    .kinks(id, params)
    .map(({ x }) => x)
    .sort((a, b) => a - b);
  const [first, last] = [kinks[0], kinks.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const between = kinks.slice(1).map((x, i) => (x + Number(kinks[i])) / 2);
  const { df, d2f } = lab.evaluate(id, params, [first - 1, ...between, last + 1]);
  if (!d2f.every((bend) => bend === 0)) return undefined;
  const slopes = [...new Set(df)].sort((a, b) => a - b);
  return `{${slopes.map((slope) => display(slope, digits)).join(', ')}}`;
}
