/**
 * On a narrow screen the links to the views and the catalogue are a drawer: a button opens it; Esc, a click outside and choosing
 * close it. In another view than the plot's it holds the links alone.
 */

import { inWords, t } from '../../i18n/i18n.js';

const narrow = matchMedia('(max-width: 719.98px)');

/**
 * @param {object} parts
 * @param {HTMLElement} parts.drawer
 * @param {HTMLElement} parts.views  the links, which stand in the header where there is room
 * @param {HTMLButtonElement} parts.open
 * @param {HTMLButtonElement} parts.close
 * @param {HTMLElement} parts.backdrop
 * @param {() => Iterable<HTMLElement>} parts.behind  what cannot be reached while it is open
 */
export function createDrawer({ drawer, views, open, close, backdrop, behind }) {
  let isOpen = false;
  const place = document.createComment('');
  views.before(place);

  /** @param {boolean} next */
  function set(next) {
    isOpen = next;
    drawer.toggleAttribute('data-open', next);
    backdrop.hidden = !next;
    open.setAttribute('aria-expanded', String(next));
    for (const part of behind()) part.inert = next;
    drawer.setAttribute('role', next ? 'dialog' : 'complementary');
    if (next) drawer.setAttribute('aria-modal', 'true');
    else drawer.removeAttribute('aria-modal');
    name();
  }

  function name() {
    drawer.setAttribute('aria-label', t(isOpen ? 'menu.open' : 'catalogue.title'));
  }

  function dismiss() {
    if (!isOpen) return;
    set(false);
    open.focus();
  }

  function arrange() {
    set(false);
    if (narrow.matches) drawer.prepend(views);
    else place.after(views);
  }

  open.addEventListener('click', () => {
    set(true);
    // Not the search: on a touch screen that would raise the keyboard over the list.
    close.focus();
  });
  close.addEventListener('click', dismiss);
  backdrop.addEventListener('click', dismiss);
  views.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a') !== null) dismiss();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') dismiss();
  });
  narrow.addEventListener('change', arrange);
  arrange();
  inWords(name);

  return { dismiss };
}
