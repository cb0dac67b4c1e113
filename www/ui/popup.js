/**
 * A small panel beside the button that opens it. Esc and the button itself close it and give the focus back; a press, a
 * scroll or the focus elsewhere closes it where the reader has gone on already.
 */

import { inWords } from '../i18n/i18n.js';

/** From the button, and at least from the edges of the window, CSS px. */
const GAP_PX = 4;
const MARGIN_PX = 8;

/** The panel that is open; there is only one. @type {{ anchor: HTMLElement, close: (focus?: boolean) => void } | undefined} */
let open;

// Its words are those of the language in which it was opened.
inWords(() => open?.close());

/**
 * Opens a panel; where this button's is open already, closes it.
 * @param {object} options
 * @param {HTMLElement} options.anchor  the button
 * @param {HTMLElement} options.panel
 * @param {HTMLElement} [options.after]  the node behind which the panel stands in the document; the button itself
 * @param {() => void} [options.onClose]
 * @returns {((focus?: boolean) => void) | undefined} closes it, with the focus back on the button
 */
export function togglePopup({ anchor, panel, after = anchor, onClose }) {
  const mine = open?.anchor === anchor;
  open?.close(mine);
  if (mine) return undefined;
  const end = new AbortController();
  const { signal } = end;
  const isInside = (/** @type {EventTarget | null} */ target) =>
    target instanceof Node && (panel.contains(target) || anchor.contains(target));

  function close(focus = true) {
    if (signal.aborted) return;
    end.abort();
    open = undefined;
    anchor.setAttribute('aria-expanded', 'false');
    if (focus && anchor.isConnected) anchor.focus();
    panel.remove();
    onClose?.();
  }

  panel.classList.add('popup');
  // A press on its words focuses the panel, and not whatever lies around it.
  panel.tabIndex = -1;
  after.after(panel);
  place(panel, anchor.getBoundingClientRect());
  anchor.setAttribute('aria-expanded', 'true');
  open = { anchor, close };

  addEventListener('pointerdown', (event) => isInside(event.target) || close(false), { capture: true, signal });
  addEventListener('focusin', (event) => isInside(event.target) || close(false), { signal });
  addEventListener('scroll', (event) => isInside(event.target) || close(false), { capture: true, signal });
  addEventListener('resize', () => close(false), { signal });
  addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      close();
    },
    { capture: true, signal },
  );
  return close;
}

/** Keeps a panel that has grown within the window; its height is that of the room already. @param {HTMLElement} panel */
export function keepWithin(panel) {
  const beyond = panel.getBoundingClientRect().right - (document.documentElement.clientWidth - MARGIN_PX);
  if (beyond > 0) panel.style.left = `${Math.max(MARGIN_PX, panel.offsetLeft - beyond)}px`;
}

/** Below the button where there is room, else above it, and always within the window. @param {HTMLElement} panel @param {DOMRect} anchor */
function place(panel, anchor) {
  const { clientWidth, clientHeight } = document.documentElement;
  const [width, height] = [panel.offsetWidth, panel.offsetHeight];
  const below = clientHeight - MARGIN_PX - (anchor.bottom + GAP_PX);
  const above = anchor.top - GAP_PX - MARGIN_PX;
  const isBelow = height <= below || below >= above;
  panel.style.maxHeight = `${isBelow ? below : above}px`;
  panel.style.left = `${Math.max(MARGIN_PX, Math.min(anchor.left, clientWidth - MARGIN_PX - width))}px`;
  panel.style.top = `${isBelow ? anchor.bottom + GAP_PX : anchor.top - GAP_PX - Math.min(height, above)}px`;
}
