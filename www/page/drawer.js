/** On a narrow screen the catalogue is a drawer: a button opens it; Esc, a click outside and choosing close it. */

const narrow = matchMedia('(max-width: 719.98px)');

/**
 * @param {object} parts
 * @param {HTMLElement} parts.drawer
 * @param {HTMLButtonElement} parts.open
 * @param {HTMLButtonElement} parts.close
 * @param {HTMLElement} parts.backdrop
 * @param {HTMLElement[]} parts.behind  what cannot be reached while it is open
 */
export function createDrawer({ drawer, open, close, backdrop, behind }) {
  let isOpen = false;

  /** @param {boolean} next */
  function set(next) {
    isOpen = next;
    drawer.toggleAttribute('data-open', next);
    backdrop.hidden = !next;
    open.setAttribute('aria-expanded', String(next));
    for (const part of behind) part.inert = next;
    drawer.setAttribute('role', next ? 'dialog' : 'complementary');
    if (next) drawer.setAttribute('aria-modal', 'true');
    else drawer.removeAttribute('aria-modal');
  }

  function dismiss() {
    if (!isOpen) return;
    set(false);
    open.focus();
  }

  open.addEventListener('click', () => {
    set(true);
    // Not the search: on a touch screen that would raise the keyboard over the list.
    close.focus();
  });
  close.addEventListener('click', dismiss);
  backdrop.addEventListener('click', dismiss);
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') dismiss();
  });
  narrow.addEventListener('change', () => set(false));

  return { dismiss };
}
