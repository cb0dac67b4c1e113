/**
 * All properties of two functions side by side, with differences marked.
 *
 * @import { FunctionState, Lab, Properties } from '../../lab/types.js'
 * @import { Texts } from './texts.js'
 */

import { t } from '../../i18n/i18n.js';
import { element } from '../../ui/element.js';
import { entryOf, titleOf } from '../../functions/title.js';
import { interval } from '../../numbers/texts.js';
import { DIGITS, facts } from '../../functions/properties.js';
import { slopeSet } from '../../functions/slope-values.js';
import { formulaNode, noteNode } from './texts.js';

/** @param {string[]} lines */
const stack = (lines) => lines.map((text) => element('span', {}, text));

/** @param {boolean} differs */
function mark(differs) {
  return element(
    'td',
    { class: 'pair-mark' },
    element('span', { 'aria-hidden': 'true' }, differs ? '≠' : '='),
    element('span', { class: 'visually-hidden' }, t(differs ? 'compare.pair.differs' : 'compare.pair.same')),
  );
}

/** @param {string} term @param {boolean | null} differs  null where it says nothing @param {(Node | string)[][]} cells */
function row(term, differs, cells) {
  return element(
    'tr',
    { class: differs ? 'pair-differs' : '' },
    element('th', { scope: 'row' }, term),
    differs === null ? element('td', { class: 'pair-mark' }) : mark(differs),
    ...cells.map((nodes) => element('td', { class: 'pair-cell' }, ...nodes)),
  );
}

/**
 * @param {HTMLTableElement} table
 * @param {Lab} lab
 * @param {[FunctionState, FunctionState]} pair
 * @param {[Properties, Properties]} found
 * @param {Texts} texts
 */
export function showPairTable(table, lab, pair, found, texts) {
  const [first, second] = found.map((it, side) => {
    const { id, params } = /** @type {FunctionState} */ (pair[side]);
    return facts(it, slopeSet(lab, id, params, DIGITS));
  });
  const notes = pair.map(({ id }) => texts[id]);
  const formulas = notes.map((text) => text?.formula ?? '');
  const typeset = pair.map(({ id }, side) => formulaNode(id, notes[side]));
  const heads = pair.map((shown, side) =>
    element('th', { scope: 'col' }, element('span', { class: `dot curve-${side + 1}` }), ' ', titleOf(shown, lab)),
  );
  const domains = pair.map(({ id }) => interval(entryOf(lab, id).domain, entryOf(lab, id).domainOpen));
  const properties = (first ?? []).map(([term, ...lines], i) => {
    const [, ...others] = second?.[i] ?? [''];
    return row(term, lines.join() !== others.join(), [stack(lines), stack(others)]);
  });
  const prose = /** @type {const} */ (['for', 'against', 'used']).map((part) =>
    row(
      t(`compare.column.${part}`),
      null,
      notes.map((text) => [text === undefined ? '–' : noteNode(text[part])]),
    ),
  );
  table.replaceChildren(
    element('caption', { class: 'visually-hidden' }, t('compare.pair.title')),
    element(
      'thead',
      {},
      element(
        'tr',
        {},
        element('th', { scope: 'col' }, t('compare.pair.property')),
        element('th', { scope: 'col', class: 'pair-mark' }, element('span', { class: 'visually-hidden' }, t('compare.pair.mark'))),
        ...heads,
      ),
    ),
    element(
      'tbody',
      {},
      row(
        'f(x)',
        formulas[0] !== formulas[1],
        typeset.map((node) => [node]),
      ),
      row(
        t('info.domain'),
        domains[0] !== domains[1],
        domains.map((text) => [text]),
      ),
      ...properties,
      ...prose,
    ),
  );
  // What scrolls by itself must be within reach of the keyboard.
  for (const node of typeset) if (node.scrollWidth > node.clientWidth && node.matches('.compare-formula')) node.tabIndex = 0;
}
