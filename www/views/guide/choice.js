/**
 * The decision path: three questions and their recommendation.
 *
 * @import { ViewParts } from '../../app/views.js'
 * @import { MessageKey } from '../../i18n/i18n.js'
 * @import { GuideView } from './view.js'
 * @import { Advice } from './choices.js'
 */

import { functionName, language, list, t } from '../../i18n/i18n.js';
import { computed, guard } from '../../i18n/live.js';
import { element } from '../../ui/element.js';
import { FORMULAS } from '../../functions/formulas.js';
import { createOption, worded } from '../../ui/choice.js';
import { advise, NETWORKS, TASKS, TROUBLES } from './choices.js';
import { createComparison } from './comparison.js';
import { openWords } from './links.js';
import { createPlot } from './plot.js';
import { createSoftmaxNote } from './softmax-note.js';

/** The questions and their answers, in order. */
const QUESTIONS = /** @type {const} */ ([
  ['task', TASKS],
  ['network', NETWORKS],
  ['trouble', TROUBLES],
]);

const SOFTMAX = 'softmax';
/** Of two logits, softmax is this one. */
const SOFTMAX_OF_TWO = 'sigmoid';

/** The functions of the catalogue that an advice is about. @param {Advice} advice */
const drawn = ({ use, next }) => [use === SOFTMAX ? SOFTMAX_OF_TWO : use, ...(next === null ? [] : [next])];

/** @param {ViewParts} parts @param {GuideView} view */
export function createChoice(parts, view) {
  const depends = () => [language(), ...QUESTIONS.map(([key]) => view.values[key])];
  return [
    element('div.guide-questions', ...QUESTIONS.map(([key, answers]) => createQuestion(key, answers, view))),
    guard(depends, () => createResult(parts, view)),
  ];
}

/** @param {(typeof QUESTIONS)[number][0]} key @param {readonly string[]} answers @param {GuideView} view */
function createQuestion(key, answers, view) {
  const options = answers.map((answer) => {
    const attributes = { name: `guide-${key}`, value: answer, '.checked': () => view.values[key] === answer };
    const text = worded('span', /** @type {MessageKey} */ (`guide.${key}.${answer}`));
    return createOption(attributes, { class: 'guide-option' }, text, () => view.set({ [key]: answer })).node;
  });
  const hidden = () => key !== 'task' && view.values.task !== 'hidden';
  return element(
    'fieldset.guide-question',
    { 'data-question': key, hidden },
    worded('legend', `guide.${key}`),
    element('div.guide-options', ...options),
  );
}

/** @param {ViewParts} parts @param {GuideView} view */
function createResult(parts, view) {
  const { lab } = parts;
  const advice = computed(() => advise(view.values));
  const isSoftmax = () => advice().use === SOFTMAX;
  const ids = () => drawn(advice());
  const alternative = () => (advice().next === null ? '' : functionName(String(advice().next)));
  function fault() {
    const { fault, avoid } = advice();
    return fault === null ? '' : t(`guide.fault.${fault}`, { functions: list(avoid.map(functionName)) });
  }

  // A live region: a new recommendation is announced, without the table.
  const words = element(
    'div.guide-words',
    { role: 'status' },
    worded('p.guide-badge', 'guide.use'),
    element('h4.guide-use', () => (isSoftmax() ? t('guide.softmax') : functionName(advice().use))),
    element('p.info-formula', { hidden: isSoftmax }, () => `f(x) = ${FORMULAS[advice().use] ?? t('guide.softmax.formula')}`),
    element('p', () => t(`guide.why.${advice().why}`)),
    element('p', { hidden: () => advice().next === null }, worded('strong', 'guide.next'), () => ` ${alternative()}`),
    element('p', { hidden: () => advice().fault === null }, worded('strong', 'guide.avoid'), () => ` ${fault()}`),
    worded('p.quiet', 'guide.defaults'),
  );
  const link = element('a.guide-open', { href: () => `#functions=${ids().join(',')}` }, () =>
    isSoftmax() ? t('guide.open.softmax') : openWords(ids()),
  );
  const plot = createPlot(parts, { functions: lab.parse(SOFTMAX_OF_TWO) }, () => ({ functions: lab.parse(ids().join(',')) }));
  return element(
    'div.guide-result',
    { 'data-use': () => advice().use },
    element('div.guide-advice', words, link, createSoftmaxNote(isSoftmax)),
    element(
      'div.guide-evidence',
      plot,
      createComparison(lab, ids, () => advice().avoid),
    ),
  );
}
