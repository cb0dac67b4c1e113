/**
 * The cheat sheet: one row per common function, on screen and on one printed page.
 *
 * @import { Lab } from '../../lab/types.js'
 * @import { ViewParts } from '../../app/views.js'
 */

import { functionName, inWords, t } from '../../i18n/i18n.js';
import { drawing, element } from '../../ui/element.js';
import { FORMULAS } from '../../functions/formulas.js';
import { entryOf } from '../../functions/title.js';
import { stopWhereItScrolls } from '../../ui/scroll-stop.js';
import { formula } from '../../functions/typeset.js';
import { slopesText, spanText } from './span.js';

/** In the order of the sheet. */
const FUNCTIONS = /** @type {const} */ ([
  'identity',
  'sigmoid',
  'tanh',
  'hard_sigmoid',
  'hard_tanh',
  'relu',
  'leaky_relu',
  'prelu',
  'relu6',
  'elu',
  'selu',
  'softplus',
  'gelu',
  'gelu_tanh',
  'gelu_sigmoid',
  'silu',
  'swish',
  'hard_swish',
  'mish',
]);
/** Functions of a vector, without a curve. */
const VECTOR_FUNCTIONS = /** @type {const} */ (['softmax', 'maxout']);
const COLUMNS = /** @type {const} */ (['function', 'formula', 'derivative', 'range', 'slopes', 'used', 'choose', 'mnemonic']);

const THUMBNAIL = { width: 36, height: 24 };
const DIGITS = 3;

/** @param {HTMLElement} root @param {ViewParts} parts */
export function createSheet(root, { lab }) {
  const print = element('button.button.guide-print', { onclick: () => window.print() });
  const title = element('p.guide-sheet-title', { id: 'guide-sheet-title' });
  const table = element('table.guide-sheet-table', { 'aria-labelledby': 'guide-sheet-title' });
  const scroll = element('div.guide-scroll', { role: 'group' }, table);
  stopWhereItScrolls(scroll);
  const notes = element('ul.guide-sheet-notes');
  root.append(print, element('div.guide-paper', title, scroll, notes));

  inWords(() => {
    print.textContent = t('guide.sheet.print');
    title.textContent = t('guide.sheet.heading');
    scroll.setAttribute('aria-label', t('guide.sheet.title'));
    table.replaceChildren(
      element('thead', element('tr', ...COLUMNS.map((column) => element('th', { scope: 'col' }, t(`guide.sheet.${column}`))))),
      element(
        'tbody',
        ...FUNCTIONS.map((id) => scalarRow(id, lab)),
        ...VECTOR_FUNCTIONS.map((id) =>
          row(id, [t(`guide.${id}`), t(`guide.${id}.formula`)], null, [t(`guide.${id}.range`), t(`guide.${id}.slopes`)]),
        ),
      ),
    );
    notes.replaceChildren(
      ...[t('guide.sheet.note.values'), t('guide.sheet.note.start'), t('guide.sheet.note.avoid')].map((note) => element('li', note)),
    );
  });
}

/** @param {(typeof FUNCTIONS)[number]} id @param {Lab} lab */
function scalarRow(id, lab) {
  const properties = lab.properties(id);
  const defaults = Object.fromEntries(entryOf(lab, id).params.map((parameter) => [parameter.id, parameter.default]));
  const curve = drawing(lab.thumbnail(id, defaults, THUMBNAIL), { ...THUMBNAIL, class: 'thumbnail' });
  return row(id, [functionName(id), FORMULAS[id] ?? ''], curve, [
    spanText(properties.range, DIGITS),
    slopesText(lab, id, properties, DIGITS),
  ]);
}

/**
 * @param {(typeof FUNCTIONS | typeof VECTOR_FUNCTIONS)[number]} id @param {[name: string, plain: string]} title @param {Node | null} curve
 * @param {[range: string, slopes: string]} spans
 */
function row(id, [name, plain], curve, spans) {
  const heading = element('div.guide-sheet-function', element('span.guide-sheet-curve', curve), element('strong', name));
  const formulas = [
    formula(`sheet-${id}`, { plain, class: 'guide-sheet-formula' }),
    formula(`sheet-${id}-slope`, { class: 'guide-sheet-formula' }),
  ];
  return element(
    'tr',
    { 'data-function': id },
    element('th', { scope: 'row' }, heading),
    ...formulas.map((node) => element('td', node)),
    ...spans.map((span) => element('td.guide-sheet-span', span)),
    element('td', t(`guide.used.${id}`)),
    element('td', t(`guide.when.${id}`)),
    element('td.guide-mnemonic', t(`guide.mnemonic.${id}`)),
  );
}
