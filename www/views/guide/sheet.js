/**
 * The cheat sheet: one row per common function, on screen and on one printed page.
 *
 * @import { Lab } from '../../lab/types.js'
 */

import { functionName, t } from '../../i18n/i18n.js';
import { drawing, element } from '../../ui/element.js';
import { FORMULAS } from '../../functions/formulas.js';
import { interval, slopeSet } from '../../functions/properties.js';
import { worded } from '../../ui/choice.js';
import { scrolling } from '../../ui/scroll-stop.js';
import { row } from '../../ui/table.js';
import { formula } from '../../functions/typeset.js';

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

/** @param {{ lab: Lab }} view */
export function createSheet({ lab }) {
  const head = COLUMNS.map((column) => () => t(`guide.sheet.${column}`));
  const body = element('tbody', ...FUNCTIONS.map((id) => scalarRow(id, lab)), ...VECTOR_FUNCTIONS.map(vectorRow));
  const sheet = element(
    'table.guide-sheet-table',
    { 'aria-labelledby': 'guide-sheet-title' },
    element('thead', element('tr', ...head.map((title) => element('th', { scope: 'col' }, title)))),
    body,
  );
  const notes = /** @type {const} */ (['values', 'start', 'avoid']).map((note) => worded('li', `guide.sheet.note.${note}`));
  return [
    element('button.button.guide-print', { onclick: () => window.print() }, () => t('guide.sheet.print')),
    element(
      'div.guide-paper',
      element('p.guide-sheet-title', { id: 'guide-sheet-title' }, () => t('guide.sheet.heading')),
      scrolling('div.guide-scroll', { label: () => t('guide.sheet.title'), role: 'group' }, sheet),
      element('ul.guide-sheet-notes', ...notes),
    ),
  ];
}

/** @param {(typeof FUNCTIONS)[number]} id @param {Lab} lab */
function scalarRow(id, lab) {
  const properties = lab.properties(id);
  const curve = drawing(lab.thumbnail(id, {}, THUMBNAIL), { ...THUMBNAIL, class: 'thumbnail' });
  return lineOf(id, {
    name: () => functionName(id),
    plain: FORMULAS[id] ?? '',
    curve,
    range: () => interval(properties.range, DIGITS),
    slopes: () => slopeSet(lab, id, {}, DIGITS) ?? interval(properties.slopes, DIGITS),
  });
}

/** @param {(typeof VECTOR_FUNCTIONS)[number]} id */
const vectorRow = (id) =>
  lineOf(id, {
    name: () => t(`guide.${id}`),
    plain: t(`guide.${id}.formula`),
    curve: null,
    range: () => t(`guide.${id}.range`),
    slopes: () => t(`guide.${id}.slopes`),
  });

/**
 * @param {(typeof FUNCTIONS | typeof VECTOR_FUNCTIONS)[number]} id
 * @param {{ name: () => string, plain: string, curve: Node | null, range: () => string, slopes: () => string }} of
 */
function lineOf(id, { name, plain, curve, range, slopes }) {
  const heading = element('div.guide-sheet-function', element('span.guide-sheet-curve', curve), element('strong', name));
  return row(
    { 'data-function': id },
    heading,
    formula(`sheet-${id}`, { plain, class: 'guide-sheet-formula' }),
    formula(`sheet-${id}-slope`, { class: 'guide-sheet-formula' }),
    element('td.guide-sheet-span', range),
    element('td.guide-sheet-span', slopes),
    () => t(`guide.used.${id}`),
    () => t(`guide.when.${id}`),
    element('td.guide-mnemonic', () => t(`guide.mnemonic.${id}`)),
  );
}
