/**
 * The vector: for each class a draggable bar of its logit, a number box, and the resulting probability.
 *
 * @import { Child } from '../../ui/element.js'
 * @import { Model } from './model.js'
 */

import { t, words } from '../../i18n/i18n.js';
import { element } from '../../ui/element.js';
import { each, live } from '../../i18n/live.js';
import { createNumberField } from '../../ui/number-field.js';
import { valueOfKey } from '../../ui/slider-track.js';
import { display } from '../../numbers/display.js';
import { worded } from '../../ui/choice.js';
import { placeOn, stepped, valueAt } from './axis.js';
import { className, curveClass, isLogit, LARGEST, whyLogits } from './keys.js';
import { logarithm, numeral, share, typed } from './numerals.js';

/** @param {Model} model */
export function createBoard(model) {
  /** @type {ReturnType<typeof createNumberField>[]} */
  const fields = [];
  const columns = each(element('div.softmax-columns', createHeads(model)), model.count, (index) => {
    const field = createField(model, index);
    fields[index] = field;
    return createColumn(model, index, field.box);
  });
  return element(
    'div.softmax-board',
    { role: 'group', 'aria-label': () => t('softmax.board') },
    element('div.softmax-scroll', columns),
    each(element('div'), model.count, (index) => fields[index]?.error ?? new Text()),
  );
}

/** Row headings on the left. @param {Model} model */
function createHeads(model) {
  const end = (/** @type {Child} */ text) => element('span.softmax-end', text);
  const ends = (/** @type {Node[]} */ ...children) => element('div.softmax-ends', { 'aria-hidden': 'true' }, ...children);
  return element(
    'div.softmax-column.softmax-heads',
    element('span'),
    ends(
      end(() => numeral(model.now.axis[1], 3)),
      end(() => numeral(model.now.axis[0], 3)),
    ),
    worded('span', 'softmax.row.logit'),
    ends(end('1'), end('0')),
    worded('span', 'softmax.row.probability'),
    worded('span', 'softmax.row.logarithm'),
  );
}

/** Name of slider and box. @param {number} index */
const wordsOf = (index) => t('softmax.logit.of', { name: className(index) });

/** @param {Model} model @param {number} index */
function createField(model, index) {
  return createNumberField(words, {
    label: () => wordsOf(index),
    accepts: (given) => isLogit(given) && !model.masksAll(index, given),
    allowed: () => t('softmax.allowed.logit', { largest: display(LARGEST) }),
    why: (given) => whyLogits([given]),
    stepped: (from, steps) => stepped(model.now.axis, from, steps),
    written: typed,
    commit: (given) => model.setLogit(index, given),
    shown: () => model.now.logits[index] ?? NaN,
  });
}

/** @param {Model} model @param {number} index @param {HTMLElement} box */
function createColumn(model, index, box) {
  const name = className(index);
  const value = () => model.now.logits[index] ?? NaN;
  const probability = () => model.now.answer.probabilities[index] ?? NaN;
  const place = () => placeOn(model.now.axis, value());
  const base = () => placeOn(model.now.axis, 0);
  const percent = (/** @type {() => number} */ share) => () => `${100 * share()}%`;
  const grip = element('input', {
    type: 'range',
    class: 'softmax-grip',
    min: 0,
    max: 1,
    step: 'any',
    'aria-label': () => wordsOf(index),
    'aria-valuetext': () => numeral(value()),
    'aria-orientation': 'vertical',
    oninput: () => model.setLogit(index, valueAt(model.now.axis, grip.valueAsNumber)),
    onpointerdown: model.hold,
    onkeydown: step,
  });
  live(() => {
    if (grip.valueAsNumber !== place()) grip.value = String(place());
  });
  const zero = element('div.softmax-zero', { style: { bottom: percent(base) } });
  const bar = element('div.softmax-bar', {
    style: { bottom: percent(() => Math.min(place(), base())), height: percent(() => Math.abs(place() - base())) },
  });
  const shareBar = element('div.softmax-bar', { style: { height: percent(probability) } });

  /** @param {KeyboardEvent} event */
  function step(event) {
    const { axis } = model.now;
    const next = valueOfKey(event, axis, (steps) => stepped(axis, value(), steps));
    if (next !== undefined) model.setLogit(index, next);
  }

  return element(
    'div',
    { class: `softmax-column ${curveClass(index)}`, role: 'group', 'aria-label': () => t('softmax.class', { name }), 'data-class': name },
    element('span.softmax-name', name),
    element('div.softmax-well', element('div.softmax-inner', zero, bar), grip),
    box,
    element('div.softmax-well.softmax-share', shareBar),
    element('span.softmax-p', () => share(probability())),
    element('span.softmax-log', () => logarithm(model.now.answer.logProbabilities[index] ?? NaN)),
  );
}
