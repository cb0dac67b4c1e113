/**
 * Curves of the probabilities: all of them as one logit varies, and those of two logits, the sigmoid of their difference.
 *
 * @import { Chart } from '../../lab/types.js'
 * @import { Model, Now } from './model.js'
 */

import { t } from '../../i18n/i18n.js';
import { element } from '../../ui/element.js';
import { legendItem } from '../../ui/legend.js';
import { each } from '../../i18n/live.js';
import { isRange } from '../../state/state.js';
import { createExportedChart } from '../../export/chart-export.js';
import { button } from '../../ui/button.js';
import { formula } from '../../functions/typeset.js';
import { createExportedPlot } from '../../plot/exported-plot.js';
import { className, colourOf, curveClass, isAllMasked, strokeOf } from './keys.js';
import { numeral, share } from './numerals.js';
import { createClassChoice, section } from './pieces.js';

/** Evenly spaced samples; curves are flat far from the transition. */
const EVEN = 24;
/** Largest range of a chart. */
const LARGEST = 1e300;
/** Width of the transition and its sampling step, in units of the temperature: chords deviate by at most 0.08 % of the height. */
const [NEAR, FINE] = [9, 0.25];

/** All probabilities as one logit varies. @param {Model} model */
export function createSweep(model) {
  const { lab } = model;
  const swept = () => className(model.now.values.sweep);
  const title = () => t('softmax.sweep.caption', { name: swept() });
  const nameOf = (/** @type {number} */ index) => t('softmax.p.of', { name: className(index) });

  /** @returns {Chart} */
  function chart() {
    const { values, logits, options, answer } = model.now;
    const seen = seenOf(model.now);
    const xs = placesOf(model.now, seen);
    const here = logits[values.sweep] ?? NaN;
    const isSeen = here >= seen[0] && here <= seen[1];
    const series = lab.softmaxSweep(logits, values.sweep, xs, options).map((ys, index) => ({
      xs,
      ys,
      colour: colourOf(index),
      stroke: strokeOf(index),
      width: index === values.sweep ? 2.5 : 1.5,
    }));
    const points = Array.from(answer.probabilities, (p, index) => ({
      xs: [here],
      ys: [p],
      colour: colourOf(index),
      stroke: /** @type {const} */ ('points'),
      width: 7,
    }));
    return { series: isSeen ? [...series, ...points] : series, x: seen, y: [0, 1], marks: isSeen ? [{ x: here }] : [] };
  }

  function label() {
    const { values, logits, answer } = model.now;
    const [here, p] = [logits, answer.probabilities].map((column) => column[values.sweep] ?? NaN);
    return t('softmax.sweep.label', { name: swept(), here: numeral(here ?? NaN), p: share(p ?? NaN) });
  }

  const { nodes } = createExportedChart(model, 'sweep', {
    class: 'figure-canvas softmax-chart',
    chart,
    label,
    said: () => ({
      file: 'softmax-sweep',
      title: title(),
      x: t('picture.axis.logit.of', { name: swept() }),
      y: t('picture.axis.probability'),
      names: Array.from({ length: model.now.n }, (_, index) => nameOf(index)),
    }),
  });
  const legend = each(element('ul.lesson-key'), model.count, (index) =>
    legendItem([() => nameOf(index)], { curve: curveClass(index), mark: `lesson-stroke ${strokeOf(index)}` }),
  );
  const caption = element('figcaption.figure-caption', title);
  const figure = element('figure.figure', caption, ...nodes, legend);
  const choice = createClassChoice(model, 'softmax.sweep.choice', 'sweep');
  return section('softmax.sweep', choice, figure);
}

/** The axis of the bars, clipped to the range of a chart. @param {Now} now @returns {[number, number]} */
function seenOf({ axis: [lo, hi] }) {
  /** @type {[number, number]} */
  const seen = [Math.max(lo, -LARGEST), Math.min(hi, LARGEST)];
  return isRange(...seen) ? seen : [-LARGEST, LARGEST];
}

/**
 * Sample positions: evenly along the axis, and densely where the logit overtakes the largest of the others.
 * @param {Now} now
 * @param {[number, number]} seen
 */
function placesOf({ logits, values, options: { temperature } }, [lo, hi]) {
  const others = Math.max(...logits.filter((_, index) => index !== values.sweep));
  const even = Array.from({ length: EVEN + 1 }, (_, i) => lo * (1 - i / EVEN) + hi * (i / EVEN));
  const near = Array.from({ length: (2 * NEAR) / FINE + 1 }, (_, i) => others + temperature * (i * FINE - NEAR));
  return Float64Array.from([...even, ...near.filter((x) => x > lo && x < hi)]).sort();
}

/** Default range of the difference. */
const USUAL = 8;
/** Beyond this range the curve looks like a step. */
const FARTHEST = 1e6;

/** Two logits: softmax is the sigmoid of their difference. @param {Model} model */
export function createPair(model) {
  const isPair = () => model.now.n === 2;
  const difference = () => {
    const { logits, values } = model.now;
    const [a = NaN, b = NaN] = logits;
    return (a - b) / values.temperature;
  };
  const told = () =>
    isPair() ? t('softmax.pair.told', { difference: numeral(difference()), p: share(model.now.answer.probabilities[0] ?? NaN) }) : '';
  const { nodes } = createExportedPlot(model, 'pair', {
    class: 'figure-canvas softmax-pair',
    fixed: { functions: [{ id: 'sigmoid', params: {} }], show: ['f'], x: [-USUAL, USUAL], y: [-0.1, 1.1] },
    shown() {
      if (!isPair()) return undefined;
      const at = difference();
      const reach = Math.min(FARTHEST, Math.max(USUAL, 1.25 * Math.abs(at)));
      return { x: [-reach, reach], probe: Math.abs(at) <= reach ? at : null };
    },
    label: () => told() || t('softmax.pair'),
    said: () => ({ file: 'softmax-two-classes' }),
  });
  const figure = element('figure.figure', { hidden: () => !isPair() }, element('p.softmax-told', { 'data-value': 'pair' }, told), ...nodes);
  const firstTwo = () => Array.from(model.now.logits).slice(0, 2);
  const keep = button('softmax.pair.keep', () => model.setLogits(firstTwo()), { 'data-do': 'pair' });
  const offer = element('div.softmax-offer', { hidden: () => isPair() || isAllMasked(firstTwo()) }, keep);
  return section('softmax.pair', formula('softmax-pair'), figure, offer);
}
