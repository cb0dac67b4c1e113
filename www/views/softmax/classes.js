/** The classes of the vector: their names, and how each is drawn. */

/** Softmax of one class is 1; more than ten have no room. */
export const FEWEST = 2;
export const MOST = 10;

/** Colours that curves have; further classes use them again, dashed. */
const COLOURS = 8;

/** @param {number} index */
export const className = (index) => String.fromCharCode(65 + index);

/** The place of a class of that name; −1 where there is none. @param {string} name */
export const classIndex = (name) => (/^[A-J]$/.test(name) ? name.charCodeAt(0) - 65 : -1);

/** @param {number} index */
export const colourOf = (index) => (index % COLOURS) + 1;

/** @param {number} index @returns {'solid' | 'dashed'} */
export const strokeOf = (index) => (index < COLOURS ? 'solid' : 'dashed');

/** What gives a node the colour of a class. @param {number} index */
export const curveClass = (index) => `curve-${colourOf(index)}${strokeOf(index) === 'dashed' ? ' softmax-again' : ''}`;
