/** A row of tabs over one panel: arrow keys, Home and End move and choose. */

import { element } from './element.js';

/**
 * @template {string} T
 * @param {Record<T, import('./element.js').Child>} names  of the tabs, in order; the first is chosen
 * @param {{ id: string, panel: HTMLElement, onselect: () => void }} options  `id` begins the ids of tabs and panel
 */
export function createTabs(names, { id, panel, onselect }) {
  const keys = /** @type {T[]} */ (Object.keys(names));
  let selected = /** @type {T} */ (keys[0]);
  const buttons = keys.map((key) =>
    element('button.tab', { role: 'tab', id: `${id}-${key}`, 'aria-controls': `${id}-panel`, onclick: () => select(key) }, names[key]),
  );
  const root = element('div.tabs', { role: 'tablist', onkeydown: move }, ...buttons);
  panel.id = `${id}-panel`;
  panel.setAttribute('role', 'tabpanel');

  function mark() {
    buttons.forEach((button, index) => {
      const chosen = keys[index] === selected;
      button.setAttribute('aria-selected', String(chosen));
      button.tabIndex = chosen ? 0 : -1;
    });
    panel.setAttribute('aria-labelledby', `${id}-${selected}`);
    panel.dataset.tab = selected;
  }

  /** @param {T} key */
  function select(key) {
    if (key === selected) return;
    selected = key;
    mark();
    onselect();
  }

  /** @param {KeyboardEvent} event */
  function move(event) {
    const at = keys.indexOf(selected);
    const last = keys.length - 1;
    /** @type {Record<string, number>} */
    const targets = { ArrowRight: at === last ? 0 : at + 1, ArrowLeft: at === 0 ? last : at - 1, Home: 0, End: last };
    const target = targets[event.key];
    const held = event.ctrlKey || event.altKey || event.metaKey || event.shiftKey;
    const key = target === undefined || held ? undefined : keys[target];
    if (key === undefined) return;
    event.preventDefault();
    select(key);
    buttons[keys.indexOf(key)]?.focus();
  }

  mark();
  return {
    root,
    get selected() {
      return selected;
    },
  };
}
