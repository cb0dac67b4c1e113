/**
 * The numbers below the plot: x, f and its derivatives for every function at the probe, which a click pins or releases.
 *
 * @import { LiveParts } from './live.js'
 * @import { Words } from './words.js'
 */

import { placeOn } from '../ui/canvas-box.js';
import { element } from '../ui/element.js';
import { display, pixelRounded } from '../numbers/display.js';
import { dataAt } from '../plot/plot-view.js';
import { jetAt } from '../plot/rounding.js';
import { hasOtherIds } from '../state/store.js';
import { CURVES } from '../state/state.js';

/** Significant digits. */
const DIGITS = 6;

/** @param {HTMLElement} root @param {LiveParts} parts @param {Words} words */
export function createReadout(root, { store, lab, view, canvas, settled, send, signal }, { t, functionName }) {
  /** Where the mouse is. @type {number | undefined} */
  let hovered;
  const caption = element('caption');
  const head = element('tr', {}, ...[t('element.function'), 'f', 'f′', 'f″'].map((text) => element('th', { scope: 'col' }, text)));
  const body = element('tbody');
  root.replaceChildren(element('table', {}, caption, element('thead', {}, head), body));
  /** Of each function, its cells for f and its derivatives. @type {HTMLElement[][]} */
  let cells = [];

  function build() {
    const { functions } = store.state;
    cells = functions.map(() => CURVES.map(() => element('td')));
    body.replaceChildren(
      ...functions.map(({ id }, index) => element('tr', {}, element('th', { scope: 'row' }, functionName(id)), ...(cells[index] ?? []))),
    );
    show();
  }

  function show() {
    const x = store.state.probe ?? hovered;
    caption.textContent = x === undefined ? t('element.point') : `x = ${display(x, DIGITS)}`;
    store.state.functions.forEach((shown, index) => {
      const values = jetAt(lab, shown, x ?? NaN);
      CURVES.forEach((curve, column) => {
        const cell = cells[index]?.[column];
        if (cell) cell.textContent = x === undefined ? '' : display(values[curve], DIGITS);
      });
    });
  }

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

  canvas.addEventListener('pointermove', (event) => event.pointerType === 'mouse' && point(pointed(event)), { signal });
  canvas.addEventListener('pointerleave', () => point(undefined), { signal });
  canvas.addEventListener(
    'click',
    (event) => {
      // The click that ends a drag still belongs to it.
      if (store.state.lock.includes('probe') || canvas.parentElement?.dataset.gesture !== undefined) return;
      const probe = store.state.probe === null ? (pointed(event) ?? null) : null;
      store.update({ probe });
      settled();
      send('probe', { x: probe, source: 'user' });
    },
    { signal },
  );
  store.subscribe((state, previous) => (hasOtherIds(state, previous) ? build() : show()), signal);
  build();
}
