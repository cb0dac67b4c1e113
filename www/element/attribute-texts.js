/**
 * The state of the attributes' texts. What reads texts that are not as the element writes them is fetched with the first of these.
 *
 * @import { Engine } from '../lab/types.js'
 * @import { Key } from '../state/schema.js'
 * @import { State } from '../state/state.js'
 */

import { readTexts } from '../state/state.js';

/** @type {typeof import('../state/reading/values.js') | undefined} */
let reading;

/** @param {ReadonlyMap<Key, string>} texts @param {Engine} lab @param {Partial<State>} [others]  values of other keys */
export function readAttributes(texts, lab, others) {
  const read = readTexts(texts, lab, others);
  return read.problems.length === 0 || reading === undefined ? read : reading.readWritten(texts, lab, others);
}

/** Whether that part has still to be fetched. */
export const isReadingMissing = () => reading === undefined;

/** Fetches it; answers whether it is there. */
export async function fetchReading() {
  try {
    reading = await import('../state/reading/values.js');
    return true;
  } catch {
    return false;
  }
}
