/**
 * The numbers below the plot: x, f and its derivatives for every function at the probe, which a click pins or releases.
 *
 * @import { LiveParts } from './live.js'
 */

import { live } from '../i18n/live.js';
import { placeOn } from '../ui/canvas-box.js';
import { element } from '../ui/element.js';
import { pixelRounded } from '../numbers/display.js';
import { dataAt } from '../plot/plot-view.js';
import { createProbeValues, createReading } from '../plot/probe-values.js';
import { CURVE_SIGNS } from '../functions/values.js';
import { hasOtherIds } from '../state/store.js';
import { CURVES } from '../state/state.js';
import { fillPart } from './below.js';

/** @param {HTMLElement} root @param {LiveParts} parts */
export function createReadout(root, parts) {
  const { store, lab, view, canvas, settled, send, words, signal } = parts;
  const { t, functionName } = words;
  /** Where the mouse is. @type {number | undefined} */
  let hovered;

  const show = fillPart(root, parts, hasOtherIds, () => {
    const place = element('caption');
    const names = [t('element.function'), ...CURVES.map((curve) => CURVE_SIGNS[curve])];
    const head = element('tr', ...names.map((text) => element('th', { scope: 'col' }, text)));
    const rows = store.state.functions.map(({ id }) => ({ id, ...createProbeValues(words, 'td') }));
    const body = rows.map(({ id, places }) =>
      element('tr', element('th', { scope: 'row' }, functionName(id)), ...places.map(({ node }) => node)),
    );
    const nothing = () => t('readout.hint');
    const read = createReading({ store, lab, place, nothing, write: (index, sides) => rows[index]?.write(sides) });
    live(() => read(store.state.probe ?? hovered ?? null));
    return [element('table', place, element('thead', head), element('tbody', ...body))];
  });

  /** @param {MouseEvent} event */
  function pointed(event) {
    const { frame } = view;
    if (frame === undefined) return undefined;
    const [x] = dataAt(frame, placeOn(canvas, event));
    const [lo, hi] = frame.x;
    return x < lo || x > hi ? undefined : pixelRounded(x, (hi - lo) / frame.area.width);
  }

  /** @param {number | undefined} x */
  function point(x) {
    if (x === hovered) return;
    hovered = x;
    view.show({ probe: store.state.probe === null ? x : undefined });
    if (store.state.probe !== null) return;
    show();
    send('probe', { x: x ?? null, source: 'user' });
  }

  /** @param {MouseEvent} event */
  function toggle(event) {
    // The click that ends a drag still belongs to it.
    if (store.state.lock.includes('probe') || canvas.parentElement?.dataset.gesture !== undefined) return;
    const probe = store.state.probe === null ? (pointed(event) ?? null) : null;
    store.update({ probe });
    settled();
    send('probe', { x: probe, source: 'user' });
  }

  canvas.addEventListener('pointermove', (event) => event.pointerType === 'mouse' && point(pointed(event)), { signal });
  canvas.addEventListener('pointerleave', () => point(undefined), { signal });
  canvas.addEventListener('click', toggle, { signal });
}
