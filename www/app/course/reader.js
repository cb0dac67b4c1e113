/**
 * What the reader sees, and what of it stays as it is: curves, what stands below the plot, parts of the page; each parameter, all
 * sliders, the probe, the ranges, everything.
 *
 * @import { Engine } from '../../lab/types.js'
 * @import { Model } from './model.js'
 */

import { CURVE_SIGNS } from '../../functions/values.js';
import { t } from '../../i18n/i18n.js';
import { CURVES, LOCKS, PARTS } from '../../state/state.js';
import { element } from '../../ui/element.js';
import { createParameterBoxes, createSwitch, group, parameterIds, row, withWords } from './boxes.js';

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

/** @param {Model} model @param {Engine} lab */
export function createShown(model, lab) {
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
export function createLocks(model, lab) {
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
