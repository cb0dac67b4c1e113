/**
 * Both approximations at one x, step by step.
 *
 * @import { GeluSteps } from '../../lab/types.js'
 * @import { MessageKey } from '../../i18n/i18n.js'
 * @import { Model } from './model.js'
 */

import { inWords, t } from '../../i18n/i18n.js';
import { element } from '../../ui/element.js';
import { createNumberField } from '../../ui/number-field.js';
import { editable, stepped } from '../../numbers/display.js';
import { formula } from '../../functions/typeset.js';
import { isPlace } from './keys.js';
import { errorText, stepText } from './numerals.js';
import { scrolling, worded } from './pieces.js';

/** Each step with its formula. @type {{ step: keyof GeluSteps, formula: string, plain: string, group: MessageKey }[]} */
const STEPS = [
  { step: 'share', formula: 'gelu-share', plain: 'Φ(x)', group: 'gelu.worked.exact' },
  { step: 'exact', formula: 'gelu-exact', plain: 'x Φ(x)', group: 'gelu.worked.exact' },
  { step: 'cubic', formula: 'gelu-cubic', plain: 'c x³', group: 'gelu.worked.tanh' },
  { step: 'inner', formula: 'gelu-inner', plain: 'u = √(2/π) (x + c x³)', group: 'gelu.worked.tanh' },
  { step: 'tanh', formula: 'gelu-step-tanh', plain: 'tanh u', group: 'gelu.worked.tanh' },
  { step: 'byTanh', formula: 'gelu-by-tanh', plain: 'x/2 · (1 + tanh u)', group: 'gelu.worked.tanh' },
  { step: 'tanhError', formula: 'gelu-tanh-error', plain: 'x/2 · (1 + tanh u) − x Φ(x)', group: 'gelu.worked.tanh' },
  { step: 'scaled', formula: 'gelu-scaled', plain: 'k x', group: 'gelu.worked.logistic' },
  { step: 'gate', formula: 'gelu-step-gate', plain: 'σ(k x)', group: 'gelu.worked.logistic' },
  { step: 'byLogistic', formula: 'gelu-by-logistic', plain: 'x σ(k x)', group: 'gelu.worked.logistic' },
  { step: 'logisticError', formula: 'gelu-logistic-error', plain: 'x σ(k x) − x Φ(x)', group: 'gelu.worked.logistic' },
];
/** The results, as opposed to the steps on the way. @type {(keyof GeluSteps)[]} */
const RESULTS = ['exact', 'byTanh', 'byLogistic'];

/** @param {Model} model @param {(x: number, c: number, k: number) => GeluSteps} ask */
export function createWorked(model, ask) {
  const field = createNumberField({
    accepts: isPlace,
    allowed: () => t('gelu.worked.allowed'),
    stepped: (from, steps) => stepped(from, steps, [-5, 5]),
    commit: (x) => model.set({ x }),
  });
  const cells = STEPS.map(({ step, formula: name, plain }) => {
    const value = element('td', { 'data-step': step });
    const isResult = RESULTS.includes(step);
    return {
      step,
      value,
      node: element(
        'tr',
        { class: isResult ? 'gelu-result' : false },
        element(
          'th',
          { scope: 'row' },
          // Not every screen reader takes a formula for text.
          element('span', { class: 'visually-hidden' }, plain),
          element('span', { 'aria-hidden': 'true' }, formula(name, { plain, class: 'gelu-math' })),
        ),
        value,
      ),
    };
  });
  const groups = [...new Set(STEPS.map(({ group }) => group))].map((group) => {
    const title = element('th', { scope: 'rowgroup', colspan: '2', class: 'gelu-group' });
    inWords(() => title.replaceChildren(t(group, { c: editable(model.values.c), k: editable(model.values.k) })));
    const own = cells.filter((_, i) => STEPS[i]?.group === group);
    return { group, title, body: element('tbody', {}, element('tr', {}, title), ...own.map(({ node }) => node)) };
  });
  const head = element('tr', {}, headCell('gelu.worked.step'), headCell('gelu.worked.value'));
  const table = element(
    'table',
    { class: 'gelu-table gelu-worked' },
    worded('caption', 'gelu.worked.caption', 'gelu-caption'),
    element('thead', {}, head),
    ...groups.map(({ body }) => body),
  );

  model.follow(({ x, c, k }) => {
    const found = ask(x, c, k);
    for (const { group, title } of groups) title.textContent = t(group, { c: editable(c), k: editable(k) });
    for (const { step, value } of cells) value.textContent = step.endsWith('Error') ? errorText(found[step]) : stepText(found[step]);
    field.set(x);
  });
  inWords(() => field.rename(t('gelu.worked.x')));
  const input = element(
    'div',
    { class: 'gelu-x' },
    element('i', { class: 'symbol', 'aria-hidden': 'true' }, 'x ='),
    field.box,
    field.error,
  );
  return element(
    'div',
    { class: 'gelu-prose' },
    worded('p', 'gelu.worked.what'),
    input,
    scrolling('gelu.worked.caption', table),
    worded('p', 'gelu.worked.slip', 'gelu-note'),
  );
}

/** @param {MessageKey} key */
function headCell(key) {
  const cell = worded('th', key);
  cell.setAttribute('scope', 'col');
  return cell;
}
