/** How keys are written. */

/** Names that are not written as they are called. @type {Record<string, string>} */
const CAPS = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  '-': '−',
  Control: 'Ctrl',
  Delete: 'Del',
  Escape: 'Esc',
  PageUp: 'Page Up',
  PageDown: 'Page Down',
};

/** A key and what is held with it, as they are written on the keyboard. @param {string} key */
export const capsOf = (key) => key.split(' ').map((name) => CAPS[name] ?? (name.length === 1 ? name.toUpperCase() : name));
