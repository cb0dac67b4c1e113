/**
 * A table of pieces: number boxes, the range of each piece, and a Remove button.
 *
 * @import { MessageKey } from '../../i18n/i18n.js'
 * @import { NumberField } from '../../ui/number-field.js'
 */

import { t, words as page } from '../../i18n/i18n.js';
import { each } from '../../i18n/live.js';
import { worded } from '../../ui/choice.js';
import { element, icon } from '../../ui/element.js';
import { createNumberField } from '../../ui/number-field.js';
import { createScale } from '../../ui/slider-scale.js';
import { row, table } from '../../ui/table.js';
import { accepts, allowedWords } from '../../numbers/display.js';
import { COEFFICIENT, MOST_PIECES } from './keys.js';

const scale = createScale({ ...COEFFICIENT, min: COEFFICIENT.domain[0], max: COEFFICIENT.domain[1] });

/**
 * @param {object} options
 * @param {readonly { symbol: string, words: MessageKey }[]} options.columns
 * @param {MessageKey} options.caption
 * @param {number[]} options.added  values of a new piece
 * @param {() => number[][]} options.rows
 * @param {() => string[]} options.wins  where each piece wins, in words
 * @param {(rows: number[][]) => void} options.commit
 */
export function createRows({ columns, caption, added, rows, wins, commit }) {
  /** @type {NumberField[][]} */
  const fields = [];
  /** @type {HTMLButtonElement[]} */
  const removes = [];
  const count = () => rows().length;
  const add = element(
    'button.button.maxout-add',
    { disabled: () => count() >= MOST_PIECES, onclick: append },
    icon('add'),
    worded('span', 'maxout.add'),
  );

  function append() {
    commit([...rows(), added]);
    fields[count() - 1]?.[0]?.box.focus();
  }

  /** @param {number} index */
  function remove(index) {
    commit(rows().toSpliced(index, 1));
    // The last button has disappeared with its row: focus moves to the next one.
    const next = removes[Math.min(index, count() - 1)];
    (next?.disabled ? add : next)?.focus();
  }

  /** @param {number} index @param {number} column @param {MessageKey} words */
  const createField = (index, column, words) =>
    createNumberField(page, {
      label: () => t(words, { piece: index + 1 }),
      accepts: (value) => accepts(COEFFICIENT, value),
      allowed: () => t(...allowedWords(COEFFICIENT)),
      stepped: scale.stepped,
      commit: (value) => commit(rows().map((own, i) => (i === index ? own.with(column, value) : own))),
      shown: () => rows()[index]?.[column] ?? NaN,
    });

  /** @param {number} index */
  function createRow(index) {
    const piece = index + 1;
    const label = () => t('maxout.remove.label', { piece });
    const own = columns.map(({ words }, column) => createField(index, column, words));
    fields[index] = own;
    removes[index] = element(
      'button.icon-button',
      { 'data-remove': piece, disabled: () => count() === 1, 'aria-label': label, title: label, onclick: () => remove(index) },
      icon('close'),
    );
    return row(
      { class: `curve-${piece}`, 'data-piece': piece },
      element('span.maxout-name', element('span.dot'), String(piece)),
      ...own.map(({ box }) => box),
      element('td.maxout-wins', () => wins()[index] ?? ''),
      removes[index],
    );
  }

  const errors = element('div.maxout-errors');
  const shown = table(
    'table.maxout-table',
    {
      caption: worded('caption.maxout-caption', caption),
      head: [
        () => t('maxout.piece'),
        ...columns.map(({ symbol }) => element('i.symbol', symbol)),
        () => t('maxout.wins'),
        worded('span.visually-hidden', 'maxout.remove'),
      ],
    },
    each(element('tbody'), count, createRow),
  );
  columns.forEach((_, column) => each(errors, count, (index) => fields[index]?.[column]?.error ?? new Text()));
  return element('div.maxout-pieces', element('div.maxout-scroll', shown), errors, add);
}
