/**
 * A table of pieces: number boxes, the range of each piece, and a Remove button.
 *
 * @import { MessageKey } from '../../i18n/i18n.js'
 */

import { t } from '../../i18n/i18n.js';
import { element, icon } from '../../ui/element.js';
import { createNumberField } from '../../ui/number-field.js';
import { createScale } from '../../ui/slider-scale.js';
import { allowedText } from '../../state/allowed-text.js';
import { accepts } from '../../numbers/display.js';
import { COEFFICIENT, MOST_PIECES } from './keys.js';

const scale = createScale({ ...COEFFICIENT, min: COEFFICIENT.domain[0], max: COEFFICIENT.domain[1] });

/**
 * @param {object} options
 * @param {readonly { symbol: string, words: MessageKey }[]} options.columns
 * @param {MessageKey} options.caption
 * @param {number[]} options.added  values of a new piece
 * @param {(rows: number[][]) => void} options.commit
 */
export function createRows({ columns, caption, added, commit }) {
  /** @type {number[][]} */
  let shown = [];
  /** @type {ReturnType<typeof createRow>[]} */
  let rows = [];
  const title = element('caption', { class: 'maxout-caption' });
  const heads = columns.map(() => element('th', { scope: 'col' }));
  const [first, wins, taken] = [element('th', { scope: 'col' }), element('th', { scope: 'col' }), element('th', { scope: 'col' })];
  const body = element('tbody');
  const addWords = element('span');
  const add = element('button', { type: 'button', class: 'button maxout-add', onclick: append }, icon('add'), addWords);
  const errors = element('div', { class: 'maxout-errors' });
  const table = element(
    'table',
    { class: 'maxout-table' },
    title,
    element('thead', {}, element('tr', {}, first, ...heads, wins, taken)),
    body,
  );

  function append() {
    commit([...shown, added]);
    rows.at(-1)?.fields[0]?.box.focus();
  }

  /** @param {number} index */
  function createRow(index) {
    const fields = columns.map((_, column) =>
      createNumberField({
        accepts: (value) => accepts(COEFFICIENT, value),
        allowed: () => allowedText(COEFFICIENT),
        stepped: scale.stepped,
        commit: (value) => commit(shown.map((row, i) => (i === index ? row.map((own, j) => (j === column ? value : own)) : row))),
      }),
    );
    const said = element('td', { class: 'maxout-wins' });
    const remove = element(
      'button',
      {
        type: 'button',
        class: 'icon-button',
        'data-remove': index + 1,
        onclick() {
          commit(shown.filter((_, i) => i !== index));
          // The button disappears with its row: focus moves to the next one.
          const next = rows[Math.min(index, rows.length - 1)]?.remove;
          (next?.hasAttribute('disabled') ? add : next)?.focus();
        },
      },
      icon('close'),
    );
    const node = element(
      'tr',
      { class: `curve-${index + 1}`, 'data-piece': index + 1 },
      element('th', { scope: 'row' }, element('span', { class: 'maxout-name' }, element('span', { class: 'dot' }), String(index + 1))),
      ...fields.map(({ box }) => element('td', {}, box)),
      said,
      element('td', {}, remove),
    );
    return { fields, said, remove, node };
  }

  function write() {
    title.textContent = t(caption);
    first.textContent = t('maxout.piece');
    wins.textContent = t('maxout.wins');
    taken.replaceChildren(element('span', { class: 'visually-hidden' }, t('maxout.remove')));
    heads.forEach((head, i) => head.replaceChildren(element('i', { class: 'symbol' }, columns[i]?.symbol ?? '')));
    addWords.textContent = t('maxout.add');
    rows.forEach(({ fields, remove }, index) => {
      fields.forEach((field, column) => {
        const of = columns[column];
        if (of !== undefined) field.rename(t(of.words, { piece: index + 1 }));
      });
      const label = t('maxout.remove.label', { piece: index + 1 });
      remove.setAttribute('aria-label', label);
      remove.title = label;
    });
  }

  return {
    node: element('div', { class: 'maxout-pieces' }, element('div', { class: 'maxout-scroll' }, table), errors, add),
    write,
    /** @param {number[][]} next @param {string[]} said  where each piece wins */
    show(next, said) {
      shown = next;
      if (rows.length !== next.length) {
        const kept = rows.slice(0, next.length);
        for (const { node, fields } of rows.slice(next.length)) {
          node.remove();
          for (const { error } of fields) error.remove();
        }
        const more = next.slice(kept.length).map((_, i) => createRow(kept.length + i));
        rows = [...kept, ...more];
        body.append(...more.map(({ node }) => node));
        errors.append(...more.flatMap(({ fields }) => fields.map(({ error }) => error)));
        for (const { remove } of rows) remove.disabled = rows.length === 1;
        add.disabled = rows.length >= MOST_PIECES;
        write();
      }
      rows.forEach(({ fields, said: place }, index) => {
        fields.forEach((field, column) => field.set(next[index]?.[column] ?? NaN));
        if (place.textContent !== said[index]) place.textContent = said[index] ?? '';
      });
    },
  };
}
