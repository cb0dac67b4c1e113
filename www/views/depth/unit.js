/**
 * One unit with two weights and a bias on a few fixed examples, and the gradient of its loss.
 *
 * @typedef {{ w: readonly [number, number], b: number }} Unit
 * @typedef {(zs: Float64Array) => { f: Float64Array, df: Float64Array }} Respond  an activation and its slope at each z
 */

/** Inputs and target of each example. @type {readonly { x: readonly [number, number], y: number }[]} */
export const EXAMPLES = [
  { x: [1, 0.5], y: 1 },
  { x: [-0.5, 1.5], y: 0.5 },
  { x: [2, -1], y: 2 },
  { x: [0.5, 2], y: 0.5 },
  { x: [-1.5, -0.5], y: 0 },
  { x: [1.5, 1], y: 1 },
];
/** @type {Unit['w']} */
export const WEIGHTS = [0.8, -0.6];

/** The pre-activation of each example. @param {Unit} unit */
export const preActivations = ({ w, b }) => Float64Array.from(EXAMPLES, ({ x }) => w[0] * x[0] + w[1] * x[1] + b);

/** How many examples have a positive pre-activation. @param {Unit} unit */
export const positives = (unit) => preActivations(unit).filter((z) => z > 0).length;

/** The gradient of half the mean squared error by the weights and the bias. @param {Unit} unit @param {Respond} respond @returns {Unit} */
export function gradient(unit, respond) {
  const { f, df } = respond(preActivations(unit));
  /** @type {[number, number]} */
  const w = [0, 0];
  let b = 0;
  EXAMPLES.forEach(({ x, y }, i) => {
    const back = (((f[i] ?? NaN) - y) * (df[i] ?? NaN)) / EXAMPLES.length;
    w[0] += back * x[0];
    w[1] += back * x[1];
    b += back;
  });
  return { w, b };
}

/** The unit after so many steps of gradient descent. @param {Unit} unit @param {Respond} respond @param {{ rate: number, steps: number }} options */
export function descend(unit, respond, { rate, steps }) {
  let now = unit;
  for (let k = 0; k < steps; k += 1) {
    const { w, b } = gradient(now, respond);
    now = { w: [now.w[0] - rate * w[0], now.w[1] - rate * w[1]], b: now.b - rate * b };
  }
  return now;
}
