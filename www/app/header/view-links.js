/** The links to the views, where the markup has none yet: the built page has them from the beginning. */

import { viewLinks } from '../../i18n/views.js';
import { element } from '../../ui/element.js';

/** @param {ParentNode} page */
export function fillViewLinks(page) {
  for (const group of page.querySelectorAll('[data-views]')) {
    if (group.querySelector('[data-view]') !== null) continue;
    group.prepend(...viewLinks(group.getAttribute('data-views') ?? '').map((attributes) => element('a', attributes)));
  }
}
