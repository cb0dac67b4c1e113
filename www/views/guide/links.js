/**
 * Links out of the guide, to states of the plot and of other views.
 *
 * @import { Lab } from '../../lab/types.js'
 */

import { functionName, list, t } from '../../i18n.js';
import { element } from '../../page/element.js';

/** @param {HTMLAnchorElement} link @param {string} fragment @param {string} words */
export function linkTo(link, fragment, words) {
  link.href = fragment;
  link.textContent = words;
}

/** What a link to the plot says. @param {readonly string[]} ids  of the functions that it shows */
export const openWords = (ids) => t('guide.open', { functions: list([...new Set(ids)].map(functionName)) });

/** A link to a state of the plot, or of the laboratory for GELU. @param {string} fragment @param {Lab} lab */
export function stateLink(fragment, lab) {
  const link = element('a', { class: 'guide-open' });
  const functions = /functions=([^&]*)/.exec(fragment)?.[1];
  const ids = functions === undefined ? undefined : lab.parse(functions).map(({ id }) => id);
  const write = () => linkTo(link, fragment, ids === undefined ? t('guide.slip.gelu') : openWords(ids));
  return { link, write };
}
