/**
 * Theme, language, size and caption.
 *
 * @import { Model } from './model.js'
 */

import { t, words as page } from '../../i18n/i18n.js';
import { LANGUAGES, THEMES } from '../../state/schema.js';
import { element } from '../../ui/element.js';
import { createNumberField } from '../../ui/number-field.js';
import { LARGEST, SMALLEST } from './model.js';
import { createSwitch, group } from './switches.js';

/** Longer ones are texts of their own. */
const LONGEST_CAPTION = 300;

/** Steps of the arrow keys, CSS px. */
const STEP = 10;

/** @param {string} words @param {Node} control @param {Node} [after] */
const field = (words, control, after) => element('label.course-field', element('span', words), control, ...(after ? [after] : []));

/** @param {Model} model @param {AbortSignal} signal */
export function createLooks(model, signal) {
  /** @template {string} W @param {'theme' | 'lang'} key @param {readonly W[]} words @param {(word: W) => string} named */
  const choice = (key, words, named) => {
    const select = element(
      'select.select',
      { 'data-choice': key, onchange: () => model.show({ [key]: select.value }) },
      ...words.map((word) => element('option', { value: word }, named(word))),
    );
    return select;
  };
  const theme = choice('theme', THEMES, (word) => t(`course.theme.${word}`));
  const lang = choice('lang', LANGUAGES, (word) => t(`course.lang.${word}`));

  /** @param {'width' | 'height'} side */
  const size = (side) => {
    const lowest = SMALLEST[side];
    const own = createNumberField(page, {
      label: t(`course.${side}`),
      accepts: (px) => Number.isInteger(px) && px >= lowest && px <= LARGEST,
      allowed: () => t('course.size.allowed', { from: lowest, to: LARGEST }),
      stepped: (px, steps) => Math.min(LARGEST, Math.max(lowest, px + STEP * steps)),
      commit: (px) => model.update({ [side]: px }),
    });
    own.box.dataset.choice = side;
    return own;
  };
  const width = size('width');
  const height = size('height');
  const fluid = createSwitch('fluid', [t('course.fluid')], (checked) => model.update({ fluid: checked }));
  const caption = element('input.course-caption', {
    type: 'text',
    maxlength: LONGEST_CAPTION,
    autocomplete: 'off',
    'data-choice': 'caption',
    oninput: () => model.update({ caption: caption.value }),
  });

  model.watch(() => {
    const { wish } = model;
    theme.value = wish.state.theme;
    lang.value = wish.state.lang;
    width.set(wish.width);
    height.set(wish.height);
    fluid.box.checked = wish.fluid;
    if (caption.value !== wish.caption) caption.value = wish.caption;
  }, signal);
  return group(
    t('course.looks'),
    '',
    element('div.course-pair', field(t('course.theme'), theme), field(t('course.lang'), lang)),
    element(
      'div.course-pair',
      ...[
        { words: t('course.width'), own: width },
        { words: t('course.height'), own: height },
      ].map(({ words, own }) => element('div', field(words, own.box), own.error)),
    ),
    element('div.course-row', fluid.node),
    field(t('course.caption'), caption),
  );
}
