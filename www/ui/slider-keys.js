/** Keys of a slider. */

import { STEP_KEYS } from './number-field.js';

/** @type {Record<string, number>} */
const STEPS = { ...STEP_KEYS, ArrowRight: 1, ArrowLeft: -1 };

/**
 * The value that a key asks for: some steps away, or one of the ends. Nothing for other keys and for shortcuts.
 * @param {KeyboardEvent} event
 * @param {readonly [number, number]} ends
 * @param {(steps: number) => number} stepped
 */
export function valueOfKey(event, [lo, hi], stepped) {
  const steps = STEPS[event.key];
  const end = event.key === 'Home' ? lo : event.key === 'End' ? hi : undefined;
  if ((steps === undefined && end === undefined) || event.ctrlKey || event.metaKey || event.altKey) return undefined;
  event.preventDefault();
  return end ?? stepped(Number(steps));
}
