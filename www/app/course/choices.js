/**
 * What a teacher chooses: what the reader sees, and what of it stays as it is; theme, language, size and caption.
 *
 * @import { Engine } from '../../lab/types.js'
 * @import { Model } from './model.js'
 */

import { CURVE_SIGNS, entryOf } from '../../functions/values.js';
import { functionName, list, t, words as page } from '../../i18n/i18n.js';
import { live } from '../../i18n/live.js';
import { CURVES, LANGUAGES, LOCKS, PARTS, THEMES } from '../../state/state.js';
import { element } from '../../ui/element.js';
import { createNumberField } from '../../ui/number-field.js';
import { createSelect } from '../../ui/choice.js';
import { LARGEST, SMALLEST } from './model.js';

/** Parts that the element and a frame have too. */
const BELOW = /** @type {const} */ (['legend', 'controls', 'readout']);

/** The words of `lock` that go together, beside the parameters. */
const TOGETHER = /** @type {const} */ ([
  ['controls', ['controls']],
  ['probe', ['probe']],
  ['range', ['x', 'y']],
  ['drawn', ['functions', 'show', 'marks']],
  ['theme', ['theme']],
]);

/** Longer ones are texts of their own. */
const LONGEST_CAPTION = 300;

/** Steps of the arrow keys, CSS px. */
const STEP = 10;

/** @typedef {{ isOn: () => boolean, isMixed?: () => boolean, isIdle?: () => boolean, choose: (checked: boolean) => void }} Switch */

/** @param {string} name @param {(Node | string)[]} words @param {Switch} does */
function createSwitch(name, words, { isOn, isMixed = () => false, isIdle, choose }) {
  const box = element('input', {
    type: 'checkbox',
    'data-choice': name,
    '.checked': isOn,
    '.indeterminate': isMixed,
    disabled: isIdle,
    onchange: () => choose(box.checked),
  });
  return element('label.switch.course-switch', box, element('span', ...words));
}

/** Boxes in a row. @param {readonly Node[]} boxes */
const row = (boxes) => element('div.course-row', ...boxes);

/** A group with its title; `detail` says more where the title does not do. @param {string} title @param {string} detail @param {...Node} children */
const group = (title, detail, ...children) =>
  element('fieldset.course-group', element('legend.course-legend', title), detail === '' ? null : element('p.quiet', detail), ...children);

/** @param {Engine} lab  @returns {string[]} every parameter of the catalogue */
const parameterIds = (lab) => [...new Set(lab.catalogue().flatMap(({ params }) => params.map(({ id }) => id)))];

/**
 * One box for each parameter of the functions shown; functions share those of one name.
 * @param {Model} model
 * @param {Engine} lab
 * @param {string} name  begins those of the boxes
 * @param {(id: string) => Switch} does
 */
function createParameterBoxes(model, lab, name, does) {
  /** @type {Map<string, { symbol: string, names: Set<string> }>} */
  const found = new Map();
  for (const { id } of model.wish.state.functions) {
    for (const { id: parameter, symbol } of entryOf(lab, id).params) {
      const { names } = found.get(parameter) ?? { names: new Set() };
      found.set(parameter, { symbol, names: names.add(functionName(id)) });
    }
  }
  const boxes = [...found].map(([id, { symbol, names }]) =>
    createSwitch(`${name}-${id}`, [element('span.symbol', symbol), ` ${list([...names])}`], does(id)),
  );
  return element('div.course-row', { hidden: boxes.length === 0 }, ...boxes);
}

/**
 * A list from which words are taken or put into, in the order of `all`.
 * @template {string} W
 * @param {readonly W[]} all
 * @param {readonly string[]} list
 * @param {readonly string[]} words
 * @param {boolean} isIn
 * @returns {W[]}
 */
export const withWords = (all, list, words, isIn) => all.filter((word) => (words.includes(word) ? isIn : list.includes(word)));

/** @param {Model} model @param {Engine} lab */
function createShown(model, lab) {
  const words = [...PARTS, ...parameterIds(lab)];
  const isHidden = (/** @type {string} */ word) => model.wish.state.hide.includes(word);
  /** @param {string} word */
  const shows = (word) => ({
    isOn: () => !isHidden(word),
    choose: (/** @type {boolean} */ isOn) => model.show({ hide: withWords(words, model.wish.state.hide, [word], !isOn) }),
  });
  const curves = CURVES.map((curve) =>
    createSwitch(`show-${curve}`, [element('span.symbol', CURVE_SIGNS[curve])], {
      isOn: () => model.wish.state.show.includes(curve),
      choose: (isOn) => model.show({ show: withWords(CURVES, model.wish.state.show, [curve], isOn) }),
    }),
  );
  const part = (/** @type {typeof PARTS[number]} */ name) => createSwitch(`part-${name}`, [t(`course.part.${name}`)], shows(name));
  // Without sliders there is none of them.
  const sliders = createParameterBoxes(model, lab, 'slider', (id) => ({
    ...shows(id),
    isOn: () => !isHidden(id) && !isHidden('controls'),
    isIdle: () => isHidden('controls'),
  }));
  const ofPage = PARTS.filter((name) => !BELOW.some((below) => below === name));
  return [
    group(
      t('course.shown'),
      '',
      row(curves),
      row(BELOW.map(part)),
      element('div.course-sliders', element('span.quiet', t('course.sliders')), sliders),
    ),
    group(t('course.page'), t('course.page.detail'), row(ofPage.map(part))),
  ];
}

/** @param {Model} model @param {Engine} lab */
function createLocks(model, lab) {
  const words = [...LOCKS, ...parameterIds(lab)];
  const isLocked = (/** @type {string} */ word) => model.wish.state.lock.includes(word);
  /** @param {readonly string[]} given */
  const locks = (...given) => ({
    isOn: () => given.every(isLocked),
    choose: (/** @type {boolean} */ isOn) => model.show({ lock: withWords(words, model.wish.state.lock, given, isOn) }),
  });
  const all = createSwitch('lock-all', [t('course.lock.all')], {
    ...locks(...LOCKS),
    isMixed: () => !LOCKS.every(isLocked) && model.wish.state.lock.length > 0,
  });
  // With all sliders each of them is locked.
  const parameters = createParameterBoxes(model, lab, 'lock-parameter', (id) => ({
    ...locks(id),
    isOn: () => isLocked(id) || isLocked('controls'),
    isIdle: () => isLocked('controls'),
  }));
  const together = TOGETHER.map(([name, given]) => createSwitch(`lock-${name}`, [t(`course.lock.${name}`)], locks(...given)));
  return group(t('course.locked'), t('course.locked.detail'), row([all]), parameters, row(together));
}

/** @param {string} words @param {Node} control */
const field = (words, control) => element('label.course-field', element('span', words), control);

/** @param {Model} model */
function createLooks(model) {
  /** @template {string} W @param {'theme' | 'lang'} key @param {readonly W[]} words @param {(word: W) => string} named */
  const choice = (key, words, named) =>
    createSelect({
      options: () => words.map((word) => [word, named(word)]),
      chosen: () => model.wish.state[key],
      choose: (word) => model.show({ [key]: word }),
      attributes: { 'data-choice': key },
    });

  /** @param {'width' | 'height'} side */
  const size = (side) => {
    const lowest = SMALLEST[side];
    const { box, error, set } = createNumberField(page, {
      label: t(`course.${side}`),
      accepts: (px) => Number.isInteger(px) && px >= lowest && px <= LARGEST,
      allowed: () => t('course.size.allowed', { from: lowest, to: LARGEST }),
      stepped: (px, steps) => Math.min(LARGEST, Math.max(lowest, px + STEP * steps)),
      commit: (px) => model.update({ [side]: px }),
    });
    box.dataset.choice = side;
    live(() => set(model.wish[side]));
    return element('div', field(t(`course.${side}`), box), error);
  };
  const caption = element('input.course-caption', {
    type: 'text',
    maxlength: LONGEST_CAPTION,
    autocomplete: 'off',
    'data-choice': 'caption',
    value: model.wish.caption,
    oninput: () => model.update({ caption: caption.value }),
  });
  const fluid = { isOn: () => model.wish.fluid, choose: (/** @type {boolean} */ isOn) => model.update({ fluid: isOn }) };
  return group(
    t('course.looks'),
    '',
    element(
      'div.course-pair',
      field(
        t('course.theme'),
        choice('theme', THEMES, (word) => t(`course.theme.${word}`)),
      ),
      field(
        t('course.lang'),
        choice('lang', LANGUAGES, (word) => t(`course.lang.${word}`)),
      ),
    ),
    element('div.course-pair', size('width'), size('height')),
    row([createSwitch('fluid', [t('course.fluid')], fluid)]),
    field(t('course.caption'), caption),
  );
}

/** @param {Model} model @param {Engine} lab */
export const createChoices = (model, lab) => [...createShown(model, lab), createLocks(model, lab), createLooks(model)];
