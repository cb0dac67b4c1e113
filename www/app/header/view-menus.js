/**
 * The groups of views as menus, where their links do not fit side by side: a button opens one, and Escape, a press outside, the
 * focus elsewhere and a choice close it. What opens is decided by the style sheet, which shows the buttons only there.
 */

/** @param {HTMLElement} nav */
export function createViewMenus(nav) {
  const menus = [...nav.querySelectorAll('.view-group')].flatMap((group) => {
    const button = group.querySelector('button');
    return button === null ? [] : [{ group, button }];
  });

  /** Opens one, or none. @param {Element | undefined} open */
  function turn(open) {
    for (const { group, button } of menus) {
      group.toggleAttribute('data-open', group === open);
      button.setAttribute('aria-expanded', String(group === open));
    }
  }

  for (const { group, button } of menus) {
    const isOpen = () => group.hasAttribute('data-open');
    const links = () => [...group.querySelectorAll('a')];

    button.addEventListener('click', () => turn(isOpen() ? undefined : group));
    group.addEventListener('keydown', (event) => {
      const { key } = /** @type {KeyboardEvent} */ (event);
      if (key === 'Escape' && isOpen()) {
        event.stopPropagation();
        turn(undefined);
        button.focus();
      }
      if ((key !== 'ArrowDown' && key !== 'ArrowUp') || !button.checkVisibility()) return;
      event.preventDefault();
      turn(group);
      const at = links().findIndex((link) => link === document.activeElement);
      links()
        .at(key === 'ArrowDown' ? (at + 1) % links().length : at - 1)
        ?.focus();
    });
  }
  nav.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element) || target.closest('a') === null) return;
    // The link is not there any more; what opened it is.
    const menu = menus.find(({ group }) => group.hasAttribute('data-open') && group.contains(target));
    turn(undefined);
    if (menu !== undefined) menu.button.focus();
  });
  nav.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !nav.querySelector('[data-open]')?.contains(relatedTarget)) turn(undefined);
  });
  addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Node && !nav.contains(target)) turn(undefined);
  });

  return {
    /** Marks the group of the view that is shown. @param {string} view */
    follow(view) {
      for (const { group, button } of menus) {
        button.toggleAttribute('data-current', group.querySelector(`[data-view="${view}"]`) !== null);
      }
    },
  };
}
