/**
 * The names of the active function's curves, beside the curves where they run.
 *
 * @import { Engine, Frame, FunctionState } from '../lab/types.js'
 * @import { Curve } from '../state/state.js'
 * @import { Box, Spot } from './curve-label-placement.js'
 * @import { PlotView } from './plot-view.js'
 * @import { Store } from '../state/store.js'
 */

import { inWords, t } from '../i18n/i18n.js';
import { activeFunction, CURVES } from '../state/state.js';
import { COLUMNS, placeLabels } from './curve-label-placement.js';
import { element } from '../ui/element.js';
import { CURVE_SIGNS } from '../functions/values.js';

/** Of the root's type, CSS px. */
const USUAL_PX = 16;

/** A box in units of the usual drawing. @param {Box} box @param {number} scale */
const shrunk = ({ left, top, width, height }, scale) => ({
  left: left / scale,
  top: top / scale,
  width: width / scale,
  height: height / scale,
});

/**
 * @param {HTMLElement} root  covers the canvas
 * @param {Store} store
 * @param {Engine} lab
 * @param {PlotView} view
 */
export function createCurveLabels(root, store, lab, view) {
  const labels = CURVES.map((curve) => {
    const words = () => (curve === 'f' ? '' : t(`curve.${curve}`));
    return { curve, node: element('span.curve-label', { hidden: true }, element('i.symbol', CURVE_SIGNS[curve]), ' ', words), width: 0 };
  });
  root.replaceChildren(...labels.map(({ node }) => node));
  /** @type {Map<Curve, Spot>} */
  let spots = new Map();
  /** Of the root's type, times the usual one: in presentation mode names and their distances are larger. */
  let scale = 1;
  /** Width of the plot area when the names were measured, CSS px. */
  let measuredFor = NaN;

  /** @param {Frame} frame */
  function measure({ area }) {
    if (area.width === measuredFor) return;
    measuredFor = area.width;
    scale = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / USUAL_PX || 1;
    for (const label of labels) {
      label.node.hidden = false;
      label.width = label.node.offsetWidth / scale;
    }
  }

  /** Heights of a function's curves in the columns, CSS px. @param {FunctionState} shown @param {Frame} frame @param {Float64Array} xs */
  function heights(shown, { area, y }, xs) {
    const values = lab.evaluate(shown.id, shown.params, xs);
    const height = (/** @type {number} */ value) => area.top + (area.height * (y[1] - value)) / (y[1] - y[0]);
    return store.state.show.map((curve) => ({ curve, heights: Array.from(values[curve], (value) => height(value) / scale) }));
  }

  /** @param {Frame | undefined} frame */
  function show(frame) {
    const { active, difference, functions, off } = store.state;
    if (frame === undefined || difference !== null || off.includes(active)) {
      for (const { node } of labels) node.hidden = true;
      return;
    }
    measure(frame);
    const { x } = frame;
    const area = shrunk(frame.area, scale);
    const columns = COLUMNS.map((share) => area.left + share * area.width);
    const half = Math.max(...labels.map(({ width }) => width)) / 2 / area.width;
    const shares = COLUMNS.flatMap((share) => [share - half, share, share + half]);
    const xs = Float64Array.from(shares, (share) => x[0] + share * (x[1] - x[0]));
    const mine = heights(activeFunction(store.state), frame, xs);
    const others = functions.flatMap((shown, index) => (index === active - 1 || off.includes(index + 1) ? [] : heights(shown, frame, xs)));
    const wanted = mine.map((line) => ({ ...line, width: labels[CURVES.indexOf(line.curve)]?.width ?? 0 }));
    const taken = frame.labels?.map((label) => shrunk(label, scale));
    spots = placeLabels({ wanted, others: others.map((curve) => curve.heights), columns, area, last: spots, taken });
    for (const { curve, node, width } of labels) {
      const spot = spots.get(curve);
      node.hidden = spot === undefined;
      if (spot === undefined) continue;
      node.className = `curve-label curve-${active}`;
      node.style.translate = `${Math.round(scale * (spot.x - width / 2))}px ${Math.round(scale * spot.y)}px`;
    }
  }

  view.listen({ onFrame: show, onError: () => show(undefined) });
  inWords(() => {
    measuredFor = NaN;
    view.redraw();
  });
}
