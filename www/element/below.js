/**
 * What stands below the plot: a legend, sliders for the parameters, numbers at the probe.
 *
 * @import { FunctionState, Parameter } from '../lab/types.js'
 * @import { State } from '../state/state.js'
 * @import { LivingParts } from './live.js'
 */

import { createParameterValue } from '../functions/parameter-value.js';
import { CURVE_SIGNS, entryOf, valueOf, valueWidth } from '../functions/values.js';
import { createLive, live } from '../i18n/live.js';
import { pixelRounded } from '../numbers/display.js';
import { dataAt } from '../plot/plot-view.js';
import { createProbeValues, createReading } from '../plot/probe-values.js';
import { hasOtherSliders, shownParameters } from '../state/functions-list.js';
import { CURVES } from '../state/state.js';
import { hasOtherFunctions, hasOtherIds } from '../state/store.js';
import { placeOn } from '../ui/canvas-size.js';
import { element } from '../ui/element.js';
import { legendItem } from '../ui/legend.js';
import { createSlider } from '../ui/slider.js';
import { isOn } from './attributes.js';

/** What a part may use, with what ends it. @typedef {LivingParts & { signal: AbortSignal }} LiveParts */

/** The legend is there without being asked for. */
const PARTS = /** @type {const} */ ([
  ['legend', 'ul', createLegend],
  ['controls', 'div', createControls],
  ['readout', 'div', createReadout],
]);

/**
 * Puts below the plot what the attributes and the state ask for, now and whenever what is returned is called.
 * @param {HTMLElement} host
 * @param {HTMLElement} below
 * @param {LivingParts} parts
 */
export function arrangeBelow(host, below, parts) {
  /** Ends what stands there when something else is put there. */
  let standing = new AbortController();
  const isAsked = (/** @type {string} */ name) => name === 'legend' || isOn(host.getAttribute(name));

  function arrange() {
    standing.abort();
    standing = new AbortController();
    below.replaceChildren();
    for (const [name, tag, create] of PARTS) {
      if (!isAsked(name) || parts.store.state.hide.includes(name)) continue;
      const place = element(tag, { part: name });
      below.append(place);
      create(place, { ...parts, signal: standing.signal });
    }
  }
  arrange();
  return arrange;
}

/**
 * Builds the children of a part: anew where the state is so much another one, and in other words. In between their live pieces follow the
 * state, and are written again by what is returned.
 * @param {HTMLElement} root
 * @param {LiveParts} parts
 * @param {(state: State, previous: State) => boolean} isOther
 * @param {() => Node[]} build
 */
function fillPart(root, { store, words, signal }, isOther, build) {
  let refresh = () => {};
  function rebuild() {
    const live = createLive(build);
    refresh = live.refresh;
    root.replaceChildren(...live.built);
  }
  store.subscribe((state, previous) => (isOther(state, previous) ? rebuild() : refresh()), signal);
  words.inWords(rebuild, signal);
  return () => refresh();
}

/** What each curve is: every function by its colour with its values, and the strokes of f and its derivatives. @param {HTMLElement} root @param {LiveParts} parts */
function createLegend(root, parts) {
  const { store, lab, words } = parts;
  const [light, dark] = [lab.palette('light'), lab.palette('dark')];

  /** @param {FunctionState} shown @param {number} index */
  function item({ id }, index) {
    const values = entryOf(lab, id).params.map((parameter) => {
      const { node, number, show } = createParameterValue(parameter, { class: 'value' });
      // As wide as any value of the slider: what stands beside it stays where it is.
      number.style.minWidth = `${valueWidth(parameter)}ch`;
      live(() => show(valueOf(/** @type {FunctionState} */ (store.state.functions[index]), parameter)));
      return node;
    });
    const node = legendItem([words.functionName(id), ...values], { part: 'legend-item' });
    node.style.setProperty('--curve', `var(--activation-plot-curve-${index + 1}, light-dark(${light[index]}, ${dark[index]}))`);
    return node;
  }

  fillPart(
    root,
    parts,
    (state, previous) =>
      hasOtherIds(state, previous) || /** @type {const} */ (['show', 'off', 'difference']).some((key) => state[key] !== previous[key]),
    () => {
      const { functions, show, off, difference } = store.state;
      // A difference has no function's colour.
      const items = difference === null ? functions.flatMap((shown, index) => (off.includes(index + 1) ? [] : [item(shown, index)])) : [];
      return [...items, ...show.map((curve) => legendItem([CURVE_SIGNS[curve]], { curve: 'stroke', mark: curve }))];
    },
  );
}

/** A slider, a number box and the way back for every parameter of the functions shown. @param {HTMLElement} root @param {LiveParts} parts */
function createControls(root, parts) {
  const { store, lab, settled, words } = parts;
  const { t, functionName, parameterWords } = words;

  /** @param {string} id @param {number} index @param {Parameter} parameter */
  function row(id, index, parameter) {
    const { symbol } = parameter;
    const { lock } = store.state;
    const name = functionName(id);
    const { node, range, scale } = createSlider(words, {
      quantity: parameter,
      text: name,
      name: t('slider.number', { symbol, name }),
      label: t('slider.range', { symbol, words: parameterWords(id, parameter.id), name }),
      shown: () => valueOf(/** @type {FunctionState} */ (store.state.functions[index]), parameter),
      commit: (value) => store.setParameter(index, parameter.id, value),
      settled,
      disabled: lock.includes(parameter.id) || lock.includes('controls'),
      attributes: { 'data-function': id, 'data-parameter': parameter.id },
    });
    if (parameter.marks.length > 0) {
      const options = parameter.marks.map(({ value, label }) => element('option', { value: scale.toTrack(value), label }));
      const marks = element('datalist', { id: `marks-${index}-${parameter.id}` }, ...options);
      range.setAttribute('list', marks.id);
      node.append(marks);
    }
    return node;
  }

  fillPart(
    root,
    parts,
    (state, previous) =>
      hasOtherFunctions(state, previous) || String(state.lock) !== String(previous.lock) || hasOtherSliders(state, previous),
    () =>
      store.state.functions.flatMap(({ id }, index) =>
        shownParameters(entryOf(lab, id), store.state).map((parameter) => row(id, index, parameter)),
      ),
  );
}

/** x, f and its derivatives for every function at the probe, which a click pins or releases. @param {HTMLElement} root @param {LiveParts} parts */
function createReadout(root, parts) {
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
