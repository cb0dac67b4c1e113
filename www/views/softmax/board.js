/**
 * The vector: for each class a draggable bar of its logit, a number box, and the resulting probability.
 *
 * @import { Model, Now } from './model.js'
 */

import { inWords, t } from '../../i18n/i18n.js';
import { element } from '../../ui/element.js';
import { createNumberField, STEP_KEYS } from '../../ui/number-field.js';
import { display } from '../../numbers/display.js';
import { restyle, write } from '../../ui/written.js';
import { placeOn, stepped, valueAt } from './axis.js';
import { className, curveClass } from './classes.js';
import { isLogit, LARGEST } from './keys.js';
import { whyLogits } from './limits.js';
import { logarithm, numeral, share, typed } from './numerals.js';

/** Events that end a drag, wherever the pointer is. */
const RELEASES = ['pointerup', 'pointercancel'];

/** @param {Model} model */
export function createBoard(model) {
  const columns = element('div', { class: 'softmax-columns' });
  const errors = element('div');
  const node = element('div', { class: 'softmax-board', role: 'group' }, element('div', { class: 'softmax-scroll' }, columns), errors);
  const heads = createHeads();
  /** @type {ReturnType<typeof createColumn>[]} */
  let all = [];

  inWords(() => node.setAttribute('aria-label', t('softmax.board')));
  model.follow({
    build(n) {
      all = Array.from({ length: n }, (_, index) => createColumn(model, index));
      heads.rename();
      columns.replaceChildren(heads.node, ...all.map((column) => column.node));
      errors.replaceChildren(...all.map((column) => column.error));
    },
    show(now) {
      heads.show(now);
      all.forEach((column) => column.show(now));
    },
  });
  return node;
}

/** Row headings on the left. */
function createHeads() {
  const names = /** @type {const} */ (['logit', 'probability', 'logarithm']).map((key) => ({ key, node: element('span') }));
  const [logit, probability, logProbability] = names.map((name) => name.node);
  const [top, bottom] = [element('span', { class: 'softmax-end' }), element('span', { class: 'softmax-end' })];
  const ends = (/** @type {Node[]} */ ...children) => element('div', { class: 'softmax-ends', 'aria-hidden': 'true' }, ...children);
  const one = (/** @type {string} */ text) => element('span', { class: 'softmax-end' }, text);
  const node = element(
    'div',
    { class: 'softmax-column softmax-heads' },
    element('span'),
    ends(top, bottom),
    logit ?? null,
    ends(one('1'), one('0')),
    probability ?? null,
    logProbability ?? null,
  );
  return {
    node,
    rename() {
      for (const { key, node: place } of names) place.textContent = t(`softmax.row.${key}`);
    },
    /** @param {Now} now */
    show({ axis: [lo, hi] }) {
      write(top, numeral(hi, 3));
      write(bottom, numeral(lo, 3));
    },
  };
}

/** @param {Model} model @param {number} index */
function createColumn(model, index) {
  const name = className(index);
  const words = t('softmax.logit.of', { name });
  /** @type {[number, number]} */
  let axis = [-1, 1];
  let value = NaN;
  /** Accessible names of slider and box. */
  let shown = NaN;
  const bar = element('div', { class: 'softmax-bar' });
  const zero = element('div', { class: 'softmax-zero' });
  const grip = element('input', {
    type: 'range',
    class: 'softmax-grip',
    min: 0,
    max: 1,
    step: 'any',
    'aria-label': words,
    'aria-orientation': 'vertical',
    oninput: () => model.setLogit(index, valueAt(axis, grip.valueAsNumber)),
    onpointerdown: hold,
    onkeydown: step,
  });
  const field = createNumberField({
    label: words,
    accepts: (given) => isLogit(given) && !model.masksAll(index, given),
    allowed: () => t('softmax.allowed.logit', { largest: display(LARGEST) }),
    why: (given) => whyLogits([given]),
    stepped: (from, steps) => stepped(axis, from, steps),
    written: typed,
    commit: (given) => model.setLogit(index, given),
  });
  const shareBar = element('div', { class: 'softmax-bar' });
  const probability = element('span', { class: 'softmax-p' });
  const logProbability = element('span', { class: 'softmax-log' });
  const node = element(
    'div',
    { class: `softmax-column ${curveClass(index)}`, role: 'group', 'aria-label': t('softmax.class', { name }), 'data-class': name },
    element('span', { class: 'softmax-name' }, name),
    element('div', { class: 'softmax-well' }, element('div', { class: 'softmax-inner' }, zero, bar), grip),
    field.box,
    element('div', { class: 'softmax-well softmax-share' }, shareBar),
    probability,
    logProbability,
  );

  function hold() {
    model.hold(true);
    const released = new AbortController();
    const release = () => {
      released.abort();
      model.hold(false);
    };
    for (const event of RELEASES) addEventListener(event, release, { signal: released.signal });
  }

  /** @param {KeyboardEvent} event */
  function step(event) {
    const steps = { ...STEP_KEYS, ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const end = event.key === 'Home' ? axis[0] : event.key === 'End' ? axis[1] : undefined;
    if ((steps === undefined && end === undefined) || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    model.setLogit(index, end ?? stepped(axis, value, Number(steps)));
  }

  return {
    node,
    error: field.error,
    /** @param {Now} now */
    show(now) {
      axis = now.axis;
      value = now.logits[index] ?? NaN;
      const [place, base] = [placeOn(axis, value), placeOn(axis, 0)];
      if (value !== shown || grip.valueAsNumber !== place) {
        shown = value;
        grip.value = String(place);
        grip.setAttribute('aria-valuetext', numeral(value));
        field.set(value);
      }
      restyle(zero, 'bottom', `${100 * base}%`);
      restyle(bar, 'bottom', `${100 * Math.min(place, base)}%`);
      restyle(bar, 'height', `${100 * Math.abs(place - base)}%`);
      const p = now.answer.probabilities[index] ?? NaN;
      restyle(shareBar, 'height', `${100 * p}%`);
      write(probability, share(p));
      write(logProbability, logarithm(now.answer.logProbabilities[index] ?? NaN));
    },
  };
}
