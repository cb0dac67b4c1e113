/**
 * Links from the guide to states of Explore and of other views.
 *
 * @import { Lab } from '../../lab/types.js'
 */

import { functionName, list, t } from '../../i18n/i18n.js';
import { element } from '../../ui/element.js';

/** The text of a link to Explore. @param {readonly string[]} ids  of the functions that it opens */
export const openWords = (ids) => t('guide.open', { functions: list([...new Set(ids)].map(functionName)) });

/** A link to a state of Explore or of the GELU lab. @param {string} fragment @param {Lab} lab */
export function stateLink(fragment, lab) {
  const functions = /functions=([^&]*)/.exec(fragment)?.[1];
  const ids = functions === undefined ? undefined : lab.parse(functions).map(({ id }) => id);
  return element('a.guide-open', { href: fragment }, () => (ids === undefined ? t('guide.slip.gelu') : openWords(ids)));
}
