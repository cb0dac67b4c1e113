/**
 * Both approximations at one x, step by step, and one constant in two places: 0.0356774 is √(2/π) · 0.044715, and belongs outside of
 * the bracket.
 *
 * @import { GeluSteps } from '../../lab/types.js'
 * @import { Kind, Model } from './model.js'
 * @import { MessageKey } from '../../i18n/i18n.js'
 */

import { t, words as page } from '../../i18n/i18n.js';
import { computed, live } from '../../i18n/live.js';
import { worded } from '../../ui/choice.js';
import { element } from '../../ui/element.js';
import { markLabel } from '../../functions/title.js';
import { display, editable, stepped } from '../../numbers/display.js';
import { formula, liveFormula } from '../../functions/typeset.js';
import { createNumberField } from '../../ui/number-field.js';
import { scrolling } from '../../ui/scroll-stop.js';
import { row, table } from '../../ui/table.js';
import { guardOf } from '../model.js';
import { showErrors } from './figures.js';
import { glide } from './glide.js';
import { isPlace } from './keys.js';
import { KINDS } from './model.js';
import { errorText, stepText } from './numerals.js';
import { MARK_DIGITS } from './tables.js';

/** Decimals of the coefficients: as many as 0.0356774 has. */
const PLACES = 7;

/** @param {Model} model */
export function createPlaces(model) {
  const kind = /** @type {Kind} */ (KINDS[0]);
  const buttons = model.answers.given(kind).map((mark) => {
    const words = () => t('gelu.places.move', { value: display(mark.value, MARK_DIGITS), label: markLabel(mark) });
    const move = () => {
      glide(model.values.c, mark.value, (c) => model.set({ c }));
      showErrors(kind);
    };
    return element('button.button', { onclick: move }, words);
  });
  const { places, outcome } = guardOf(model, ['c'], createOutcome);

  function createOutcome() {
    const formula = liveFormula('gelu-places', ['a', 'c', 'd']);
    live(() => {
      const { c, k, x } = model.values;
      const { outer, multipliedIn } = model.lab.geluSteps(x, c, k);
      formula.show({ a: stepText(outer, PLACES), c: editable(c), d: stepText(multipliedIn, PLACES) });
    });
    const largest = () => errorText(model.answers.error(kind, model.values.c, 'f', model.values).largest);
    const words = () => t('gelu.places.outcome', { c: editable(model.values.c), largest: largest() });
    return { places: formula.node, outcome: element('p.gelu-note', words) };
  }

  return element(
    'div.gelu-prose',
    worded('p', 'gelu.places.what'),
    places,
    worded('p', 'gelu.places.same'),
    element('div.gelu-buttons', ...buttons),
    outcome,
  );
}

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

/** @param {Model} model */
export function createWorked(model) {
  const field = createNumberField(page, {
    accepts: isPlace,
    allowed: () => t('gelu.worked.allowed'),
    stepped: (from, steps) => stepped(from, steps, [-5, 5]),
    commit: (x) => model.set({ x }),
    label: () => t('gelu.worked.x'),
    shown: () => model.values.x,
  });
  const symbol = element('i.symbol', { 'aria-hidden': 'true' }, 'x =');
  return element(
    'div.gelu-prose',
    worded('p', 'gelu.worked.what'),
    element('div.gelu-x', symbol, field.box, field.error),
    guardOf(model, ['x', 'c', 'k'], () => createSteps(model)),
    worded('p.gelu-note', 'gelu.worked.slip'),
  );
}

/** @param {Model} model */
function createSteps(model) {
  const found = computed(() => model.lab.geluSteps(model.values.x, model.values.c, model.values.k));
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
  const steps = table('table.gelu-table.gelu-worked', { caption, head }, ...bodies);
  return scrolling('div.gelu-scroll', { label: () => t('gelu.worked.caption') }, steps);
}
