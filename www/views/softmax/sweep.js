/**
 * Curves of all probabilities as one logit varies.
 *
 * @import { ViewParts } from '../../app/views.js'
 * @import { Model, Now } from './model.js'
 */

import { t } from '../../i18n/i18n.js';
import { element } from '../../ui/element.js';
import { isRange } from '../../state/state.js';
import { chartFigure } from '../../export/chart-figure.js';
import { createChart } from '../../ui/chart.js';
import { worded } from '../../ui/choice.js';
import { createExportButton } from '../../export/export-button.js';
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
  const choice = createClassChoice('softmax.sweep.choice', (sweep) => model.set({ sweep }));
  const chart = createChart(parts, 'figure-canvas softmax-chart');
  const legend = element('ul', { class: 'lesson-key' });
  const caption = element('figcaption', { class: 'figure-caption' });

  model.follow({
    build(n) {
      legend.replaceChildren(
        ...Array.from({ length: n }, (_, index) =>
          element(
            'li',
            { class: curveClass(index) },
            element('span', { class: `lesson-stroke ${strokeOf(index)}` }),
            t('softmax.p.of', { name: className(index) }),
          ),
        ),
      );
    },
    show(now) {
      const { values, logits, n, options, answer } = now;
      const seen = seenOf(now);
      const name = className(values.sweep);
      choice.show(values.sweep, n);
      caption.textContent = t('softmax.sweep.caption', { name });
      const xs = placesOf(now, seen);
      const rows = lab.softmaxSweep(logits, values.sweep, xs, options);
      const here = logits[values.sweep] ?? NaN;
      const isSeen = here >= seen[0] && here <= seen[1];
      const series = rows.map((ys, index) => ({
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
      chart.show({ series: isSeen ? [...series, ...points] : series, x: seen, y: [0, 1], marks: isSeen ? [{ x: here }] : [] });
      chart.describe(t('softmax.sweep.label', { name, here: numeral(here), p: share(answer.probabilities[values.sweep] ?? NaN) }));
    },
  });
  const exporting = createExportButton(parts, 'sweep', () => {
    const { values, n = 0 } = model.now ?? {};
    return chartFigure(chart, {
      file: 'softmax-sweep',
      title: caption.textContent ?? '',
      x: t('picture.axis.logit.of', { name: className(values?.sweep ?? 0) }),
      y: t('picture.axis.probability'),
      names: Array.from({ length: n }, (_, index) => t('softmax.p.of', { name: className(index) })),
    });
  });
  const figure = element('figure', { class: 'figure' }, caption, chart.canvas, exporting, legend);
  return section('softmax.sweep', worded('p', 'softmax.sweep.what', 'softmax-text'), choice.node, figure);
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
