/**
 * The table of errors of each approximation: current value, values in use, and optimum.
 *
 * @import { Kind } from './kinds.js'
 * @import { Model } from './model.js'
 */

import { functionName, inWords, t } from '../../i18n/i18n.js';
import { element } from '../../ui/element.js';
import { CURVE_SIGNS, markLabel } from '../../functions/title.js';
import { display, editable } from '../../numbers/display.js';
import { showErrors } from './figures.js';
import { KINDS, measureOf } from './kinds.js';
import { bestText, errorText, placeText } from './numerals.js';
import { scrolling } from './pieces.js';

/** Significant digits of the values in use: enough for 0.0356774. */
export const MARK_DIGITS = 8;

/** A button that gives a coefficient a value. @param {Model} model @param {Kind} kind */
export function valueButton(model, kind) {
  let value = NaN;
  // Disabled until the value is known.
  const button = element('button', {
    type: 'button',
    class: 'gelu-value',
    disabled: true,
    onclick() {
      if (!Number.isFinite(value)) return;
      model.set({ [kind.parameter]: value });
      showErrors(kind);
    },
  });
  return {
    button,
    /** @param {number} next @param {string} text */
    show(next, text) {
      value = next;
      button.disabled = false;
      button.textContent = text;
      button.setAttribute('aria-label', t('gelu.value.use', { symbol: kind.parameter, value: text }));
    },
  };
}

/** @param {Model} model */
export function createErrorTable(model) {
  const head = element('tr');
  const caption = element('caption', { class: 'gelu-caption' });
  const bodies = KINDS.map((kind) => createRows(model, kind));
  const table = element('table', { class: 'gelu-table' }, caption, element('thead', {}, head), ...bodies.map(({ body }) => body));

  function write() {
    const { order, mu, sigma, interval } = model.values;
    const curve = CURVE_SIGNS[order];
    const normal = `N(${display(mu)}, ${display(sigma)}²)`;
    caption.textContent = t('gelu.table.caption', { curve });
    const titles = [
      t('gelu.table.value'),
      t('gelu.table.largest'),
      t('gelu.table.at'),
      t('gelu.table.square.normal', { normal }),
      t('gelu.table.mean', { normal }),
      t('gelu.table.square.interval', { lo: display(interval[0]), hi: display(interval[1]) }),
    ];
    if (head.textContent !== titles.join('')) head.replaceChildren(...titles.map((title) => element('th', { scope: 'col' }, title)));
  }

  inWords(write);
  model.follow(() => {
    write();
    for (const rows of bodies) rows.show();
  });
  model.whenStill(() => {
    for (const rows of bodies) rows.showBest();
  });
  return scrolling('gelu.table', table);
}

/** The rows of one approximation. @param {Model} model @param {Kind} kind */
function createRows(model, kind) {
  const title = element('th', { scope: 'rowgroup', colspan: '6', class: `gelu-group curve-${kind.colour}` });
  const given = model.answers.parameter(kind).marks.filter(({ label }) => label !== 'minimax');
  const now = createRow(model, kind);
  const rows = given.map((mark) => ({ mark, ...createRow(model, kind) }));
  const best = createRow(model, kind);
  now.row.classList.add('gelu-now');
  best.row.classList.add('gelu-best');
  inWords(() => title.replaceChildren(element('span', { class: 'dot' }), functionName(kind.id)));

  function showBest() {
    const { order } = model.values;
    const found = model.answers.best(kind, order, measureOf(model.values));
    best.row.hidden = found === null;
    if (found !== null) best.show(found.value, bestText(kind, found), t('gelu.table.best'));
  }

  return {
    body: element('tbody', {}, element('tr', {}, title), now.row, ...rows.map(({ row }) => row), best.row),
    show() {
      const value = model.values[kind.parameter];
      now.show(value, editable(value), t('gelu.table.now'));
      for (const { mark, show } of rows) show(mark.value, display(mark.value, MARK_DIGITS), markLabel(mark));
    },
    showBest,
  };
}

/** @param {Model} model @param {Kind} kind */
function createRow(model, kind) {
  const use = valueButton(model, kind);
  const label = element('span', { class: 'quiet' });
  const cells = ['largest', 'at', 'square', 'mean', 'interval'].map((name) => element('td', { 'data-cell': name }));
  const row = element('tr', { 'data-kind': kind.kind }, element('th', { scope: 'row' }, use.button, ' ', label), ...cells);
  return {
    row,
    /** @param {number} value @param {string} text @param {string} words */
    show(value, text, words) {
      const error = model.answers.error(kind, value, model.values.order, model.values);
      use.show(value, text);
      label.textContent = words;
      row.dataset.value = String(value);
      const texts = [
        errorText(error.largest),
        placeText(error.at),
        errorText(error.normal.meanSquare.value),
        errorText(error.normal.mean.value),
        errorText(error.interval.meanSquare.value),
      ];
      cells.forEach((cell, i) => {
        if (cell.textContent !== texts[i]) cell.textContent = texts[i] ?? '';
      });
    },
  };
}
