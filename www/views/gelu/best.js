/**
 * The search for the best coefficient: the objective, the buttons that move the sliders to the optimum, and charts of the
 * measure.
 *
 * @import { ViewParts } from '../../app/views.js'
 * @import { Kind } from './kinds.js'
 * @import { Model } from './model.js'
 */

import { functionName, inWords, t } from '../../i18n/i18n.js';
import { element } from '../../ui/element.js';
import { CURVE_SIGNS } from '../../functions/title.js';
import { createNumberField } from '../../ui/number-field.js';
import { display, stepped } from '../../numbers/display.js';
import { isRange } from '../../state/state.js';
import { chartFigure } from '../../export/chart-figure.js';
import { createChart } from '../../ui/chart.js';
import { createExportButton } from '../../export/export-button.js';
import { isPlace } from './keys.js';
import { KINDS, measureOf } from './kinds.js';
import { bestText, errorText } from './numerals.js';
import { createChoice, worded } from './pieces.js';
import { glide } from './glide.js';
import { createNormalSlider } from './sliders.js';

/** Points of a chart of the measure. */
const POINTS = 97;

/** The objective in words. @param {Model} model */
export function measureText(model) {
  const { measure, order, mu, sigma, interval } = model.values;
  const [curve, [lo, hi]] = [CURVE_SIGNS[order], interval.map((end) => display(end))];
  if (measure === 'largest') return t('gelu.measured.largest', { curve });
  const values = { curve, mu: display(mu), sigma: display(sigma), lo: lo ?? '', hi: hi ?? '' };
  return t(measure === 'normal' ? 'gelu.measured.normal' : 'gelu.measured.interval', values);
}

/** @param {Model} model */
export function createMeasureControls(model) {
  const choice = createChoice(
    'gelu.measure',
    [
      { value: 'largest', label: () => t('gelu.measure.largest') },
      { value: 'normal', label: () => t('gelu.measure.normal') },
      { value: 'interval', label: () => t('gelu.measure.interval') },
    ],
    (measure) => model.set({ measure: /** @type {'largest'} */ (measure) }),
  );
  const name = /** @type {const} */ ('gelu.weight');
  const normal = element(
    'div',
    { class: 'gelu-pair' },
    createNormalSlider(model, 'mu', { name, words: 'gelu.weight.mean', fallback: 0, index: 0 }),
    createNormalSlider(model, 'sigma', { name, words: 'gelu.weight.deviation', fallback: 1, index: 0 }),
  );
  const interval = createIntervalFields(model);
  model.follow(({ measure }) => choice.show(measure));
  return element('div', { class: 'gelu-measure' }, choice.node, normal, interval);
}

/** The two ends of the interval over which a mean is taken. @param {Model} model */
function createIntervalFields(model) {
  const ends = /** @type {const} */ ([0, 1]).map((i) => {
    /** @param {number} value @returns {[number, number]} */
    const withEnd = (value) => {
      const [lo, hi] = model.values.interval;
      return i === 0 ? [value, hi] : [lo, value];
    };
    return createNumberField({
      accepts: (value) => isPlace(value) && isRange(...withEnd(value)),
      allowed: () => t('gelu.interval.allowed'),
      stepped: (from, steps) => stepped(from, steps, model.values.interval),
      commit: (value) => model.set({ interval: withEnd(value) }),
    });
  });
  inWords(() => ends.forEach((field, i) => field.rename(t(i === 0 ? 'gelu.interval.lo' : 'gelu.interval.hi'))));
  model.follow(({ interval }) => ends.forEach((field, i) => field.set(interval[i] ?? NaN)));
  return element(
    'div',
    { class: 'gelu-interval' },
    worded('span', 'gelu.interval', 'gelu-interval-words'),
    ...ends.flatMap((field, i) => (i === 0 ? [field.box, element('span', { 'aria-hidden': 'true' }, '≤ x ≤')] : [field.box])),
    ...ends.map(({ error }) => error),
  );
}

/**
 * One approximation: the button, the result, and the measure against the coefficient.
 * @param {ViewParts} parts
 * @param {Model} model
 * @param {Kind} kind
 */
export function createBest(parts, model, kind) {
  const chart = createChart(parts, 'figure-canvas gelu-chart');
  const label = element('span');
  const button = element('button', { type: 'button', class: 'button', 'data-kind': kind.kind, onclick: find }, label);
  const found = element('p', { class: 'gelu-found', role: 'status', 'data-kind': kind.kind });
  const caption = element('figcaption', { class: 'figure-caption' });
  const [lo, hi] = kind.near;
  const along = Float64Array.from({ length: POINTS }, (_, i) => lo + ((hi - lo) * i) / (POINTS - 1));

  const ask = () => model.answers.best(kind, model.values.order, measureOf(model.values));

  function find() {
    const best = ask();
    if (best === null) return;
    glide(model.values[kind.parameter], best.value, (value) => model.set({ [kind.parameter]: value }));
    const values = { symbol: kind.parameter, value: bestText(kind, best), measure: measureText(model), error: errorText(best.measured) };
    found.textContent = t('gelu.found', values);
  }

  function show() {
    const { order } = model.values;
    const measure = measureOf(model.values);
    const best = ask();
    const own = model.values[kind.parameter];
    const ys = model.answers.measures(kind, along, order, measure);
    const isSeen = (/** @type {number} */ value) => value >= lo && value <= hi;
    const points = [
      ...model.answers
        .parameter(kind)
        .marks.filter(({ label }) => label !== 'minimax')
        .map(({ value }) => value),
    ].filter(isSeen);
    chart.show({
      series: [
        { xs: along, ys, colour: kind.colour, width: 2 },
        {
          xs: points,
          ys: model.answers.measures(kind, Float64Array.from(points), order, measure),
          colour: 'quiet',
          stroke: 'points',
          width: 7,
        },
        ...(best === null || !isSeen(best.value)
          ? []
          : [
              {
                xs: [best.value],
                ys: [best.measured],
                colour: /** @type {const} */ ('ink'),
                stroke: /** @type {const} */ ('points'),
                width: 9,
              },
            ]),
      ],
      x: kind.near,
      yScale: 'log',
      marks: isSeen(own) ? [{ x: own }] : [],
    });
    const words = { symbol: kind.parameter, name: functionName(kind.id), measure: measureText(model) };
    caption.textContent = t('gelu.chart', words);
    chart.describe(
      best === null
        ? caption.textContent
        : t('gelu.chart.label', { ...words, value: bestText(kind, best), error: errorText(best.measured) }),
    );
  }

  inWords(() => {
    label.textContent = t('gelu.find', { symbol: kind.parameter });
  });
  // A change of the objective clears the result.
  model.follow((values, previous) => {
    const asked = /** @type {const} */ (['order', 'measure', 'mu', 'sigma']);
    const isOther =
      previous === undefined || asked.some((key) => values[key] !== previous[key]) || String(values.interval) !== String(previous.interval);
    if (isOther) found.textContent = '';
  });
  model.whenStill(show);
  return element(
    'div',
    { class: 'gelu-best-of' },
    element('div', { class: 'gelu-find' }, button, found),
    element(
      'figure',
      { class: 'figure' },
      caption,
      chart.canvas,
      createExportButton(parts, `best-${kind.kind}`, () =>
        chartFigure(chart, {
          file: `gelu-best-${kind.kind}`,
          title: t('picture.gelu.best', { name: functionName(kind.id), symbol: kind.parameter }),
          x: t('picture.axis.parameter', { symbol: kind.parameter }),
          y: measureText(model),
          names: [functionName(kind.id), t('picture.marks'), t('picture.best')],
        }),
      ),
    ),
  );
}

export const createBests = (/** @type {ViewParts} */ parts, /** @type {Model} */ model) =>
  element('div', { class: 'gelu-pair' }, ...KINDS.map((kind) => createBest(parts, model, kind)));
