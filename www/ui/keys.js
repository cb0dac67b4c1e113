/**
 * Actions, each of which is one thing that a reader can do: what listens to keys, buttons, menu items, tooltips, the list of keys and the
 * tests follow from it. How keys are written, and which of them the control that has the focus uses itself.
 *
 * @import { MessageKey } from '../i18n/i18n.js'
 */

/**
 * @template C  what it acts on
 * @typedef {object} Action
 * @property {string} name
 * @property {readonly string[]} [keys]  any of them: names of the browser's key events, letters in lower case, after what is held
 * @property {string} [row]  its words in the list of keys are `keys.action.<row>`, where that is not its name
 * @property {MessageKey | ((context: C) => MessageKey)} [label]  of its button or menu item; `<label>.title` is the tooltip
 * @property {(context: C) => Record<string, string>} [values]  of label and tooltip
 * @property {(context: C) => MessageKey | undefined} [detail]  beside its label in a menu
 * @property {(context: C) => boolean} [when]  whether there is any use for it; else a button is hidden, a menu item left out
 * @property {(context: C) => boolean} [isLocked]  by the address
 * @property {(context: C) => boolean} [isIdle]  nothing is left to do for it at the moment
 * @property {(context: C) => boolean} [isOn]  of a switch
 * @property {boolean} [stays]  its menu stays open
 * @property {boolean} [once]  a key that is held repeats it not
 * @property {(context: C, isShift: boolean) => unknown} [run]  `false` leaves its key to the page; keys that a control itself listens to have none
 */

/** The action of a list with this name. @template C @param {readonly Action<C>[]} actions @param {string} name */
export function actionNamed(actions, name) {
  const found = actions.find((action) => action.name === name);
  if (found === undefined) throw new Error(`there is no action "${name}"`);
  return found;
}

/** What a press of a key is called: the key after what is held, where Command is Control; Shift may also only make more of the key. @param {KeyboardEvent} event */
export function chordsOf({ key, ctrlKey, metaKey, altKey, shiftKey }) {
  if (ctrlKey && metaKey) return [];
  const name = key === ' ' ? 'Space' : key.length === 1 ? key.toLowerCase() : key;
  const held = `${ctrlKey || metaKey ? 'Control ' : ''}${altKey ? 'Alt ' : ''}`;
  if (!shiftKey) return [held + name];
  return held === '' ? [`Shift ${name}`, name] : [`${held}Shift ${name}`];
}

/** Does an action, unless nothing is left to do for it. @template C @param {Action<C>} action @param {C} context */
export const act = (action, context, isShift = false) => (action.isIdle?.(context) ? undefined : action.run?.(context, isShift));

/**
 * Acts on keys; one that means nothing is left to the page.
 * @template C
 * @param {EventTarget} target
 * @param {readonly Action<C>[]} actions
 * @param {(event: KeyboardEvent) => C | undefined} contextOf  nothing if the key is somebody else's
 * @param {AbortSignal} [signal]  ends it
 */
export function listenToKeys(target, actions, contextOf, signal) {
  /** @param {KeyboardEvent} event */
  function press(event) {
    const chords = chordsOf(event);
    const meant = chords.flatMap((chord) => actions.filter(({ keys, run }) => run !== undefined && keys?.includes(chord)));
    const context = meant.length > 0 ? contextOf(event) : undefined;
    if (context === undefined) return;
    const action = meant.find(({ when, isLocked }) => when?.(context) !== false && !isLocked?.(context));
    if (action === undefined) return;
    if ((event.repeat && action.once) || act(action, context, event.shiftKey) !== false) event.preventDefault();
  }
  target.addEventListener('keydown', (event) => press(/** @type {KeyboardEvent} */ (event)), { ...(signal && { signal }) });
}

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

/**
 * The rows of a group in the list of keys, each with its keys: what several actions have in common is one.
 * @param {readonly Action<any>[]} actions
 */
export function rowsOf(actions) {
  /** @type {Map<string, Set<string>>} */
  const rows = new Map();
  for (const { name, row = name, keys } of actions) {
    if (keys !== undefined) rows.set(row, new Set([...(rows.get(row) ?? []), ...keys]));
  }
  return [...rows].map(([row, keys]) => ({ row, keys: [...keys] }));
}

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

/** @param {Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey'>} event @param {Partial<Element>} control  that has the focus */
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
