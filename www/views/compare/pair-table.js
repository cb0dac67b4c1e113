/**
 * All properties of two functions side by side, with differences marked.
 *
 * @import { Lab } from '../../lab/types.js'
 * @import { Model } from './view.js'
 */

import { t } from '../../i18n/i18n.js';
import { live } from '../../i18n/live.js';
import { element } from '../../ui/element.js';
import { row, table } from '../../ui/table.js';
import { titleOf } from '../../functions/title.js';
import { entryOf } from '../../functions/values.js';
import { interval } from '../../numbers/texts.js';
import { DIGITS, facts, slopeSet } from '../../functions/properties.js';
import { formulaNode, noteNode } from './texts.js';

/** @param {boolean} differs */
const mark = (differs) => [
  element('span', { 'aria-hidden': 'true' }, differs ? '≠' : '='),
  element('span.visually-hidden', t(differs ? 'compare.pair.differs' : 'compare.pair.same')),
];

/** @param {string} term @param {boolean | null} differs  null where it says nothing @param {(Node | string)[][]} cells */
function line(term, differs, cells) {
  const marked = element('td.pair-mark', ...(differs === null ? [] : mark(differs)));
  return row({ class: differs && 'pair-differs' }, term, marked, ...cells.map((nodes) => element('td.pair-cell', ...nodes)));
}

/** @param {Lab} lab @param {Model} model */
export function createPairTable(lab, model) {
  const node = element('table.pair-table');
  live(() => {
    node.replaceChildren(...write(lab, model).childNodes);
    // What scrolls by itself must be within reach of the keyboard.
    for (const place of node.querySelectorAll('.compare-formula'))
      if (place.scrollWidth > place.clientWidth) place.setAttribute('tabindex', '0');
  });
  return node;
}

/** @param {Lab} lab @param {Model} model */
function write(lab, { values: { pair }, texts }) {
  const [first = [], second = []] = pair.map(({ id, params }) => facts(lab.properties(id, params), slopeSet(lab, id, params, DIGITS)));
  const notes = pair.map(({ id }) => texts[id]);
  const [formula, other] = notes.map((text) => text?.formula ?? '');
  const domains = pair.map(({ id }) => interval(entryOf(lab, id).domain, entryOf(lab, id).domainOpen));
  const heads = pair.map((shown, side) => element('th', { scope: 'col' }, element(`span.dot.curve-${side + 1}`), ' ', titleOf(shown, lab)));
  const markHead = element('th.pair-mark', { scope: 'col' }, element('span.visually-hidden', t('compare.pair.mark')));
  const stack = (/** @type {string[]} */ lines) => lines.map((text) => element('span', text));
  return table(
    'table',
    { caption: element('caption.visually-hidden', t('compare.pair.title')), head: [t('compare.pair.property'), markHead, ...heads] },
    line(
      'f(x)',
      formula !== other,
      pair.map(({ id }, side) => [formulaNode(id, notes[side])]),
    ),
    line(
      t('info.domain'),
      domains[0] !== domains[1],
      domains.map((text) => [text]),
    ),
    ...first.map(([term, ...lines], i) => {
      const [, ...others] = second[i] ?? [''];
      return line(term, lines.join() !== others.join(), [stack(lines), stack(others)]);
    }),
    .../** @type {const} */ (['for', 'against', 'used']).map((part) =>
      line(
        t(`compare.column.${part}`),
        null,
        notes.map((text) => [text === undefined ? '–' : noteNode(text[part])]),
      ),
    ),
  );
}
