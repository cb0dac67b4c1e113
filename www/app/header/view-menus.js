/**
 * The groups of views as menus, where their links do not fit side by side. What opens is decided by the style sheet, which shows the
 * buttons only there.
 */

import { createPopup } from '../../ui/popup.js';

/** @param {HTMLElement} nav */
export function createViewMenus(nav) {
  const groups = [...nav.querySelectorAll('.view-group')];
  const buttonOf = (/** @type {Element} */ group) => /** @type {HTMLButtonElement} */ (group.querySelector('button'));
  const linksOf = (/** @type {Element} */ group) => /** @type {HTMLElement} */ (group.querySelector('.view-links'));

  for (const group of groups) createPopup(buttonOf(group), () => linksOf(group), { items: 'a' });

  return {
    /** Marks the group of the view that is shown. @param {string} view */
    follow(view) {
      for (const group of groups) {
        buttonOf(group).toggleAttribute('data-current', group.querySelector(`[data-view="${view}"]`) !== null);
      }
    },
  };
}
