// What callers of the study and of the lessons write, as these want it.

import { badValue, number } from './arguments.js';

/** μ and σ; those of N(0, 1) where nothing is said. @param {{ mean?: number, deviation?: number } | undefined} normal */
export function normalNumbers(normal) {
  const [mean, deviation] = [number('mean', normal?.mean ?? 0), number('deviation', normal?.deviation ?? 1)];
  if (!(Number.isFinite(mean) && deviation > 0 && deviation < Infinity))
    throw badValue('normal', normal, 'a finite mean and a standard deviation above 0');
  return new Float64Array([mean, deviation]);
}

/** The place of a word in a list. @param {string} what @param {string} word @param {readonly string[]} allowed */
export function place(what, word, allowed) {
  const found = allowed.indexOf(word);
  if (found < 0) throw badValue(what, word, allowed.join(', '));
  return found;
}

/** @param {unknown} piece */
const isPiece = (piece) => Array.isArray(piece) && piece.length === 2 && piece.every(Number.isFinite);

/** The weights and the biases of maxout. @param {unknown} pieces @returns {[weights: Float64Array, biases: Float64Array]} */
export function affinePieces(pieces) {
  if (!Array.isArray(pieces) || !pieces.length || !pieces.every(isPiece)) {
    throw badValue('pieces', pieces, 'one or more [weight, bias] of finite numbers');
  }
  const column = (/** @type {0 | 1} */ place) => Float64Array.from(pieces, (piece) => piece[place]);
  return [column(0), column(1)];
}

/** The weights and the bias of each plane of maxout of two inputs, one after the other. @param {unknown} planes */
export function affinePlanes(planes) {
  const isPlane = (/** @type {unknown} */ plane) => Array.isArray(plane) && plane.length === 3 && plane.every(Number.isFinite);
  if (Array.isArray(planes) && planes.length > 0 && planes.every(isPlane)) return Float64Array.from(planes.flat());
  throw badValue('planes', planes, 'one or more [weight, weight, bias] of finite numbers');
}
