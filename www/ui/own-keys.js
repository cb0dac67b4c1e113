/** Keys that the control which has the focus uses itself: they are not the page's. */

/** Kinds of input that hold no text. */
const TEXTLESS = '[type=checkbox], [type=radio], [type=range], [type=button]';
/** Where a key writes, or chooses by its letter. */
const TYPING = `textarea, select, [contenteditable], input:not(${TEXTLESS})`;
/** Text that the browser itself can undo. */
const WRITTEN = `textarea:not([readonly]), [contenteditable], input:not(${TEXTLESS}, [readonly])`;
/** Controls that do something of their own with arrows and pages. */
const MOVING =
  'input, select, textarea, canvas, dialog *, [contenteditable], [role="slider"], [role="tab"], [role="application"], [role^="menu"], [role^="radio"], [role="option"]';
/** Controls that the space bar presses. */
const PRESSED = `${MOVING}, button, summary, a, label`;

/**
 * @param {Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey'>} event
 * @param {Partial<Element>} control  that has the focus
 */
export function isOfControl({ key, ctrlKey, metaKey, shiftKey }, control) {
  const isIn = (/** @type {string} */ selector) => Boolean(control.closest?.(selector));
  if (ctrlKey || metaKey) return isIn(WRITTEN);
  if (key === ' ') return shiftKey || isIn(PRESSED);
  if (/^(Arrow|Page)/.test(key)) return shiftKey || isIn(MOVING);
  return key.length === 1 && isIn(TYPING);
}

/** Whether a key is the page's: a dialog is about itself, and what lies behind it must not change unseen. @param {KeyboardEvent} event */
export function isOfPage(event) {
  const control = /** @type {Partial<Element>} */ (event.composedPath()[0] ?? {});
  // Escape closes a popup, and nothing else at once.
  const open = document.querySelector(event.key === 'Escape' ? 'dialog:modal, :popover-open' : 'dialog:modal');
  return !event.defaultPrevented && open === null && !isOfControl(event, control);
}
