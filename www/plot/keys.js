/**
 * Every key of the page, in one list: what listens to keys, the sheet of keys, the plot's description for screen readers and the
 * tests read it.
 */

/** Where a row stands on the sheet; those of the plot act while the canvas has the focus. */
export const GROUPS = /** @type {const} */ (['probe', 'zoom', 'sound', 'sliders', 'functions', 'views', 'page']);
/** @typedef {typeof GROUPS[number]} Group */

/**
 * What a key does. Names are those of the browser's key events, letters in lower case; keys that are held come before, after a blank.
 * @typedef {object} KeyRow
 * @property {string} action  its words are `keys.action.<action>`
 * @property {Group} group
 * @property {readonly string[]} keys  any of them
 */

/** @param {Group} group @param {Record<string, string[]>} actions @returns {KeyRow[]} */
const rows = (group, actions) => Object.entries(actions).map(([action, keys]) => ({ action, group, keys }));

export const KEY_ROWS = [
  ...rows('probe', {
    'probe-left': ['ArrowLeft'],
    'probe-right': ['ArrowRight'],
    'probe-start': ['Home'],
    'probe-end': ['End'],
    'stop-zero': ['z'],
    'stop-extremum': ['x'],
    'stop-slope-zero': ['c'],
    'stop-inflection': ['i'],
    'stop-kink': ['k'],
    'probe-pin': ['Enter', 'p'],
    'probe-clear': ['Escape'],
    copy: ['Control c'],
  }),
  ...rows('zoom', {
    'zoom-in': ['+', '='],
    'zoom-out': ['-'],
    'zoom-reset': ['0'],
    'pan-left': ['a'],
    'pan-right': ['d'],
    'pan-up': ['w'],
    'pan-down': ['s'],
    equal: ['e'],
  }),
  ...rows('sound', { sound: ['t'], play: ['h'] }),
  ...rows('sliders', {
    step: ['ArrowLeft', 'ArrowRight'],
    'step-large': ['PageUp', 'PageDown'],
    'slider-ends': ['Home', 'End'],
  }),
  ...rows('functions', {
    'list-move': ['ArrowUp', 'ArrowDown'],
    'list-choose': ['Enter'],
    'list-add': ['ArrowRight'],
    'function-move': ['Alt ArrowUp', 'Alt ArrowDown'],
    'function-remove': ['Delete'],
  }),
  ...rows('views', { 'handle-move': ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'], tabs: ['ArrowLeft', 'ArrowRight'] }),
  ...rows('page', {
    undo: ['Control z'],
    redo: ['Control Shift z', 'Control y'],
    present: ['Shift p'],
    'lesson-next': ['ArrowRight', 'PageDown', 'Space'],
    'lesson-previous': ['ArrowLeft', 'PageUp'],
    keys: ['?'],
    close: ['Escape'],
  }),
];

/** Groups whose keys act on the plot. @type {readonly Group[]} */
export const PLOT_GROUPS = ['probe', 'zoom', 'sound'];

const onPlot = KEY_ROWS.filter(({ group }) => PLOT_GROUPS.includes(group));

/** What a key means on a plot that has the focus; Shift only makes more of it. @param {KeyboardEvent} event */
export function plotAction({ key, ctrlKey, metaKey, altKey }) {
  if (ctrlKey || metaKey || altKey) return undefined;
  const name = key.length === 1 ? key.toLowerCase() : key;
  return onPlot.find(({ keys }) => keys.includes(name))?.action;
}

/** Names on the sheet of keys that are not written as they are called. @type {Record<string, string>} */
const CAPS = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  '-': '−',
  Control: 'Ctrl',
  Escape: 'Esc',
  PageUp: 'Page Up',
  PageDown: 'Page Down',
};

/** A key and what is held with it, as they are written on the keyboard. @param {string} key */
export const capsOf = (key) => key.split(' ').map((name) => CAPS[name] ?? (name.length === 1 ? name.toUpperCase() : name));
