/**
 * The naive form beside the stable ones, step by step in a chosen precision, and the limits of each precision.
 *
 * @import { Lab, SoftmaxForm } from '../../lab/types.js'
 * @import { Model } from './model.js'
 */

import { inWords, t } from '../../i18n/i18n.js';
import { element } from '../../ui/element.js';
import { createChoice, worded } from '../../ui/choice.js';
import { formula } from '../../functions/typeset.js';
import { write } from '../../ui/written.js';
import { button } from './controls.js';
import { PRECISIONS } from './keys.js';
import { numeral, share, step } from './numerals.js';
import { classHead, headRow, scrolling, section } from './pieces.js';

/** The forms, with columns named as in the formula above. */
const FORMS = /** @type {const} */ ([
  { name: 'plain', columns: ['s', 'eˢ', 'p'], formula: 'softmax-plain' },
  { name: 'shifted', columns: ['d', 'eᵈ', 'p'], formula: 'softmax-shifted' },
  { name: 'byLogarithm', columns: ['d', 'ln p', 'p'], formula: 'softmax-log-sum-exp' },
]);

/** Vectors that overflow or underflow. */
const BREAKING = [
  [1000, 1001, 1002],
  [-1000, -1001, -1002],
  [88, 88, 88],
  [12, 11, 10],
  [0, -110],
];

/** @param {Model} model @param {Lab} lab */
export function createStable(model, lab) {
  const choice = createChoice(
    'softmax.precision',
    PRECISIONS.map((value) => ({ value, label: () => t(`softmax.precision.${value}`) })),
    (precision) => model.set({ precision }),
  );
  const examples = BREAKING.map((logits) =>
    element(
      'button',
      { type: 'button', class: 'button', onclick: () => model.setLogits(logits, { temperature: 1 }) },
      logits.map((z) => numeral(z)).join(', '),
    ),
  );
  const offers = element('div', { class: 'softmax-buttons', role: 'group', 'data-examples': '' }, ...examples);
  const forms = FORMS.map(createForm);

  inWords(() => offers.setAttribute('aria-label', t('softmax.breaking')));
  model.follow({
    build: (n) => forms.forEach((form) => form.build(n)),
    show({ values, logits, options }) {
      choice.show(values.precision);
      const answer = lab.softmaxForms(logits, values.precision, options);
      for (const form of forms) {
        const steps = answer[form.name];
        form.show(steps, form.name === 'byLogarithm' ? answer.logProbabilities : steps.exponentials, answer);
      }
    },
  });
  return section(
    'softmax.stable',
    worded('p', 'softmax.stable.what', 'softmax-text'),
    choice.node,
    element('div', { class: 'softmax-offer' }, worded('span', 'softmax.breaking', 'quiet'), offers),
    element('div', { class: 'softmax-forms' }, ...forms.map(({ node }) => node)),
    element(
      'div',
      { class: 'softmax-ends-of' },
      createLimits(model, lab),
      element(
        'div',
        {},
        worded('p', 'softmax.limits.what', 'softmax-note'),
        worded('p', 'softmax.half', 'softmax-note'),
        button(
          () => t('softmax.stable.back'),
          () => model.setLogits([2, 1, 0.1], { temperature: 1 }),
        ),
      ),
    ),
  );
}

/** Marks NaN and infinities, not by color alone. @param {HTMLElement} cell @param {number} value @param {string} [text] */
function fill(cell, value, text = step(value)) {
  write(cell, text);
  cell.classList.toggle('softmax-broken', !Number.isFinite(value));
}

/** @param {(typeof FORMS)[number]} form */
function createForm({ name, columns, formula: source }) {
  const table = element('table', { class: 'softmax-table' });
  const sum = element('p', { class: 'softmax-sum' });
  const verdict = element('p', { class: 'softmax-verdict', 'data-form': name });
  /** @type {{ node: HTMLElement, cells: HTMLTableCellElement[] }[]} */
  let rows = [];
  return {
    name,
    node: element('div', { class: 'softmax-form' }, worded('h4', `softmax.form.${name}`), formula(source), table, sum, verdict),
    /** @param {number} n */
    build(n) {
      rows = Array.from({ length: n }, (_, index) => {
        const cells = columns.map(() => element('td'));
        return { cells, node: element('tr', {}, classHead(index), ...cells) };
      });
      const caption = element('caption', { class: 'visually-hidden' }, t(`softmax.form.${name}`));
      table.replaceChildren(
        caption,
        headRow([t('softmax.column.class'), ...columns]),
        element('tbody', {}, ...rows.map(({ node }) => node)),
      );
    },
    /**
     * @param {SoftmaxForm} steps
     * @param {Float64Array} middle  of the three columns
     * @param {{ max: number, logSum: number, logSumExp: number }} whole
     */
    show(steps, middle, { max, logSum, logSumExp }) {
      rows.forEach(({ cells: [first, second, third] }, index) => {
        if (first === undefined || second === undefined || third === undefined) return;
        const p = steps.probabilities[index] ?? NaN;
        fill(first, steps.exponents[index] ?? NaN);
        fill(second, middle[index] ?? NaN);
        fill(third, p, share(p));
      });
      const sums = { sum: step(steps.sum), max: step(max), log: step(logSum), lse: step(logSumExp) };
      write(sum, t(`softmax.sum.${name}`, sums));
      verdict.dataset.fault = steps.fault;
      const told = steps.fault === 'zero' && name === 'byLogarithm' ? 'kept' : steps.fault;
      write(verdict, t(`softmax.fault.${told}`, { error: share(steps.error) }));
    },
  };
}

/** Limits of the exponential in each precision, for the current number of classes. @param {Model} model @param {Lab} lab */
function createLimits(model, lab) {
  const table = element('table', { class: 'softmax-table softmax-limits' });
  /** @type {Map<string, HTMLElement>} */
  const rows = new Map();
  const columns = /** @type {const} */ (['finite', 'sum', 'positive', 'number']);
  model.follow({
    build(n) {
      rows.clear();
      for (const precision of PRECISIONS) {
        const limits = lab.softmaxLimits(precision, n);
        const cells = columns.map((column) => element('td', { 'data-limit': `${precision}-${column}` }, numeral(limits[column], 7)));
        rows.set(precision, element('tr', {}, element('th', { scope: 'row' }, t(`softmax.precision.${precision}`)), ...cells));
      }
      const titles = [t('softmax.precision'), ...columns.map((column) => t(`softmax.limit.${column}`, { n }))];
      table.replaceChildren(element('caption', {}, t('softmax.limits')), headRow(titles), element('tbody', {}, ...rows.values()));
    },
    show({ values }) {
      for (const [precision, row] of rows) row.classList.toggle('softmax-chosen', precision === values.precision);
    },
  });
  return scrolling('softmax.limits', table);
}
