/**
 * Maxout of two inputs: the surface as a map with one color per piece, and a readout at a point.
 *
 * @import { Model, Plane } from './keys.js'
 * @import { Series } from '../../lab/types.js'
 */

import { list, t } from '../../i18n/i18n.js';
import { computed, each, live } from '../../i18n/live.js';
import { placeOn } from '../../ui/canvas-size.js';
import { worded } from '../../ui/choice.js';
import { dialOf } from '../../ui/dial.js';
import { element } from '../../ui/element.js';
import { display } from '../../numbers/display.js';
import { dataAt } from '../../plot/plot-view.js';
import { rounded } from '../../state/state.js';
import { chartFigure } from '../../export/chart-export.js';
import { createChart } from '../../ui/chart.js';
import { createExportButton } from '../../export/export-button.js';
import { guardOf } from '../model.js';
import { createPresets, TWO_INPUTS } from './controls.js';
import { createExport, valuesTable } from './export.js';
import { PLACES, SEEN } from './keys.js';
import { createRows } from './rows.js';

/** A new piece. @type {Plane} */
const ADDED = [0.5, 0.5, 0];
/** Opacity for the minimum and the maximum. */
const [LEAST, MOST] = /** @type {const} */ ([0.12, 0.85]);
const DIGITS = 4;

/** @param {number} below @param {number} bands */
const strength = (below, bands) => LEAST + ((MOST - LEAST) * below) / Math.max(1, bands - 1);

/** @param {Model} model */
export function createTwoInputs(model) {
  const { lab } = model;
  const planes = () => model.values.planes;
  /** Position of the pointer. @type {[number, number] | undefined} */
  let hovered;
  const chart = createChart(model, 'figure-canvas maxout-map');
  const readout = element('p.maxout-readout', { role: 'status' });
  const { surface, figures, rows } = guardOf(model, ['planes'], createMap);

  /** @param {MouseEvent} event @returns {[number, number] | undefined} */
  function pointed(event) {
    const { frame } = chart;
    if (frame === undefined) return undefined;
    const { x, y } = frame;
    const [first, second] = dataAt(frame, placeOn(chart.canvas, event));
    if (first < x[0] || first > x[1] || second < y[0] || second > y[1]) return undefined;
    return [rounded(first, -2) + 0, rounded(second, -2) + 0];
  }

  chart.canvas.addEventListener('pointermove', (event) => {
    if (event.pointerType !== 'mouse' && event.buttons === 0) return;
    hovered = pointed(event);
    if (hovered !== undefined && event.buttons === 1) model.set({ x1: hovered[0], x2: hovered[1] });
    draw();
  });
  chart.canvas.addEventListener('pointerleave', () => {
    hovered = undefined;
    draw();
  });
  chart.canvas.addEventListener('click', (event) => {
    const point = pointed(event);
    if (point !== undefined) model.set({ x1: point[0], x2: point[1] });
  });

  function draw() {
    const { x1, x2 } = model.values;
    const point = hovered ?? /** @type {const} */ ([x1, x2]);
    chart.show({
      series: [...surface(), { xs: [x1], ys: [x2], stroke: 'rings', width: 11 }],
      x: SEEN,
      y: SEEN,
      marks: hovered ? [{ x: hovered[0] }, { y: hovered[1] }] : [],
    });
    const { value, winners } = lab.maxoutPlaneAt(planes(), point);
    const values = {
      x1: display(point[0], DIGITS),
      x2: display(point[1], DIGITS),
      value: display(value, DIGITS),
      piece: list(winners.map((winner) => String(winner + 1))),
    };
    const words = t(winners.length > 1 ? 'maxout.readout.tie' : 'maxout.readout', values);
    if (readout.textContent === words) return;
    readout.replaceChildren(...winners.map((winner) => element(`span.dot.curve-${winner + 1}`)), words);
  }

  function createMap() {
    const map = computed(() => lab.maxoutPlaneMap(planes(), SEEN, SEEN));
    const bands = () => map().levels.length + 1;
    const end = (/** @type {0 | 1} */ index) => display(map().values[index], 3);

    /** @returns {Series[]} */
    function createSurface() {
      const { bands: areas, cells, lines } = map();
      const closed = (/** @type {Float64Array} */ column) => [...column, ...column.slice(0, 1)];
      return [
        ...areas.map(({ winner, below, xs, ys }) => ({
          xs,
          ys,
          colour: winner + 1,
          stroke: /** @type {const} */ ('area'),
          opacity: strength(below, bands()),
        })),
        ...lines.map((ends) => ({ xs: ends.map(([x]) => x), ys: ends.map(([, y]) => y), width: 1, opacity: 0.35 })),
        ...cells.filter(({ xs }) => xs.length > 0).map(({ xs, ys }) => ({ xs: closed(xs), ys: closed(ys), width: 2 })),
      ];
    }

    /** Labels each piece at its strongest band. */
    function picture() {
      const { bands: areas } = map();
      const isLast = (/** @type {number} */ at) => areas.every(({ winner }, i) => i <= at || winner !== areas[at]?.winner);
      return chartFigure(chart, {
        file: 'maxout-two-inputs',
        title: t('maxout.map'),
        x: t('picture.axis.x1'),
        y: t('picture.axis.x2'),
        names: areas.map(({ winner }, i) => (isLast(i) ? t('picture.piece', { piece: winner + 1 }) : null)),
        csv: () => valuesTable(lab, { inputs: 'two', pieces: [], minus: [], planes: planes(), x: SEEN }),
      });
    }

    function step() {
      const [first = NaN, second] = map().levels;
      if (second === undefined) return t('maxout.map.strength');
      return t('maxout.map.levels', { step: display(Number((second - first).toPrecision(6))) });
    }

    live(() => {
      const winners = map().cells.flatMap(({ xs }, i) => (xs.length > 0 ? [i + 1] : []));
      chart.describe(t('maxout.map.label', { pieces: planes().length, winners: winners.join(', '), least: end(0), most: end(1) }));
    });
    const swatch = (/** @type {number} */ index) => element('span', { style: { opacity: () => String(strength(index, bands())) } });
    const swatches = each(element('span.maxout-swatches', { 'aria-hidden': 'true' }), bands, swatch);
    return {
      surface: computed(createSurface),
      figures: element(
        'div.maxout-figures',
        chart.canvas,
        createExportButton(model, 'map', picture),
        element(
          'p.maxout-scale',
          element('span', () => end(0)),
          swatches,
          element('span', () => end(1)),
        ),
        element('p.figure-caption', step),
      ),
      rows: createRows({
        columns: [
          { symbol: 'w₁', words: 'maxout.weight.first' },
          { symbol: 'w₂', words: 'maxout.weight.second' },
          { symbol: 'b', words: 'maxout.bias' },
        ],
        caption: 'maxout.planes.caption',
        added: ADDED,
        rows: planes,
        wins: () =>
          map().cells.map(({ share }) =>
            share > 0 ? t('maxout.wins.share', { share: display(100 * share, 3) }) : t('maxout.wins.nowhere'),
          ),
        commit: (next) => model.set({ planes: /** @type {Plane[]} */ (next) }),
      }),
    };
  }

  live(draw);
  const formula = element('p.maxout-math.maxout-formula', 'f(x₁, x₂) = max(w₁ x₁ + w₂ x₂ + b, …)');
  return [
    worded('h3', 'maxout.two'),
    worded('p.lesson-text', 'maxout.two.text'),
    createPresets(TWO_INPUTS, model),
    element(
      'div.maxout-editor',
      { 'data-maxout': 'two' },
      element('div.maxout-head', worded('h4', 'maxout.map'), formula),
      figures,
      element(
        'div.maxout-side',
        readout,
        dialOf(model, 'x1', PLACES.x1, () => t('maxout.at.first')),
        dialOf(model, 'x2', PLACES.x2, () => t('maxout.at.second')),
        rows,
      ),
    ),
    element('div.maxout-bar', createExport(model)),
  ];
}
