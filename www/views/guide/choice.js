/**
 * The decision path: three questions, their recommendation, and the properties of what is recommended and avoided side by side.
 *
 * @import { MessageKey } from '../../i18n/i18n.js'
 * @import { Model } from './keys.js'
 * @import { Advice } from './choices.js'
 * @import { Estimate, Lab, Properties } from '../../lab/types.js'
 */

import { functionName, language, list, t } from '../../i18n/i18n.js';
import { computed, each, follow } from '../../i18n/live.js';
import { element } from '../../ui/element.js';
import { FORMULAS } from '../../functions/formulas.js';
import { createOption, worded } from '../../ui/choice.js';
import { display } from '../../numbers/display.js';
import { interval, slopeSet } from '../../functions/properties.js';
import { scrolling } from '../../ui/scroll-stop.js';
import { row, table } from '../../ui/table.js';
import { writeNote } from '../../functions/notes.js';
import { guardOf } from '../model.js';
import { advise, NETWORKS, TASKS, TROUBLES } from './choices.js';
import { createPlot, openWords } from './plot.js';

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

/** @param {Model} view */
export function createChoice(view) {
  const keys = QUESTIONS.map(([key]) => key);
  return [
    element('div.guide-questions', ...QUESTIONS.map(([key, answers]) => createQuestion(key, answers, view))),
    guardOf(view, keys, () => createResult(view)),
  ];
}

/** @param {(typeof QUESTIONS)[number][0]} key @param {readonly string[]} answers @param {Model} view */
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

/** @param {Model} view */
function createResult(view) {
  const { lab } = view;
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
  const plot = createPlot(view, { functions: lab.parse(SOFTMAX_OF_TWO) }, () => ({ functions: lab.parse(ids().join(',')) }));
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

const DIGITS = 4;

/** A mean within its error of 0 is shown as 0. @param {Estimate} of */
const estimate = ({ value, error }) => display(Math.abs(value) <= error ? 0 : value, 3);

/** The rows of the table. @type {[key: 'range' | 'slopes' | 'mean' | 'saturated', (of: Properties, id: string, lab: Lab) => string][]} */
const ROWS = [
  ['range', ({ range }) => interval(range, DIGITS)],
  ['slopes', (of, id, lab) => slopeSet(lab, id, {}, DIGITS) ?? interval(of.slopes, DIGITS)],
  ['mean', ({ normal }) => (normal === null ? '–' : estimate(normal.mean))],
  ['saturated', ({ normal }) => (normal === null ? '–' : `${display(100 * normal.saturated, 3)} %`)],
];

/** Properties side by side. @param {Lab} lab @param {() => readonly string[]} good @param {() => readonly string[]} bad  ids of the catalogue */
function createComparison(lab, good, bad) {
  const known = computed(() => [...new Set([...good(), ...bad()])].map((id) => ({ id, properties: lab.properties(id) })));
  const count = () => known().length;
  const titles = each(element('tr', element('td')), count, (index) => {
    const id = () => known()[index].id;
    const title = element('th', { scope: 'col' }, () => functionName(id()));
    const avoided = () => (good().includes(id()) ? 0 : 1);
    return each(title, avoided, () => worded('span.guide-avoided', 'guide.facts.avoid'));
  });
  const rows = ROWS.map(([key, write]) =>
    each(
      row({}, () => t(`guide.facts.${key}`)),
      count,
      (index) => element('td', () => write(known()[index].properties, known()[index].id, lab)),
    ),
  );
  const facts = table('table.guide-numbers', { caption: worded('caption', 'guide.facts'), head: element('thead', titles) }, ...rows);
  return scrolling('div.guide-scroll', { label: () => t('guide.facts'), role: 'group' }, facts);
}

/** Softmax has no curve: its recommendation links to its view and unfolds its notes. @param {() => boolean} isShown */
function createSoftmaxNote(isShown) {
  const text = element('div.prose');
  const link = element('a.guide-open', { href: `#view=${SOFTMAX}` }, () => t('guide.softmax.view'));
  follow(
    () => isShown() && language(),
    (isWanted) => isWanted && writeNote(text, SOFTMAX, 'h5'),
  );
  const details = element('details.guide-note', worded('summary', 'guide.softmax.note'), text);
  return element('div.guide-vector', { hidden: () => !isShown() }, link, details);
}
