/**
 * Theme, language, size and caption.
 *
 * @import { Model } from './model.js'
 */

import { t, words as page } from '../../i18n/i18n.js';
import { live } from '../../i18n/live.js';
import { LANGUAGES, THEMES } from '../../state/schema.js';
import { element } from '../../ui/element.js';
import { createNumberField } from '../../ui/number-field.js';
import { createSelect } from '../../ui/select.js';
import { createSwitch, group, row } from './boxes.js';
import { LARGEST, SMALLEST } from './model.js';

/** Longer ones are texts of their own. */
const LONGEST_CAPTION = 300;

/** Steps of the arrow keys, CSS px. */
const STEP = 10;

/** @param {string} words @param {Node} control */
const field = (words, control) => element('label.course-field', element('span', words), control);

/** @param {Model} model */
export function createLooks(model) {
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
