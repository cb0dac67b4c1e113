/**
 * Curves of all probabilities as one logit varies.
 *
 * @import { Chart } from '../../lab/types.js'
 * @import { ViewParts } from '../../app/views.js'
 * @import { Model, Now } from './model.js'
 */

import { t } from '../../i18n/i18n.js';
import { element } from '../../ui/element.js';
import { each } from '../../i18n/live.js';
import { isRange } from '../../state/state.js';
import { worded } from '../../ui/choice.js';
import { createExportedChart } from '../../export/chart-export.js';
import { className, colourOf, curveClass, strokeOf } from './classes.js';
import { numeral, share } from './numerals.js';
import { createClassChoice, section } from './pieces.js';

/** Evenly spaced samples; curves are flat far from the transition. */
const EVEN = 24;
/** Largest range of a chart. */
const FARTHEST = 1e300;
/** Width of the transition and its sampling step, in units of the temperature: chords deviate by at most 0.08 % of the height. */
const [NEAR, FINE] = [9, 0.25];

/** @param {ViewParts} parts @param {Model} model */
export function createSweep(parts, model) {
  const { lab } = parts;
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

  const { nodes } = createExportedChart(parts, 'sweep', {
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
    element('li', { class: curveClass(index) }, element('span', { class: `lesson-stroke ${strokeOf(index)}` }), () => nameOf(index)),
  );
  const caption = element('figcaption.figure-caption', title);
  const figure = element('figure.figure', caption, ...nodes, legend);
  const choice = createClassChoice(model, 'softmax.sweep.choice', 'sweep');
  return section('softmax.sweep', worded('p.softmax-text', 'softmax.sweep.what'), choice, figure);
}

/** The axis of the bars, clipped to the range of a chart. @param {Now} now @returns {[number, number]} */
function seenOf({ axis: [lo, hi] }) {
  /** @type {[number, number]} */
  const seen = [Math.max(lo, -FARTHEST), Math.min(hi, FARTHEST)];
  return isRange(...seen) ? seen : [-FARTHEST, FARTHEST];
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
