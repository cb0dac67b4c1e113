/** What the gestures of a mouse and of fingers on the plot have in common. */

/** With an automatic y a drag moves y as well once it has gone so far up or down, in CSS px of the canvas … */
const VERTICAL_PX = 16;
/** … and at least so steeply. */
const VERTICAL_SLOPE = 0.5;

/** Whoever else hears of the pointer must find the gesture marked already. */
export const FIRST = { capture: true };

/** Whether a drag means y, too. @param {number} right  CSS px of the canvas @param {number} down  CSS px of the canvas */
export const isVertical = (right, down) => Math.abs(down) >= VERTICAL_PX && Math.abs(down) >= VERTICAL_SLOPE * Math.abs(right);
