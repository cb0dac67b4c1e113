/**
 * One constant in two places: 0.0356774 is √(2/π) · 0.044715, and belongs outside of the bracket.
 *
 * @import { GeluSteps } from '../../lab/types.js'
 * @import { Kind } from './kinds.js'
 * @import { Model } from './model.js'
 */

import { language, t } from '../../i18n/i18n.js';
import { guard, live } from '../../i18n/live.js';
import { worded } from '../../ui/choice.js';
import { element } from '../../ui/element.js';
import { markLabel } from '../../functions/title.js';
import { display, editable } from '../../numbers/display.js';
import { showErrors } from './figures.js';
import { liveFormula } from '../../functions/typeset.js';
import { glide } from './glide.js';
import { KINDS } from './kinds.js';
import { errorText, stepText } from './numerals.js';
import { MARK_DIGITS } from './table.js';

/** Decimals of the coefficients: as many as 0.0356774 has. */
const PLACES = 7;

/** @param {Model} model @param {(x: number, c: number, k: number) => GeluSteps} steps */
export function createPlaces(model, steps) {
  const kind = /** @type {Kind} */ (KINDS[0]);
  const buttons = model.answers.given(kind).map((mark) => {
    const words = () => t('gelu.places.move', { value: display(mark.value, MARK_DIGITS), label: markLabel(mark) });
    const move = () => {
      glide(model.values.c, mark.value, (c) => model.set({ c }));
      showErrors(kind);
    };
    return element('button.button', { onclick: move }, words);
  });
  const { places, outcome } = guard(() => [language(), model.values.c], createOutcome);

  function createOutcome() {
    const formula = liveFormula('gelu-places', ['a', 'c', 'd']);
    live(() => {
      const { c, k, x } = model.values;
      const { outer, multipliedIn } = steps(x, c, k);
      formula.show({ a: stepText(outer, PLACES), c: editable(c), d: stepText(multipliedIn, PLACES) });
    });
    const largest = () => errorText(model.answers.error(kind, model.values.c, 'f', model.values).largest);
    const words = () => t('gelu.places.outcome', { c: editable(model.values.c), largest: largest() });
    return { places: formula.node, outcome: element('p.gelu-note', words) };
  }

  return element(
    'div.gelu-prose',
    worded('p', 'gelu.places.what'),
    places,
    worded('p', 'gelu.places.same'),
    element('div.gelu-buttons', ...buttons),
    outcome,
  );
}
