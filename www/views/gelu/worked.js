/**
 * Both approximations at one x, step by step.
 *
 * @import { GeluSteps } from '../../lab/types.js'
 * @import { MessageKey } from '../../i18n/i18n.js'
 * @import { Model } from './model.js'
 */

import { language, t, words as page } from '../../i18n/i18n.js';
import { computed, follow, guard, live } from '../../i18n/live.js';
import { worded } from '../../ui/choice.js';
import { element } from '../../ui/element.js';
import { createNumberField } from '../../ui/number-field.js';
import { row, table } from '../../ui/table.js';
import { editable, stepped } from '../../numbers/display.js';
import { formula } from '../../functions/typeset.js';
import { isPlace } from './keys.js';
import { errorText, stepText } from './numerals.js';
import { scrolling } from './pieces.js';

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
  const field = createNumberField(page, {
    accepts: isPlace,
    allowed: () => t('gelu.worked.allowed'),
    stepped: (from, steps) => stepped(from, steps, [-5, 5]),
    commit: (x) => model.set({ x }),
  });
  follow(() => t('gelu.worked.x'), field.rename);
  live(() => field.set(model.values.x));
  const symbol = element('i.symbol', { 'aria-hidden': 'true' }, 'x =');
  return element(
    'div.gelu-prose',
    worded('p', 'gelu.worked.what'),
    element('div.gelu-x', symbol, field.box, field.error),
    guard(
      () => [language(), model.values.x, model.values.c, model.values.k],
      () => createSteps(model, ask),
    ),
    worded('p.gelu-note', 'gelu.worked.slip'),
  );
}

/** @param {Model} model @param {(x: number, c: number, k: number) => GeluSteps} ask */
function createSteps(model, ask) {
  const found = computed(() => ask(model.values.x, model.values.c, model.values.k));
  const groups = [...new Set(STEPS.map(({ group }) => group))];

  /** @param {(typeof STEPS)[number]} given */
  function createStep({ step, formula: name, plain }) {
    const write = step.endsWith('Error') ? errorText : stepText;
    const head = element(
      'th',
      { scope: 'row' },
      // Not every screen reader takes a formula for text.
      element('span.visually-hidden', plain),
      element('span', { 'aria-hidden': 'true' }, formula(name, { plain, class: 'gelu-math' })),
    );
    return row(
      { class: RESULTS.includes(step) && 'gelu-result' },
      head,
      element('td', { 'data-step': step }, () => write(found()[step])),
    );
  }

  const bodies = groups.map((group) => {
    const words = () => t(group, { c: editable(model.values.c), k: editable(model.values.k) });
    const title = element('tr', element('th.gelu-group', { scope: 'rowgroup', colspan: 2 }, words));
    return element('tbody', title, ...STEPS.filter((given) => given.group === group).map(createStep));
  });
  const caption = worded('caption.gelu-caption', 'gelu.worked.caption');
  const head = [() => t('gelu.worked.step'), () => t('gelu.worked.value')];
  return scrolling('gelu.worked.caption', table('table.gelu-table.gelu-worked', { caption, head }, ...bodies));
}
