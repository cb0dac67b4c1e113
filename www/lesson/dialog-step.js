/**
 * One step in the dialog: its text, its answer, and what can be done with it.
 *
 * @import { WrittenStep } from './text.js'
 */

import { t } from '../i18n/i18n.js';
import { element, iconOf } from '../ui/element.js';
import { LONGEST_LINE } from './text.js';

const UP = 'M5.5 12L10 7.5l4.5 4.5';
const DOWN = 'M5.5 8L10 12.5L14.5 8';
const BIN = 'M4.5 6h11M8 6V4h4v2M6 6l.7 10h6.6L14 6';

/**
 * @typedef {object} StepActs
 * @property {(patch: Partial<WrittenStep>) => void} change
 * @property {() => void} show
 * @property {() => void} replace  by the page as it is
 * @property {(by: number) => void} move
 * @property {() => void} remove
 */

/** @param {WrittenStep} given @param {number} index  from 0 @param {number} count @param {StepActs} acts */
export function createStepRow(given, index, count, acts) {
  const step = index + 1;
  /** @param {'line' | 'answer'} part */
  const field = (part) => {
    const box = element('input.lesson-field', {
      type: 'text',
      dir: 'auto',
      maxlength: LONGEST_LINE,
      autocomplete: 'off',
      'data-lesson': part,
      value: given[part],
      oninput: () => acts.change({ [part]: box.value }),
    });
    return element('label', element('span.quiet', t(`lesson.edit.${part}`, { step })), box);
  };
  /** @param {string} name @param {Node | string} sign @param {string} label @param {() => void} onclick @param {boolean} [disabled] */
  const button = (name, sign, label, onclick, disabled = false) =>
    element(
      'button',
      {
        class: typeof sign === 'string' ? 'button' : 'icon-button',
        'data-lesson': name,
        'aria-label': typeof sign === 'string' ? false : label,
        title: label,
        disabled,
        onclick,
      },
      sign,
    );
  return element(
    'li.lesson-row',
    field('line'),
    field('answer'),
    element(
      'div.lesson-acts',
      button('show', t('lesson.edit.show'), t('lesson.edit.show.title', { step }), acts.show),
      button('set', t('lesson.edit.set'), t('lesson.edit.set.title', { step }), acts.replace),
      element(
        'span.lesson-order',
        button('up', iconOf(UP), t('lesson.edit.up', { step }), () => acts.move(-1), step === 1),
        button('down', iconOf(DOWN), t('lesson.edit.down', { step }), () => acts.move(1), step === count),
        button('remove', iconOf(BIN), t('lesson.edit.remove', { step }), acts.remove),
      ),
    ),
  );
}
