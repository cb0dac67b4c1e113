/**
 * What ends the notes and every view: the way to the documentation of the element, which is no view of the header's row.
 *
 * @import { Store } from '../state/store.js'
 */

import { t } from '../i18n/i18n.js';
import { element } from '../ui/element.js';

/** @param {Store} store */
export function createPageFooter(store) {
  /** @param {MouseEvent} event */
  function onclick(event) {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    // It keeps the rest of the state, as the links of the header do.
    event.preventDefault();
    event.stopPropagation();
    store.update({ view: 'embed' });
  }

  const words = () => t('nav.embed.footer');
  return element('footer.page-footer', element('a.footer-embed', { href: '#view=embed', onclick }, words));
}
