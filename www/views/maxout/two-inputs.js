/**
 * Maxout of two inputs: the surface as a map with one color per piece, and a readout at a point.
 *
 * @import { Plane, Values, Write } from './keys.js'
 * @import { MaxoutMap, Series } from '../../lab/types.js'
 * @import { ViewParts } from '../../app/views.js'
 */

import { inWords, list, t } from '../../i18n/i18n.js';
import { placeOn } from '../../ui/canvas-box.js';
import { element } from '../../ui/element.js';
import { display } from '../../numbers/display.js';
import { dataAt } from '../../plot/plot-view.js';
import { rounded } from '../../state/state.js';
import { chartFigure } from '../../export/chart-figure.js';
import { createChart } from '../../ui/chart.js';
import { createDial } from '../../ui/dial.js';
import { createExportButton } from '../../export/export-button.js';
import { valuesTable } from './export.js';
import { PLACES, SEEN } from './keys.js';
import { createPresets, TWO_INPUTS } from './presets.js';
import { createRows } from './rows.js';

/** A new piece. @type {Plane} */
const ADDED = [0.5, 0.5, 0];
/** Opacity for the minimum and the maximum. */
const STRENGTH = [0.12, 0.85];
const DIGITS = 4;

/** @param {number} below @param {number} bands */
const strength = (below, bands) => (STRENGTH[0] ?? 0) + (((STRENGTH[1] ?? 1) - (STRENGTH[0] ?? 0)) * below) / Math.max(1, bands - 1);

/** @param {ViewParts} parts @param {Write} write @param {HTMLElement} exporting */
export function createTwoInputs(parts, write, exporting) {
  const { lab } = parts;
  /** @type {Pick<Values, 'planes' | 'x1' | 'x2'> | undefined} */
  let shown;
  /** @type {MaxoutMap | undefined} */
  let map;
  let drawn = '';
  let mapped = '';
  /** @type {Series[]} */
  let surface = [];
  /** Position of the pointer. @type {[number, number] | undefined} */
  let hovered;
  const chart = createChart(parts, 'figure-canvas maxout-map');
  const dials = {
    x1: createDial({ quantity: PLACES.x1, name: 'x1', words: () => t('maxout.at.first'), commit: (x1) => write({ x1 }) }),
    x2: createDial({ quantity: PLACES.x2, name: 'x2', words: () => t('maxout.at.second'), commit: (x2) => write({ x2 }) }),
  };
  const rows = createRows({
    columns: [
      { symbol: 'w₁', words: 'maxout.weight.first' },
      { symbol: 'w₂', words: 'maxout.weight.second' },
      { symbol: 'b', words: 'maxout.bias' },
    ],
    caption: 'maxout.planes.caption',
    added: ADDED,
    commit: (planes) => write({ planes: /** @type {Plane[]} */ (planes) }),
  });
  const [title, text, mapTitle, least, most, step] = [
    element('h3'),
    element('p', { class: 'lesson-text' }),
    element('h4'),
    element('span'),
    element('span'),
    element('p', { class: 'figure-caption' }),
  ];
  const swatches = element('span', { class: 'maxout-swatches', 'aria-hidden': 'true' });
  const readout = element('p', { class: 'maxout-readout', role: 'status' });

  /** @param {PointerEvent} event @returns {[number, number] | undefined} */
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
    if (hovered !== undefined && event.buttons === 1) write({ x1: hovered[0], x2: hovered[1] });
    draw();
  });
  chart.canvas.addEventListener('pointerleave', () => {
    hovered = undefined;
    draw();
  });
  chart.canvas.addEventListener('click', (event) => {
    const point = pointed(/** @type {PointerEvent} */ (event));
    if (point !== undefined) write({ x1: point[0], x2: point[1] });
  });

  /** @param {MaxoutMap} found @returns {Series[]} */
  function surfaceOf({ bands, cells, levels, lines }) {
    const closed = (/** @type {Float64Array} */ column) => [...column, ...column.slice(0, 1)];
    return [
      ...bands.map(({ winner, below, xs, ys }) => ({
        xs,
        ys,
        colour: winner + 1,
        stroke: /** @type {const} */ ('area'),
        opacity: strength(below, levels.length + 1),
      })),
      ...lines.map((ends) => ({ xs: ends.map(([x]) => x), ys: ends.map(([, y]) => y), width: 1, opacity: 0.35 })),
      ...cells.filter(({ xs }) => xs.length > 0).map(({ xs, ys }) => ({ xs: closed(xs), ys: closed(ys), width: 2 })),
    ];
  }

  function draw() {
    if (shown === undefined) return;
    const { planes, x1, x2 } = shown;
    const point = hovered ?? /** @type {const} */ ([x1, x2]);
    chart.show({
      series: [...surface, { xs: [x1], ys: [x2], stroke: 'rings', width: 11 }],
      x: SEEN,
      y: SEEN,
      marks: hovered ? [{ x: hovered[0] }, { y: hovered[1] }] : [],
    });
    const { value, winners } = lab.maxoutPlaneAt(planes, point);
    const values = {
      x1: display(point[0], DIGITS),
      x2: display(point[1], DIGITS),
      value: display(value, DIGITS),
      piece: list(winners.map((winner) => String(winner + 1))),
    };
    const words = t(winners.length > 1 ? 'maxout.readout.tie' : 'maxout.readout', values);
    if (readout.textContent === words) return;
    readout.replaceChildren(...winners.map((winner) => element('span', { class: `dot curve-${winner + 1}` })), words);
  }

  /** Labels each piece at its strongest band. */
  function mapPicture() {
    if (map === undefined || shown === undefined) return undefined;
    const { bands } = map;
    const { planes } = shown;
    const last = bands.map(({ winner }, i) => bands.every((other, j) => j <= i || other.winner !== winner));
    return chartFigure(chart, {
      file: 'maxout-two-inputs',
      title: mapTitle.textContent ?? '',
      x: t('picture.axis.x1'),
      y: t('picture.axis.x2'),
      names: bands.map(({ winner }, i) => (last[i] ? t('picture.piece', { piece: winner + 1 }) : null)),
      csv: () => valuesTable(lab, { inputs: 'two', pieces: [], minus: [], planes, x: SEEN }),
    });
  }

  function say() {
    title.textContent = t('maxout.two');
    text.textContent = t('maxout.two.text');
    mapTitle.textContent = t('maxout.map');
    rows.write();
    if (shown === undefined || map === undefined) return;
    const { planes } = shown;
    const { values, levels, cells } = map;
    [least.textContent, most.textContent] = values.map((value) => display(value, 3));
    const bands = levels.length + 1;
    swatches.replaceChildren(
      ...Array.from({ length: bands }, (_, i) => {
        const swatch = element('span');
        swatch.style.opacity = String(strength(i, bands));
        return swatch;
      }),
    );
    const apart = Number(((levels[1] ?? NaN) - (levels[0] ?? NaN)).toPrecision(6));
    step.textContent = levels.length > 1 ? t('maxout.map.levels', { step: display(apart) }) : t('maxout.map.strength');
    const winners = cells.flatMap(({ xs }, i) => (xs.length > 0 ? [i + 1] : []));
    chart.describe(
      t('maxout.map.label', {
        pieces: planes.length,
        winners: winners.join(', '),
        least: least.textContent ?? '',
        most: most.textContent ?? '',
      }),
    );
    rows.show(
      planes,
      cells.map(({ share }) => (share > 0 ? t('maxout.wins.share', { share: display(100 * share, 3) }) : t('maxout.wins.nowhere'))),
    );
    draw();
  }

  inWords(say);

  return {
    node: element(
      'section',
      { class: 'lesson-section' },
      title,
      text,
      createPresets(TWO_INPUTS, write),
      element(
        'div',
        { class: 'maxout-editor', 'data-maxout': 'two' },
        element(
          'div',
          { class: 'maxout-head' },
          mapTitle,
          element('p', { class: 'maxout-math maxout-formula' }, 'f(x₁, x₂) = max(w₁ x₁ + w₂ x₂ + b, …)'),
        ),
        element(
          'div',
          { class: 'maxout-figures' },
          chart.canvas,
          createExportButton(parts, 'map', mapPicture),
          element('p', { class: 'maxout-scale' }, least, swatches, most),
          step,
        ),
        element('div', { class: 'maxout-side' }, readout, dials.x1.node, dials.x2.node, rows.node),
      ),
      element('div', { class: 'maxout-bar' }, exporting),
    ),
    /** @param {Values} values */
    show({ planes, x1, x2 }) {
      const now = JSON.stringify([planes, x1, x2]);
      if (now === drawn) return;
      drawn = now;
      shown = { planes, x1, x2 };
      dials.x1.show(x1);
      dials.x2.show(x2);
      const wanted = JSON.stringify(planes);
      if (wanted === mapped) {
        draw();
        return;
      }
      mapped = wanted;
      map = lab.maxoutPlaneMap(planes, SEEN, SEEN);
      surface = surfaceOf(map);
      say();
    },
  };
}
