/**
 * The numbers below the plot: x, f and its derivatives for every function at the probe, which a click pins or releases.
 *
 * @import { LiveParts } from './live.js'
 */

import { placeOn } from '../ui/canvas-box.js';
import { element } from '../ui/element.js';
import { pixelRounded } from '../numbers/display.js';
import { dataAt } from '../plot/plot-view.js';
import { createProbeValues, createReading } from '../plot/probe-values.js';
import { CURVE_SIGNS } from '../functions/values.js';
import { hasOtherIds } from '../state/store.js';
import { CURVES } from '../state/state.js';

/** @param {HTMLElement} root @param {LiveParts} parts */
export function createReadout(root, { store, lab, view, canvas, settled, send, words, signal }) {
  /** Where the mouse is. @type {number | undefined} */
  let hovered;
  const caption = element('caption');
  const head = element('tr');
  const body = element('tbody');
  root.replaceChildren(element('table', caption, element('thead', head), body));
  /** Of each function. @type {ReturnType<typeof createProbeValues>[]} */
  let rows = [];
  const { t, functionName } = words;
  const read = createReading({
    store,
    lab,
    place: caption,
    nothing: () => t('readout.hint'),
    write: (index, sides) => rows[index]?.write(sides),
  });
  const show = () => read(store.state.probe ?? hovered ?? null);

  function build() {
    const { functions } = store.state;
    const names = [t('element.function'), ...CURVES.map((curve) => CURVE_SIGNS[curve])];
    head.replaceChildren(...names.map((text) => element('th', { scope: 'col' }, text)));
    rows = functions.map(() => createProbeValues(words, 'td'));
    body.replaceChildren(
      ...functions.map(({ id }, index) =>
        element('tr', element('th', { scope: 'row' }, functionName(id)), ...(rows[index]?.places.map(({ node }) => node) ?? [])),
      ),
    );
    show();
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
  words.inWords(build, signal);
}
