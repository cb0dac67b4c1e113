/** A panel that a button opens: it closes by the button, by Escape, and by a press outside. */

/**
 * @param {HTMLButtonElement} button
 * @param {HTMLElement} panel  beside the button; its content comes when it is first opened
 * @param {() => () => void} build  fills the panel, and answers what brings it up to date
 */
export function createPopover(button, panel, build) {
  /** @type {(() => void) | undefined} */
  let content;
  panel.hidden = true;
  button.setAttribute('aria-expanded', 'false');

  /** @param {boolean} isOpen */
  function turn(isOpen) {
    panel.hidden = !isOpen;
    button.setAttribute('aria-expanded', String(isOpen));
  }

  button.addEventListener('click', () => {
    if (!panel.hidden) {
      turn(false);
      return;
    }
    content ??= build();
    turn(true);
    content();
  });

  /** @param {KeyboardEvent} event */
  function escape(event) {
    if (event.key !== 'Escape' || panel.hidden) return;
    event.stopPropagation();
    turn(false);
    button.focus();
  }
  panel.addEventListener('keydown', escape);
  button.addEventListener('keydown', escape);
  addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Node && !panel.hidden && !panel.contains(target) && !button.contains(target)) turn(false);
  });
}
