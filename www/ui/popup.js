/**
 * A panel that a button opens, on the Popover API: the browser draws it above the page, closes it on Escape and on a press elsewhere,
 * and gives the focus back. This module builds and places it, moves between its items by arrow keys, and closes it when the focus moves
 * on, the page scrolls or the language changes.
 */

import { inWords } from '../i18n/i18n.js';

/** From the button, and at least from the edges of the window, CSS px. */
const GAP_PX = 4;
const MARGIN_PX = 8;

/** The options of a popup whose panel has a menu: see `menu.js`. */
export const MENU = { focus: '[role="menuitem"]', items: '[role="menuitem"]' };

// Its words are those of the language in which it was opened.
inWords(() => /** @type {HTMLElement | null} */ (document.querySelector('.popup'))?.hidePopover());

/**
 * Makes a button open a popup. A press on one of its items closes it before the item acts, unless the item is disabled or has the
 * attribute `data-stays`.
 * @param {HTMLButtonElement} button
 * @param {() => HTMLElement | undefined | Promise<HTMLElement | undefined>} build  answers the panel, at each opening; one that stands in
 *   the document stays there when it closes
 * @param {object} [options]
 * @param {string} [options.focus]  what takes the focus, as a selector; without it the button keeps the focus
 * @param {string} [options.items]  what the arrow keys, Home and End move between, as a selector
 * @param {() => Element} [options.behind]  the panel follows this node in the document; the button by default
 */
export function createPopup(button, build, { focus, items, behind = () => button } = {}) {
  /** While it is open. @type {HTMLElement | undefined} */
  let panel;

  async function open() {
    const built = await build();
    if (built !== undefined && panel === undefined && button.isConnected) show(built);
  }

  /** @param {HTMLElement} shown */
  function show(shown) {
    const life = new AbortController();
    const { signal } = life;
    const isGuest = !shown.isConnected;
    const isInside = (/** @type {EventTarget | null} */ target) =>
      target instanceof Node && (shown.contains(target) || button.contains(target));
    const hide = () => shown.hidePopover();

    panel = shown;
    shown.classList.add('popup');
    shown.popover = 'auto';
    // A press on its words focuses the panel, and not whatever lies around it.
    shown.tabIndex = -1;
    if (isGuest) behind().after(shown);
    // To the browser a press on the button is now none elsewhere.
    button.popoverTargetElement = shown;
    // The focus comes back to where it was; Safari does not focus a button that is pressed.
    button.focus({ preventScroll: true });
    shown.showPopover();
    place(shown, button);
    button.setAttribute('aria-expanded', 'true');
    const first = focus && (shown.querySelector(focus) ?? shown);
    if (first) /** @type {HTMLElement} */ (first).focus({ preventScroll: true });

    const grown = new ResizeObserver(() => place(shown, button));
    grown.observe(shown);
    signal.addEventListener('abort', () => grown.disconnect());
    document.addEventListener('focusin', ({ target }) => isInside(target) || hide(), { signal });
    /** A phone scrolls and resizes the page for the keyboard of a text field. @param {Event} event */
    function moved({ target }) {
      if (isInside(target)) return;
      if (!shown.querySelector('input:not([type="checkbox"], [type="radio"]):focus')) hide();
      else requestAnimationFrame(() => place(shown, button));
    }
    addEventListener('scroll', moved, { capture: true, signal });
    addEventListener('resize', moved, { signal });
    shown.addEventListener('keydown', move, { signal });
    shown.addEventListener('click', choose, { capture: true, signal });
    shown.addEventListener(
      'beforetoggle',
      ({ newState }) => {
        if (newState === 'open') return;
        life.abort();
        panel = undefined;
        button.setAttribute('aria-expanded', 'false');
      },
      { signal },
    );
    shown.addEventListener('toggle', function leave({ newState }) {
      if (newState === 'open') return;
      shown.removeEventListener('toggle', leave);
      shown.classList.remove('popup');
      shown.removeAttribute('popover');
      if (isGuest) shown.remove();
    });
  }

  /** @param {MouseEvent} event */
  function choose({ target }) {
    const item = items !== undefined && target instanceof Element ? target.closest(items) : null;
    if (item?.matches(':not([aria-disabled="true"], [data-stays])')) panel?.hidePopover();
  }

  /** @param {KeyboardEvent} event */
  async function move(event) {
    const { key, target } = event;
    if (items === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    // From the button on, as if the menu had not been there.
    if (key === 'Tab' && target instanceof HTMLElement && target !== button && target.tabIndex < 0) panel?.hidePopover();
    if (key !== 'ArrowDown' && key !== 'ArrowUp' && !(panel !== undefined && (key === 'Home' || key === 'End'))) return;
    event.preventDefault();
    const from = panel && document.activeElement;
    if (panel === undefined) await open();
    const nodes = /** @type {HTMLElement[]} */ ([...(panel?.querySelectorAll(items) ?? [])]);
    const at = nodes.findIndex((node) => node === from);
    const last = nodes.length - 1;
    const next = { ArrowDown: at === last ? 0 : at + 1, ArrowUp: at <= 0 ? last : at - 1, Home: 0, End: last }[key];
    nodes[next]?.focus();
  }

  button.setAttribute('aria-expanded', 'false');
  button.addEventListener('keydown', move);
  button.addEventListener('click', (event) => {
    // The browser would show the panel of before.
    event.preventDefault();
    if (panel === undefined) open();
    else panel.hidePopover();
  });
}

/**
 * Below the button where there is room, else above it; from its left edge or up to its right edge, and always within the window.
 * @param {HTMLElement} panel
 * @param {HTMLElement} button
 */
function place(panel, button) {
  const { left, right, top, bottom } = button.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const { offsetWidth: width, offsetHeight: height } = panel;
  const below = clientHeight - MARGIN_PX - (bottom + GAP_PX);
  const above = top - GAP_PX - MARGIN_PX;
  const isBelow = height <= below || below >= above;
  const most = clientWidth - MARGIN_PX - width;
  panel.style.maxHeight = `${isBelow ? below : above}px`;
  panel.style.left = `${Math.max(MARGIN_PX, Math.min(left <= most ? left : right - width, most))}px`;
  panel.style.top = `${isBelow ? bottom + GAP_PX : top - GAP_PX - Math.min(height, above)}px`;
}
