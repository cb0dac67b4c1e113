/**
 * The decision path: three questions and their recommendation.
 *
 * @import { ViewParts } from '../../app/views.js'
 * @import { GuideKeys, GuideValues } from './view.js'
 * @import { Advice } from './choices.js'
 */

import { functionName, inWords, list, t } from '../../i18n/i18n.js';
import { element } from '../../ui/element.js';
import { FORMULAS } from '../../functions/formulas.js';
import { createOption } from '../../ui/choice.js';
import { advise, NETWORKS, TASKS, TROUBLES } from './choices.js';
import { createComparison } from './comparison.js';
import { linkTo, openWords } from './links.js';
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

/** @param {HTMLElement} root @param {ViewParts} parts @param {GuideKeys} keys */
export function createChoice(root, { lab, store }, keys) {
  const questions = QUESTIONS.map(([key, answers]) => createQuestion(key, answers, (answer) => keys.write({ [key]: answer })));
  const name = element('h4.guide-use');
  const label = element('p.guide-badge');
  const formula = element('p.info-formula');
  const why = element('p');
  const next = element('p');
  const avoid = element('p');
  const first = element('p.quiet');
  const link = element('a.guide-open');
  const plot = createPlot({ lab, store }, { functions: lab.parse(SOFTMAX_OF_TWO) });
  const comparison = createComparison(lab);
  const note = createSoftmaxNote();
  // A live region: a new recommendation is announced, without the table.
  const words = element('div.guide-words', { role: 'status' }, label, name, formula, why, next, avoid, first);
  const result = element(
    'div.guide-result',
    element('div.guide-advice', words, link, note.node),
    element('div.guide-evidence', plot.node, comparison.node),
  );
  root.append(element('div.guide-questions', ...questions.map(({ node }) => node)), result);

  /** @type {GuideValues | undefined} */
  let shown;

  function write() {
    if (shown === undefined) return;
    const advice = advise(shown);
    const ids = drawn(advice);
    label.textContent = t('guide.use');
    name.textContent = nameOf(advice.use);
    formula.textContent = `f(x) = ${FORMULAS[advice.use] ?? t('guide.softmax.formula')}`;
    formula.hidden = advice.use === SOFTMAX;
    why.textContent = t(`guide.why.${advice.why}`);
    next.hidden = advice.next === null;
    next.replaceChildren(element('strong', t('guide.next')), ` ${advice.next === null ? '' : functionName(advice.next)}`);
    avoid.hidden = advice.fault === null;
    avoid.replaceChildren(
      element('strong', t('guide.avoid')),
      ` ${advice.fault === null ? '' : t(`guide.fault.${advice.fault}`, { functions: list(advice.avoid.map(functionName)) })}`,
    );
    first.textContent = t('guide.defaults');
    note.show(advice.use === SOFTMAX);
    linkTo(link, `#functions=${ids.join(',')}`, advice.use === SOFTMAX ? t('guide.open.softmax') : openWords(ids));
    comparison.show(ids, advice.avoid);
  }

  inWords(write);

  return (/** @type {GuideValues} */ values) => {
    const { task, network, trouble } = values;
    const known = shown;
    shown = values;
    for (const question of questions) question.show(values[question.key], question.key === 'task' || task === 'hidden');
    if (known?.task === task && known.network === network && known.trouble === trouble) return;
    plot.show({ functions: lab.parse(drawn(advise(values)).join(',')) });
    result.dataset.use = advise(values).use;
    write();
  };
}

/** @param {string} id */
const nameOf = (id) => (id === SOFTMAX ? t('guide.softmax') : functionName(id));

/**
 * @template {(typeof QUESTIONS)[number][0]} K
 * @param {K} key @param {readonly string[]} answers @param {(answer: any) => void} choose
 */
function createQuestion(key, answers, choose) {
  const legend = element('legend');
  const options = answers.map((answer) => {
    const text = element('span');
    return {
      answer,
      text,
      ...createOption({ name: `guide-${key}`, value: answer }, { class: 'guide-option' }, text, () => choose(answer)),
    };
  });
  const node = element(
    'fieldset.guide-question',
    { 'data-question': key },
    legend,
    element('div.guide-options', ...options.map((option) => option.node)),
  );
  inWords(() => {
    legend.textContent = t(`guide.${key}`);
    for (const { answer, text } of options)
      text.textContent = t(/** @type {import('../../i18n/i18n.js').MessageKey} */ (`guide.${key}.${answer}`));
  });
  return {
    key,
    node,
    /** @param {string} chosen @param {boolean} isAsked */
    show(chosen, isAsked) {
      node.hidden = !isAsked;
      for (const { answer, input } of options) input.checked = answer === chosen;
    },
  };
}
