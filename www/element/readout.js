/**
 * The numbers below the plot: x, f and f′ of every function where the reader points; a click pins the place, another one lets it go.
 *
 * @import { LiveParts } from './live.js'
 * @import { Words } from './words.js'
 */

import { element } from '../page/element.js';
import { display, pixelRounded } from '../page/numbers.js';
import { dataAt } from '../page/plot-view.js';

/** Significant digits. */
const DIGITS = 6;

/** @param {HTMLElement} root @param {LiveParts} parts @param {Words} words */
export function createReadout(root, { store, lab, view, canvas, settled, send, signal }, { t, functionName }) {
  /** Where the mouse is. @type {number | undefined} */
  let hovered;
  const table = element('table');
  root.replaceChildren(table);

  function show() {
    const x = store.state.probe ?? hovered;
    const head = element('tr', {}, ...[t('element.function'), 'f', 'f′', 'f″'].map((text) => element('th', { scope: 'col' }, text)));
    const rows = store.state.functions.map(({ id, params }) => {
      const { f, df, d2f } = lab.evaluate(id, params, [x ?? NaN]);
      const cells = [f, df, d2f].map(([value = NaN]) => element('td', {}, x === undefined ? '' : display(value, DIGITS)));
      return element('tr', {}, element('th', { scope: 'row' }, functionName(id)), ...cells);
    });
    const caption = element('caption', {}, x === undefined ? t('element.point') : `x = ${display(x, DIGITS)}`);
    table.replaceChildren(caption, element('thead', {}, head), element('tbody', {}, ...rows));
  }

  /** @param {MouseEvent} event */
  function pointed({ clientX, clientY }) {
    const { frame } = view;
    if (frame === undefined) return undefined;
    const [x] = dataAt(canvas, frame, clientX, clientY);
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
      if (store.state.lock.includes('probe') || canvas.parentElement?.dataset['gesture'] !== undefined) return;
      const probe = store.state.probe === null ? (pointed(event) ?? null) : null;
      store.update({ probe });
      settled();
      send('probe', { x: probe, source: 'user' });
    },
    { signal },
  );
  store.subscribe(show, signal);
  show();
}
