/**
 * One constant in two places: 0.0356774 is √(2/π) · 0.044715, and belongs outside of the bracket.
 *
 * @import { Kind } from './kinds.js'
 * @import { Model } from './model.js'
 */

import { inWords, t } from '../../i18n/i18n.js';
import { element } from '../../ui/element.js';
import { markLabel } from '../../functions/title.js';
import { display, editable } from '../../numbers/display.js';
import { showErrors } from './figures.js';
import { liveFormula } from '../../functions/typeset.js';
import { glide } from './glide.js';
import { KINDS } from './kinds.js';
import { errorText, stepText } from './numerals.js';
import { worded } from './pieces.js';
import { MARK_DIGITS } from './table.js';

/** Decimals of the coefficients: as many as 0.0356774 has. */
const PLACES = 7;

/** @param {Model} model @param {(x: number, c: number, k: number) => import('../../lab/types.js').GeluSteps} steps */
export function createPlaces(model, steps) {
  const kind = /** @type {Kind} */ (KINDS[0]);
  const places = liveFormula('gelu-places', ['a', 'c', 'd']);
  const outcome = element('p', { class: 'gelu-note' });
  const marks = model.answers.parameter(kind).marks.filter(({ label }) => label !== 'minimax');
  const buttons = marks.map((mark) => {
    const button = element('button', {
      type: 'button',
      class: 'button',
      onclick() {
        glide(model.values.c, mark.value, (c) => model.set({ c }));
        showErrors(kind);
      },
    });
    inWords(() => {
      button.textContent = t('gelu.places.move', { value: display(mark.value, MARK_DIGITS), label: markLabel(mark) });
    });
    return button;
  });

  function show() {
    const { c, k, x } = model.values;
    const { outer, multipliedIn } = steps(x, c, k);
    places.show({ a: stepText(outer, PLACES), c: editable(c), d: stepText(multipliedIn, PLACES) });
    const { largest } = model.answers.error(kind, c, 'f', model.values);
    outcome.textContent = t('gelu.places.outcome', { c: editable(c), largest: errorText(largest) });
  }

  model.follow(show);
  return element(
    'div',
    { class: 'gelu-prose' },
    worded('p', 'gelu.places.what'),
    places.node,
    worded('p', 'gelu.places.same'),
    element('div', { class: 'gelu-buttons' }, ...buttons),
    outcome,
  );
}
