/** @import { ViewParts } from '../../views.js' */
import { t } from '../../i18n.js';
import { element } from '../../page/element.js';

/** @param {HTMLElement} root @param {ViewParts} parts */
export function createView(root, { store }) {
  root.append(element('h2', {}, t('softmax.title')));
  return () => void store;
}
