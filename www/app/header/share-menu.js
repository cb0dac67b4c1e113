/**
 * The menu of the button "Share".
 *
 * @import { MenuRow } from '../../ui/menu.js'
 * @import { Bench } from './share-button.js'
 */

import { t } from '../../i18n/i18n.js';
import { menuRows } from '../../ui/action-button.js';
import { element } from '../../ui/element.js';
import { createMenu } from '../../ui/menu.js';
import { EXPORT_ACTIONS, SHARE_ACTIONS } from '../actions/share.js';

/** @param {Bench} bench */
export function createShareMenu(bench) {
  const status = element('p.share-status', { role: 'status' });
  const field = element('input.share-link', { readonly: true, hidden: true, 'aria-label': t('share.link.label') });

  /** Says what an action answers, or that it failed. @param {MenuRow} row */
  const telling = ({ act, ...row }) => ({
    ...row,
    async act() {
      field.hidden = true;
      try {
        status.textContent = String((await act()) ?? '');
      } catch (error) {
        console.error(error);
        status.textContent = t('share.failed');
      }
    },
  });
  const [above, below] = [SHARE_ACTIONS, EXPORT_ACTIONS].map((actions) => menuRows(actions, { ...bench, field }).map(telling));
  return element('div.share-panel', createMenu('share', t('share.title'), [...above, 'separator', ...below]), field, status);
}
