/**
 * The sheet of keys: a dialog with every key of the page, by group.
 *
 * @import { Group, KeyRow } from '../../plot/keys.js'
 */

import { lookUp, t } from '../../i18n/i18n.js';
import { openDialog } from '../../ui/dialog.js';
import { element } from '../../ui/element.js';
import { capsOf, GROUPS, KEY_ROWS } from '../../plot/keys.js';

/** One way to press a key, with what is held. @param {string} key */
const cap = (key) => element('span.key-caps', ...capsOf(key).map((name) => element('kbd', name)));

/** @param {KeyRow} row */
function row({ action, keys }) {
  const words = lookUp(`keys.action.${action}`) ?? action;
  const or = t('keys.or');
  const caps = keys.flatMap((key, i) => (i === 0 ? [cap(key)] : [` ${or} `, cap(key)]));
  // A word is capitalized, the name of a curve is not: Chinese sentences begin with f.
  const sentence = words.replace(/^[a-z](?=[a-z])/, (letter) => letter.toUpperCase());
  return [element('dt', ...caps), element('dd', { 'data-action': action }, sentence)];
}

/** @param {Group} name */
function group(name) {
  const rows = KEY_ROWS.filter((each) => each.group === name);
  return element('section', element('h3', t(`keys.group.${name}`)), element('dl', ...rows.flatMap(row)));
}

/** Opens the sheet; the focus goes back to where it was. @param {HTMLElement} button  where it goes if that has gone */
export function openKeysSheet(button) {
  if (document.querySelector('dialog.keys') !== null) return;
  const dialog = openDialog(
    'keys',
    { title: t('keys.open'), close: t('keys.close') },
    element(
      'div.keys-body',
      { tabindex: 0, role: 'region', 'aria-labelledby': 'keys-title' },
      element('p.keys-note', t('keys.note')),
      element('div.keys-groups', ...GROUPS.map(group)),
    ),
  );
  dialog.addEventListener('close', () => {
    if (document.activeElement === document.body) button.focus();
  });
  // A press beside the dialog closes it.
  dialog.addEventListener('pointerdown', ({ target }) => target === dialog && dialog.close());
}
