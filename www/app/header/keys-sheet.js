/**
 * The sheet of keys: a dialog with every key of the page, by group.
 *
 * @import { Group } from '../actions/list.js'
 */

import { lookUp, t } from '../../i18n/i18n.js';
import { openDialog } from '../../ui/dialog.js';
import { element } from '../../ui/element.js';
import { capsOf, rowsOf } from '../../ui/keys.js';
import { ACTIONS } from '../actions/list.js';

/** One way to press a key, with what is held. @param {string} key */
const cap = (key) => element('span.key-caps', ...capsOf(key).map((name) => element('kbd', name)));

/** @param {ReturnType<typeof rowsOf>[number]} shown */
function terms({ row, keys }) {
  const words = lookUp(`keys.action.${row}`) ?? row;
  const or = t('keys.or');
  const caps = keys.flatMap((key, i) => (i === 0 ? [cap(key)] : [` ${or} `, cap(key)]));
  // A word is capitalized, the name of a curve is not: Chinese sentences begin with f.
  const sentence = words.replace(/^[a-z](?=[a-z])/, (letter) => letter.toUpperCase());
  return [element('dt', ...caps), element('dd', { 'data-row': row }, sentence)];
}

/** @param {Group} name */
function group(name) {
  const rows = rowsOf(ACTIONS[name]);
  return element('section', element('h3', t(`keys.group.${name}`)), element('dl', ...rows.flatMap(terms)));
}

/** Opens the sheet; the focus goes back to where it was. @param {HTMLElement} button  where it goes if that has gone */
export function openKeysSheet(button) {
  if (document.querySelector('dialog.keys') !== null) return;
  const groups = /** @type {Group[]} */ (Object.keys(ACTIONS));
  const dialog = openDialog(
    'keys',
    { title: t('keys.open'), close: t('keys.close'), isLight: true },
    element(
      'div.keys-body',
      { tabindex: 0, role: 'region', 'aria-labelledby': 'keys-title' },
      element('p.keys-note', t('keys.note')),
      element('div.keys-groups', ...groups.map(group)),
    ),
  );
  dialog.addEventListener('close', () => {
    if (document.activeElement === document.body) button.focus();
  });
}
