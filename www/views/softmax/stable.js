/**
 * The naive form beside the stable ones, step by step in a chosen precision, and the limits of each precision.
 *
 * @import { Model } from './model.js'
 */

import { t } from '../../i18n/i18n.js';
import { element } from '../../ui/element.js';
import { button } from '../../ui/button.js';
import { scrolling } from '../../ui/scroll-stop.js';
import { choiceOf, worded } from '../../ui/choice.js';
import { row, table } from '../../ui/table.js';
import { formula } from '../../functions/typeset.js';
import { PRECISIONS } from './keys.js';
import { numeral, share, step } from './numerals.js';
import { classTable, section } from './pieces.js';

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

/** @param {Model} model */
export function createStable(model) {
  const setTo = (/** @type {number[]} */ logits) => () => model.setLogits(logits, { temperature: 1 });
  const examples = BREAKING.map((logits) => element('button.button', { onclick: setTo(logits) }, logits.map((z) => numeral(z)).join(', ')));
  const offers = { role: 'group', 'aria-label': () => t('softmax.breaking'), 'data-examples': '' };
  return section(
    'softmax.stable',
    choiceOf(model, 'precision', 'softmax.precision', PRECISIONS, { label: (precision) => t(`softmax.precision.${precision}`) }),
    element('div.softmax-offer', worded('span.quiet', 'softmax.breaking'), element('div.softmax-buttons', offers, ...examples)),
    element('div.softmax-forms', ...FORMS.map((form) => createForm(model, form))),
    element(
      'div.softmax-ends-of',
      scrolling('div.softmax-scroll', { label: () => t('softmax.limits') }, createLimits(model)),
      element(
        'div',
        worded('p.softmax-note', 'softmax.limits.what'),
        worded('p.softmax-note', 'softmax.half'),
        button('softmax.stable.back', setTo([2, 1, 0.1])),
      ),
    ),
  );
}

/** A number; NaN and infinities are marked, not by color alone. @param {() => number} value */
const cell = (value, written = step) =>
  element('td', { class: () => !Number.isFinite(value()) && 'softmax-broken' }, () => written(value()));

/** @param {Model} model @param {(typeof FORMS)[number]} form */
function createForm(model, { name, columns, formula: source }) {
  const steps = () => model.now.forms[name];
  const middle = () => (name === 'byLogarithm' ? model.now.forms.logProbabilities : steps().exponentials);
  const sum = () => {
    const { max, logSum, logSumExp } = model.now.forms;
    return t(`softmax.sum.${name}`, { sum: step(steps().sum), max: step(max), log: step(logSum), lse: step(logSumExp) });
  };
  const verdict = () => {
    const { fault, error } = steps();
    return t(`softmax.fault.${fault === 'zero' && name === 'byLogarithm' ? 'kept' : fault}`, { error: share(error) });
  };
  const table = classTable(model, 'table.softmax-table', {
    caption: worded('caption.visually-hidden', `softmax.form.${name}`),
    head: [() => t('softmax.column.class'), ...columns],
    cells: (index) => [
      cell(() => steps().exponents[index] ?? NaN),
      cell(() => middle()[index] ?? NaN),
      cell(() => steps().probabilities[index] ?? NaN, share),
    ],
  });
  return element(
    'div.softmax-form',
    element('h4', () => t(`softmax.form.${name}`)),
    formula(source),
    table,
    element('p.softmax-sum', sum),
    element('p.softmax-verdict', { 'data-form': name, 'data-fault': () => steps().fault }, verdict),
  );
}

/** Limits of the exponential in each precision, for the current number of classes. @param {Model} model */
function createLimits(model) {
  const columns = /** @type {const} */ (['finite', 'sum', 'positive', 'number']);
  const rows = PRECISIONS.map((precision) => {
    const isChosen = () => precision === model.now.values.precision;
    const limit = (/** @type {(typeof columns)[number]} */ column) => () =>
      numeral(model.lab.softmaxLimits(precision, model.now.n)[column], 7);
    return row(
      { class: () => isChosen() && 'softmax-chosen' },
      () => t(`softmax.precision.${precision}`),
      ...columns.map((column) => element('td', { 'data-limit': `${precision}-${column}` }, limit(column))),
    );
  });
  const titles = columns.map((column) => () => t(`softmax.limit.${column}`, { n: model.now.n }));
  const head = [() => t('softmax.precision'), ...titles];
  return table('table.softmax-table.softmax-limits', { caption: worded('caption', 'softmax.limits'), head }, ...rows);
}
