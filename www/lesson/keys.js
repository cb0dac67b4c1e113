/** The keys of presentation mode, which are those of slides and of remote controls. */

/** @type {Record<string, number>} */
const MOVES = { ArrowRight: 1, PageDown: 1, ' ': 1, ArrowLeft: -1, PageUp: -1 };

/** Controls that do something of their own with arrows and pages. */
const MOVING =
  'input, select, textarea, canvas, dialog *, [contenteditable], [role="slider"], [role="tab"], [role="application"], [role^="menu"], [role^="radio"], [role="option"]';
/** Controls that the space bar presses. */
const PRESSED = 'button, summary, a, label';

/**
 * By how many steps a key moves.
 * @param {Pick<KeyboardEvent, 'key' | 'target' | 'defaultPrevented' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>} event
 * @returns {number} 0 for a key that is somebody else's
 */
export function moveOf({ key, target, defaultPrevented, ctrlKey, metaKey, altKey, shiftKey }) {
  if (defaultPrevented || ctrlKey || metaKey || altKey || shiftKey) return 0;
  const focused = /** @type {Element | null} */ (target);
  if (focused?.matches?.(key === ' ' ? `${MOVING}, ${PRESSED}` : MOVING)) return 0;
  return Object.hasOwn(MOVES, key) ? (MOVES[key] ?? 0) : 0;
}
