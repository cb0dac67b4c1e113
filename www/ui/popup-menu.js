/** A menu that a button opens: arrow keys, Home and End move; Escape, Tab and a press elsewhere close. */

/**
 * @param {HTMLButtonElement} button
 * @param {HTMLElement} panel  what appears
 * @param {HTMLElement} items  the menu in it; its items have a role that begins with `menuitem`
 * @param {() => void} prepare  called each time before it appears
 */
export function createPopupMenu(button, panel, items, prepare) {
  /** @returns {HTMLElement[]} */
  const all = () =>
    [...items.querySelectorAll('[role^="menuitem"]')]
      .map((item) => /** @type {HTMLElement} */ (item))
      .filter((item) => item.closest('[hidden]') === null);

  function open() {
    prepare();
    panel.hidden = false;
    button.setAttribute('aria-expanded', 'true');
    document.addEventListener('pointerdown', pressed);
    all()[0]?.focus();
  }

  /** The focus goes back to the button, unless the reader has put it elsewhere. */
  function close() {
    const focused = panel.contains(document.activeElement);
    panel.hidden = true;
    button.setAttribute('aria-expanded', 'false');
    document.removeEventListener('pointerdown', pressed);
    if (focused) button.focus();
  }

  /** @param {PointerEvent} event */
  function pressed({ target }) {
    if (target instanceof Node && !panel.contains(target) && !button.contains(target)) close();
  }

  items.addEventListener('keydown', (event) => {
    const rows = all();
    const at = rows.findIndex((item) => item === document.activeElement);
    const next = {
      ArrowDown: (at + 1) % rows.length,
      ArrowUp: (at - 1 + rows.length) % rows.length,
      Home: 0,
      End: rows.length - 1,
    }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    rows[next]?.focus();
  });
  panel.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    close();
  });
  panel.addEventListener('focusout', ({ relatedTarget }) => {
    const left = relatedTarget instanceof Node && relatedTarget !== button && !panel.contains(relatedTarget);
    if (left && !panel.hidden) close();
  });

  return {
    close,
    remove() {
      close();
      panel.remove();
    },
    toggle() {
      if (panel.hidden) open();
      else close();
    },
  };
}
