/** Links out of the guide, to states of the plot and of other views. */

import { t } from '../../i18n.js';
import { element } from '../../page/element.js';

/** @param {HTMLAnchorElement} link @param {string} fragment @param {string} words */
export function linkTo(link, fragment, words) {
  link.href = fragment;
  link.textContent = words;
}

/** A link to a state of the plot, or of another view. @param {string} fragment */
export function stateLink(fragment) {
  const link = element('a', { class: 'guide-open' });
  const write = () => linkTo(link, fragment, fragment.includes('view=gelu') ? t('guide.slip.gelu') : t('guide.slip.open'));
  return { link, write };
}
