/**
 * The buttons that hand over the table as it is shown.
 */

import { copyText } from '../../export/copy.js';
import { saveText } from '../../export/file.js';
import { t } from '../../i18n/i18n.js';
import { button, createStatus } from '../../ui/button.js';
import { worded } from '../../ui/choice.js';
import { element } from '../../ui/element.js';

/** Without an extension. */
const NAME = 'activation-functions';

/**
 * @param {{ csv: () => string, markdown: () => string }} texts
 */
export function createExportPanel({ csv, markdown }) {
  const { node: status, say } = createStatus('span.compare-status');
  const field = element('textarea.compare-export-text', {
    readonly: true,
    rows: 6,
    hidden: true,
    'aria-label': () => t('compare.export.markdown'),
  });

  /** @param {string} extension @param {string} type @param {() => string} text */
  const save = (extension, type, text) => () => {
    field.hidden = true;
    const name = `${NAME}.${extension}`;
    saveText(text(), name, type);
    say(t('share.saved', { name }));
  };
  const copy = async () => say(t((await copyText(markdown(), field)) ? 'code.copied' : 'code.copy.refused'));

  return element(
    'div.compare-export',
    { role: 'group', 'aria-label': () => t('compare.export') },
    worded('span.quiet', 'compare.export'),
    button('compare.export.csv', save('csv', 'text/csv', csv), { 'data-export': 'csv' }),
    button('compare.export.markdown', save('md', 'text/markdown', markdown), { 'data-export': 'markdown' }),
    button('compare.export.copy', copy, { 'data-export': 'copy' }),
    status,
    field,
  );
}
