/**
 * One limit: a slider, the curve that it moves, the limit curve, and their maximum difference.
 *
 * @import { Limit } from './limits.js'
 * @import { IdentitiesView } from './view.js'
 * @import { FunctionState } from '../../lab/types.js'
 * @import { ViewParts } from '../../app/views.js'
 */

import { language, t } from '../../i18n/i18n.js';
import { computed, guard, live } from '../../i18n/live.js';
import { element } from '../../ui/element.js';
import { display } from '../../numbers/display.js';
import { spread } from '../../numbers/spread.js';
import { createExportedChart } from '../../export/chart-export.js';
import { worded } from '../../ui/choice.js';
import { dialOf } from '../../ui/dial.js';
import { formula } from '../../functions/typeset.js';
import { sentence, written } from './difference.js';

/** Samples per curve: denser than the pixels of a card. */
const POINTS = 721;
/** Width of the limit's line in CSS px: wide enough to be visible below the curve. */
const WIDE = 8;

/** @param {Limit} limit @param {ViewParts} parts @param {IdentitiesView} view */
export const createLimitCard = (limit, parts, view) =>
  guard(
    () => [language(), view.values[limit.id], ...view.values.x],
    () => createCard(limit, parts, view),
  );

/** @param {Limit} limit @param {ViewParts} parts @param {IdentitiesView} view */
function createCard({ id, parameter, moving, limit, quantity }, parts, view) {
  const { lab } = parts;
  const { symbol } = quantity;
  const x = () => view.values.x;
  const value = () => display(view.values[id], 5);
  /** The function with the slider's value. @returns {FunctionState} */
  const moved = () => ({ id: moving.id, params: { [parameter]: view.values[id] } });
  const difference = computed(() => written(lab.difference(moved(), limit, x()), x()));
  const title = () => t(`identities.${id}.title`);

  const figure = createExportedChart(parts, `limit-${id}`, {
    class: 'lesson-canvas',
    chart() {
      const xs = spread(x(), POINTS);
      const heights = (/** @type {FunctionState} */ { id: of, params }) => lab.evaluate(of, params, xs).f;
      return {
        x: x(),
        series: [
          { xs, ys: heights(limit), colour: 'quiet', width: WIDE, opacity: 0.35 },
          { xs, ys: heights(moved()), colour: 1 },
        ],
      };
    },
    label() {
      const [lo, hi] = x();
      const range = { lo: display(lo), hi: display(hi) };
      return t('identities.limit.figure', { title: title(), sign: symbol, value: value(), ...range, ...difference() });
    },
    said({ values }) {
      const name = t(`identities.${id}.moving`);
      const said = `${name}${values ? ` (${symbol} = ${value()})` : ''}`;
      return {
        file: `limit-${id}`,
        title: title(),
        x: t('picture.axis.input'),
        y: t('picture.axis.y'),
        names: [t(`identities.${id}.limit`), said],
      };
    },
  });
  const number = element('p.lesson-number', { 'data-limit-number': id });
  live(() => number.replaceChildren(...sentence(difference(), t('identities.at', difference()))));
  return element(
    'article.lesson-card',
    { 'data-limit': id },
    element('h4', title),
    formula(id),
    dialOf(view, id, quantity, () => t(`identities.${id}.words`)),
    ...figure.nodes,
    element(
      'ul.lesson-key',
      element('li', element('span.lesson-stroke.curve-1'), worded('span', `identities.${id}.moving`)),
      element('li', element('span.lesson-stroke.wide.quiet'), worded('span', `identities.${id}.limit`)),
    ),
    worded('p.lesson-text', `identities.${id}.why`),
    number,
  );
}
