/**
 * The links to the views in the header, and the page that changes with them. The views themselves are fetched with the first of them.
 *
 * @import { Engine } from '../../lab/types.js'
 * @import { State } from '../../state/state.js'
 * @import { Messages } from '../../ui/messages.js'
 * @import { Store } from '../../state/store.js'
 */

import { inWords, t } from '../../i18n/i18n.js';
import { writeState } from '../../state/address.js';
import { byId } from '../../ui/element.js';
import { needed } from '../../ui/lost.js';
import { createViewMenus } from './view-menus.js';

/**
 * @param {HTMLElement} nav
 * @param {{ lab: Engine, store: Store, messages: Messages }} parts
 */
export function createViewsNav(nav, { lab, store, messages }) {
  const links = /** @type {HTMLAnchorElement[]} */ ([...nav.querySelectorAll('a[data-view]')]);
  const menus = createViewMenus(nav);
  const viewOf = (/** @type {HTMLElement} */ link) => /** @type {State['view']} */ (link.dataset.view);
  let isAsked = false;

  function entitle() {
    const { view } = store.state;
    document.title = view === 'explore' ? t('app.name') : `${t(`nav.${view}`)} · ${t('app.name')}`;
  }

  async function fetchViews() {
    const { view } = store.state;
    if (isAsked || view === 'explore') return;
    isAsked = true;
    const { createViews } = await needed(`nav.${view}`, () => import('../views.js'));
    createViews({ lab, store, messages }, byId('columns', HTMLElement));
  }

  function follow() {
    const { view } = store.state;
    document.documentElement.dataset.view = view;
    entitle();
    for (const link of links) {
      if (viewOf(link) === view) link.setAttribute('aria-current', 'page');
      else link.removeAttribute('aria-current');
    }
    menus.follow(view);
    // Where the row moves sideways, the view that is shown is in sight.
    const current = nav.querySelector('[aria-current]');
    if (current?.checkVisibility()) current.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    fetchViews();
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
}
