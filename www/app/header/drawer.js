/** On a narrow screen the links to the views and the catalogue are in a drawer: a dialog that has them while it is open. */

import { t } from '../../i18n/i18n.js';
import { openDialog } from '../../ui/dialog.js';
import { element } from '../../ui/element.js';

const narrow = matchMedia('(max-width: 719.98px)');

/**
 * @param {HTMLButtonElement} button  opens it
 * @param {HTMLElement} views  the links; choosing one closes it
 * @param {HTMLElement} catalogue
 */
export function createDrawer(button, views, catalogue) {
  /** While it is open. @type {HTMLDialogElement | undefined} */
  let drawer;
  const close = () => drawer?.close();

  function open() {
    const places = [views, catalogue].map((part) => {
      const place = document.createComment('');
      part.replaceWith(place);
      return { part, place };
    });
    // The focus comes back to where it was; Safari does not focus a button that is pressed.
    button.focus();
    drawer = openDialog(
      'drawer',
      { title: t('menu.open'), close: t('menu.close'), isLight: true },
      element('div.drawer-body', views, catalogue),
    );
    drawer.addEventListener('close', () => {
      for (const { part, place } of places) place.replaceWith(part);
      drawer = undefined;
    });
  }

  button.addEventListener('click', open);
  views.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a') !== null) close();
  });
  narrow.addEventListener('change', close);

  return { close };
}
