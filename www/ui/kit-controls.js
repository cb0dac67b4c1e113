/** The controls of the kit, each with what it has answered. */

import { words } from '../i18n/i18n.js';
import { createChoice, createSelect } from './choice.js';
import { createDial } from './dial.js';
import { element } from './element.js';
import { legendItem } from './legend.js';
import { createNumberField } from './number-field.js';
import { createRangeBoxes } from './range-boxes.js';
import { createSlider } from './slider.js';
import { createMarks } from './slider-marks.js';

/** A part of the kit on its page. @param {string} name @param {...Node} nodes */
export const sample = (name, ...nodes) =>
  element('section', { 'data-part': name }, element('h3', name), element('div.kit-sample', ...nodes));

/** @type {import('./slider.js').Quantity} */
const QUANTITY = { symbol: 'α', min: 0, max: 2, step: 0.05, scale: 'linear', default: 1, domain: [0, 100], domainOpen: [false, false] };
const MARKS = [
  { value: 0.5, label: 'half' },
  { value: 0.55, label: 'a little more' },
  { value: 1.5, label: 'more' },
];

function slider() {
  const said = element('output');
  const commit = (/** @type {number} */ value) => {
    said.textContent = String(value);
    own.show(value);
  };
  const own = createSlider(words, {
    quantity: QUANTITY,
    text: 'slope',
    name: 'α of Sample',
    commit,
    snapped: (place) => marks.snapped(place),
    attributes: { class: 'slider curve-1' },
  });
  const marks = createMarks({
    marks: MARKS,
    others: [QUANTITY.default],
    scale: own.scale,
    words: ({ value, label }) => ({ text: String(value), label, name: `α to ${value}: ${label}`, title: String(value) }),
    commit,
    disabled: false,
  });
  own.track.prepend(marks.ticks);
  own.track.after(marks.strip);
  own.show(QUANTITY.default);
  new ResizeObserver(() => requestAnimationFrame(() => marks.arrange(own.track))).observe(marks.strip);
  return sample('Slider', own.node, said);
}

function dial() {
  let value = 0;
  const { node, show } = createDial({
    quantity: { ...QUANTITY, symbol: 'k', min: 0.1, max: 1000, scale: 'logarithmic', domainOpen: [true, false] },
    words: () => 'logarithmic',
    shown: () => value || QUANTITY.default,
    commit: (next) => {
      value = next;
      show(next);
    },
  });
  return sample('Dial', node);
}

function locked() {
  const { node, show } = createSlider(words, { quantity: QUANTITY, text: 'locked', name: 'α, locked', commit() {}, disabled: true });
  show(3);
  return sample('Locked', node);
}

function number() {
  const said = element('output');
  const field = createNumberField(words, {
    label: 'Number',
    accepts: (value) => value > 0,
    allowed: () => 'a number above 0',
    stepped: (from, steps) => from + steps,
    commit(value) {
      said.textContent = String(value);
      field.set(value);
    },
  });
  field.set(1);
  return sample('Number', field.box, said, field.error);
}

function pair() {
  /** @type {[number, number]} */
  let range = [-6, 6];
  const fields = createRangeBoxes({
    range: () => range,
    name: (end) => (end === 0 ? 'from' : 'to'),
    commit(next) {
      range = next;
      fields.forEach((field, end) => field.set(Number(next[end])));
    },
  });
  return sample('Pair', ...fields.map(({ box }) => box), ...fields.map(({ error }) => error));
}

/** @param {string} theme */
function chosen(theme) {
  const said = element('output');
  const say = (/** @type {string} */ value) => void (said.textContent = value);
  const letters = () => ['a', 'b', 'c'].map((value) => /** @type {const} */ ([value, value.toUpperCase()]));
  const list = createSelect({ options: letters, chosen: () => 'b', choose: say, attributes: { 'aria-label': 'Letter' } });
  const curves = ['f', 'df'].map((value) => ({ value, label: () => value, symbol: true }));
  // Radio buttons of one name are one choice, and each theme has its own.
  const choice = createChoice(theme === 'light' ? 'theme.light' : 'theme.dark', curves, say, () => 'f');
  return sample('Choice', list, choice, said);
}

function legend() {
  const strokes = ['', 'dashed', 'dotted'].map((mark, i) =>
    legendItem([`curve ${i + 1}`], { curve: `curve-${i + 1}`, mark: `lesson-stroke ${mark}` }),
  );
  return sample('Legend', element('ul.lesson-key', legendItem(['curve 1'], { curve: 'curve-1' }), ...strokes));
}

/** @param {string} theme */
export const controls = (theme) => [slider(), dial(), locked(), number(), pair(), chosen(theme), legend()];
