/**
 * The links to the views in the header, and the page that changes with them. The views themselves are fetched with the first of them.
 * On a narrow screen links and catalogue are in a drawer.
 *
 * @import { Engine } from '../../lab/types.js'
 * @import { State } from '../../state/state.js'
 * @import { Messages } from '../../ui/messages.js'
 * @import { Store } from '../../state/store.js'
 */

import { inWords, t } from '../../i18n/i18n.js';
import { writeState } from '../../state/address.js';
import { openDialog } from '../../ui/dialog.js';
import { byId, element } from '../../ui/element.js';
import { needed } from '../../ui/lost.js';
import { createPopup } from '../../ui/popup.js';
import { whenNeeded } from '../on-demand.js';

const narrow = matchMedia('(max-width: 719.98px)');

/** @param {HTMLElement} nav @param {{ lab: Engine, store: Store, messages: Messages }} parts */
export function createViewsNav(nav, { lab, store, messages }) {
  const links = /** @type {HTMLAnchorElement[]} */ ([...nav.querySelectorAll('a[data-view]')]);
  const viewOf = (/** @type {HTMLElement} */ link) => /** @type {State['view']} */ (link.dataset.view);
  // Where the links do not fit side by side, each group is a menu: the style sheet shows its button only there.
  const groups = [...nav.querySelectorAll('.view-group')].map((node) => ({
    node,
    button: /** @type {HTMLButtonElement} */ (node.querySelector('button')),
    menu: /** @type {HTMLElement} */ (node.querySelector('.view-links')),
  }));
  for (const { button, menu } of groups) createPopup(button, () => menu, { items: 'a' });

  function entitle() {
    const { view } = store.state;
    document.title = view === 'explore' ? t('app.name') : `${t(`nav.${view}`)} · ${t('app.name')}`;
  }

  async function fetchViews() {
    const { createViews } = await needed(`nav.${store.state.view}`, () => import('../views.js'));
    createViews({ lab, store, messages }, byId('columns', HTMLElement));
  }

  function follow() {
    const { view } = store.state;
    document.documentElement.dataset.view = view;
    entitle();
    for (const link of links) link.ariaCurrent = viewOf(link) === view ? 'page' : null;
    for (const { node, button } of groups) button.toggleAttribute('data-current', node.querySelector(`[data-view="${view}"]`) !== null);
    // Where the row moves sideways, the view that is shown is in sight.
    const current = nav.querySelector('[aria-current]');
    if (current?.checkVisibility()) current.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  nav.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    store.update({ view: viewOf(link) });
  });
  /** A link that is opened elsewhere brings the rest of the state along. */
  const aim = () => {
    for (const link of links) link.href = `#${writeState({ ...store.state, view: viewOf(link) }, lab)}`;
  };
  nav.addEventListener('pointerover', aim);
  nav.addEventListener('focusin', aim);
  store.follow(['view'], follow);
  inWords(entitle);
  follow();
  whenNeeded(store, ({ view }) => view !== 'explore', fetchViews);
}

/**
 * A dialog that has the links and the catalogue while it is open.
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
