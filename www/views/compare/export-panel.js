/**
 * The buttons that hand over the table as it is shown.
 */

import { copyText } from '../../export/copy.js';
import { saveFile } from '../../export/file.js';
import { t } from '../../i18n/i18n.js';
import { element } from '../../ui/element.js';

/** Without an extension. */
const NAME = 'activation-functions';

/**
 * @param {{ csv: () => string, markdown: () => string }} texts
 */
export function createExportPanel({ csv, markdown }) {
  const title = element('span', { class: 'quiet' });
  const status = element('span', { class: 'compare-status', role: 'status' });
  const field = element('textarea', { class: 'compare-export-text', readonly: true, rows: 6, hidden: true });

  /** @param {string} extension @param {string} type @param {() => string} text */
  const save = (extension, type, text) => () => {
    field.hidden = true;
    const name = `${NAME}.${extension}`;
    saveFile(new Blob([text()], { type: `${type};charset=utf-8` }), name);
    status.textContent = t('share.saved', { name });
  };

  async function copy() {
    status.textContent = t((await copyText(markdown(), field)) ? 'code.copied' : 'code.copy.refused');
  }

  const buttons = {
    csv: element('button', { class: 'button', type: 'button', 'data-export': 'csv', onclick: save('csv', 'text/csv', csv) }),
    markdown: element('button', {
      class: 'button',
      type: 'button',
      'data-export': 'markdown',
      onclick: save('md', 'text/markdown', markdown),
    }),
    copy: element('button', { class: 'button', type: 'button', 'data-export': 'copy', onclick: copy }),
  };
  const node = element('div', { class: 'compare-export', role: 'group' }, title, ...Object.values(buttons), status, field);

  return {
    node,
    write() {
      node.setAttribute('aria-label', t('compare.export'));
      title.textContent = t('compare.export');
      for (const [id, button] of Object.entries(buttons)) button.textContent = t(`compare.export.${/** @type {'csv'} */ (id)}`);
      field.setAttribute('aria-label', t('compare.export.markdown'));
      status.textContent = '';
    },
  };
}
