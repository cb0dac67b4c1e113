/**
 * Links from the guide to states of Explore and of other views.
 *
 * @import { Lab } from '../../lab/types.js'
 */

import { functionName, list, t } from '../../i18n/i18n.js';
import { element } from '../../ui/element.js';

/** @param {HTMLAnchorElement} link @param {string} fragment @param {string} words */
export function linkTo(link, fragment, words) {
  link.href = fragment;
  link.textContent = words;
}

/** The text of a link to Explore. @param {readonly string[]} ids  of the functions that it opens */
export const openWords = (ids) => t('guide.open', { functions: list([...new Set(ids)].map(functionName)) });

/** A link to a state of Explore or of the GELU lab. @param {string} fragment @param {Lab} lab */
export function stateLink(fragment, lab) {
  const link = element('a.guide-open');
  const functions = /functions=([^&]*)/.exec(fragment)?.[1];
  const ids = functions === undefined ? undefined : lab.parse(functions).map(({ id }) => id);
  const write = () => linkTo(link, fragment, ids === undefined ? t('guide.slip.gelu') : openWords(ids));
  return { link, write };
}
