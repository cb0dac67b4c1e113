/** The classes of the vector: names and colors. */

/** With one class, p is always 1; more than ten do not fit. */
export const FEWEST = 2;
export const MOST = 10;

/** Number of curve colors; further classes reuse them, dashed. */
const COLOURS = 8;

/** @param {number} index */
export const className = (index) => String.fromCharCode(65 + index);

/** Index of the class with this name, or −1. @param {string} name */
export const classIndex = (name) => (/^[A-J]$/.test(name) ? name.charCodeAt(0) - 65 : -1);

/** @param {number} index */
export const colourOf = (index) => (index % COLOURS) + 1;

/** @param {number} index @returns {'solid' | 'dashed'} */
export const strokeOf = (index) => (index < COLOURS ? 'solid' : 'dashed');

/** Sets the color of a class on a node. @param {number} index */
export const curveClass = (index) => `curve-${colourOf(index)}${strokeOf(index) === 'dashed' ? ' softmax-again' : ''}`;
