/**
 * The search for the best coefficient: the objective, the buttons that move the sliders to the optimum, and charts of the
 * measure.
 *
 * @import { Chart } from '../../lab/types.js'
 * @import { GeluValues } from './keys.js'
 * @import { Kind, Model } from './model.js'
 */

import { functionName, language, t } from '../../i18n/i18n.js';
import { guard, live } from '../../i18n/live.js';
import { choiceOf, worded } from '../../ui/choice.js';
import { element } from '../../ui/element.js';
import { createRangeBoxes } from '../../ui/range-boxes.js';
import { createStatus } from '../../ui/button.js';
import { spread } from '../../numbers/spread.js';
import { createExportedChart } from '../../export/chart-export.js';
import { guardOf } from '../model.js';
import { glide } from './glide.js';
import { isPlace, MEASURES } from './keys.js';
import { measureOf } from './model.js';
import { bestText, errorText, measureText } from './numerals.js';
import { createNormalSlider } from './sliders.js';

/** Points of a chart of the measure. */
const POINTS = 97;

/** The chosen objective in words. @param {GeluValues} values */
const objectiveText = (values) => measureText(values.order, measureOf(values));

/** The best coefficient for the chosen objective. @param {Model} model @param {Kind} kind @param {GeluValues} values */
export const bestOf = (model, kind, values) => model.answers.best(kind, values.order, measureOf(values));

/** @param {Model} model */
export function createMeasureControls(model) {
  const name = /** @type {const} */ ('gelu.weight');
  return element(
    'div.gelu-measure',
    choiceOf(model, 'measure', 'gelu.measure', MEASURES, { label: (measure) => t(`gelu.measure.${measure}`) }),
    element(
      'div.gelu-pair',
      createNormalSlider(model, 'mu', { name, words: 'gelu.weight.mean', index: 0 }),
      createNormalSlider(model, 'sigma', { name, words: 'gelu.weight.deviation', index: 0 }),
    ),
    createInterval(model),
  );
}

/** The interval over which a mean is taken. @param {Model} model */
function createInterval(model) {
  const [from, to] = createRangeBoxes({
    range: () => model.values.interval,
    commit: (interval) => model.set({ interval }),
    name: (end) => t(end === 0 ? 'gelu.interval.lo' : 'gelu.interval.hi'),
    accepts: isPlace,
    allowed: () => t('gelu.interval.allowed'),
  });
  const between = element('span', { 'aria-hidden': 'true' }, '≤ x ≤');
  return element('div.gelu-interval', worded('span', 'gelu.interval'), from.box, between, to.box, from.error, to.error);
}

/** One approximation: the button, the result, and the measure against the coefficient. @param {Model} model @param {Kind} kind */
export function createBest(model, kind) {
  const symbol = kind.parameter;
  const name = () => functionName(kind.id);
  const { node: found, say } = createStatus('p.gelu-found');
  found.dataset.kind = kind.kind;
  // A change of the objective clears the result.
  guardOf(model, ['order', 'measure', 'mu', 'sigma', 'interval'], () => live(() => say('')));

  function find() {
    const best = bestOf(model, kind, model.values);
    if (best === null) return;
    glide(model.values[symbol], best.value, (value) => model.set({ [symbol]: value }));
    const values = { symbol, value: bestText(kind, best), measure: objectiveText(model.values), error: errorText(best.measured) };
    say(t('gelu.found', values));
  }

  function createFigure() {
    const caption = () => (model.settled ? t('gelu.chart', { symbol, name: name(), measure: objectiveText(model.settled) }) : '');

    function label() {
      const best = model.settled ? bestOf(model, kind, model.settled) : null;
      if (model.settled === undefined || best === null) return caption();
      const found = { value: bestText(kind, best), error: errorText(best.measured) };
      return t('gelu.chart.label', { symbol, name: name(), measure: objectiveText(model.settled), ...found });
    }

    const { nodes } = createExportedChart(model, `best-${kind.kind}`, {
      class: 'figure-canvas gelu-chart',
      chart: () => model.settled && chartOf(model, kind, model.settled),
      label,
      said: () => ({
        file: `gelu-best-${kind.kind}`,
        title: t('picture.gelu.best', { name: name(), symbol }),
        x: t('picture.axis.parameter', { symbol }),
        y: objectiveText(model.values),
        names: [name(), t('picture.marks'), t('picture.best')],
      }),
    });
    return element('figure.figure', element('figcaption.figure-caption', caption), ...nodes);
  }

  const button = element('button.button', { 'data-kind': kind.kind, onclick: find }, () => t('gelu.find', { symbol }));
  return element(
    'div.gelu-best-of',
    element('div.gelu-find', button, found),
    guard(() => [language(), model.settled], createFigure),
  );
}

/** The measure along the coefficients near those in use. @param {Model} model @param {Kind} kind @param {GeluValues} values @returns {Chart} */
function chartOf(model, kind, values) {
  const { answers } = model;
  const [lo, hi] = kind.near;
  const own = values[kind.parameter];
  const best = bestOf(model, kind, values);
  const measures = (/** @type {Float64Array} */ along) => answers.measures(kind, along, values.order, measureOf(values));
  const isSeen = (/** @type {number} */ value) => value >= lo && value <= hi;
  const along = spread(kind.near, POINTS);
  const points = Float64Array.from(answers.given(kind), ({ value }) => value).filter(isSeen);
  const dots = /** @type {const} */ ('points');
  return {
    series: [
      { xs: along, ys: measures(along), colour: kind.colour, width: 2 },
      { xs: points, ys: measures(points), colour: 'quiet', stroke: dots, width: 7 },
      ...(best !== null && isSeen(best.value)
        ? [{ xs: [best.value], ys: [best.measured], colour: /** @type {const} */ ('ink'), stroke: dots, width: 9 }]
        : []),
    ],
    x: kind.near,
    yScale: 'log',
    marks: isSeen(own) ? [{ x: own }] : [],
  };
}
