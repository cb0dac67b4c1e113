/**
 * The offer to copy the point at which the probe is pinned, in the line at the probe; Ctrl+C on the plot copies it as well.
 *
 * @import { FunctionState } from '../lab/types.js'
 * @import { Interval } from '../state/state.js'
 * @import { Probe, ProbeParts } from './probe.js'
 * @import { ReadPoint } from './points.js'
 */

import { copyText } from '../export/copy.js';
import { shownFunctions } from '../export/shown.js';
import { inWords, t } from '../i18n/i18n.js';
import { activeFunction } from '../state/state.js';
import { element } from '../ui/element.js';
import { display } from '../numbers/display.js';
import { cleared, pointsOf, pointText } from './points.js';

/** Points above one x that are offered: an extremum of f, and the zero of f′ there. */
const MOST = 2;

/** @typedef {Pick<ReadPoint, 'x' | 'y'>} Place */

/** @param {Omit<ProbeParts, 'plot' | 'list'> & { probe: Probe }} parts  the readout gets the buttons @param {AbortSignal} life */
export function createPointCopy({ canvas, readout, store, lab, view, probe }, life) {
  const field = element('input.points-field', { type: 'text', readonly: true, hidden: true, 'aria-label': () => t('points.field') });
  const told = element('span.point-told', { role: 'status' });
  const offers = element('span.point-offers');
  const root = element('span.point-line', offers, field, told);
  let written = '';

  /** @param {number} x @returns {Place[]}  of the active function first */
  function pointsAt(x) {
    const { frame } = view;
    const { active, difference } = store.state;
    if (frame === undefined || difference !== null) return [];
    const drawn = shownFunctions(store.state);
    drawn.sort((a, b) => Number(b.position === active) - Number(a.position === active));
    const found = drawn.flatMap(({ shown }) => pointsOn(shown, x, frame.x));
    const { chosen } = probe;
    const isChosen = (/** @type {Place} */ point) => chosen !== undefined && point.x === chosen.x && point.y === chosen.y;
    found.sort((a, b) => Number(isChosen(b)) - Number(isChosen(a)));
    const texts = found.map(pointText);
    return found.filter((_, i) => texts.indexOf(/** @type {string} */ (texts[i])) === i).slice(0, MOST);
  }

  /** @param {FunctionState} shown @param {number} x @param {Interval} seen @returns {Place[]} */
  function pointsOn(shown, x, seen) {
    const features = probe.stops.features(shown, seen);
    if (features === undefined) return [];
    const points = pointsOf(features, (xs) => lab.evaluate(shown.id, shown.params, xs));
    return points.filter((point) => point.x === x).map((point) => ({ x: cleared(point.x, seen), y: point.y }));
  }

  /** @param {Place} point */
  async function copy(point) {
    const text = pointText(point);
    told.textContent = t((await copyText(text, field)) ? 'points.copied' : 'points.copy.refused', { point: text });
  }

  /** @param {Place} point */
  function offer(point) {
    const place = `(${display(point.x)}, ${display(point.y)})`;
    return element('button.button.point-offer', { onclick: () => copy(point) }, t('points.copy.here', { point: place }));
  }

  function show() {
    const { probe: x } = store.state;
    const points = x === null ? [] : pointsAt(x);
    const next = points.map(pointText).join(' ');
    if (next === written) return;
    written = next;
    told.textContent = '';
    field.hidden = true;
    offers.replaceChildren(...points.map(offer));
  }

  /** What Ctrl+C means: the point that is offered first, else the active function at the probe. @returns {Place | undefined} */
  function atProbe() {
    const { probe: x } = store.state;
    if (x === null) return undefined;
    const { id, params } = activeFunction(store.state);
    return pointsAt(x)[0] ?? { x, y: Number(lab.evaluate(id, params, Float64Array.of(x)).f[0]) };
  }

  /** @param {ClipboardEvent} event */
  function hand(event) {
    const point = document.activeElement === canvas && getSelection()?.isCollapsed !== false ? atProbe() : undefined;
    if (point === undefined) return;
    event.preventDefault();
    event.clipboardData?.setData('text/plain', pointText(point));
    told.textContent = t('points.copied', { point: pointText(point) });
  }

  document.addEventListener('copy', hand, { signal: life });
  probe.onChoice(() => {
    written = '';
    show();
  });
  view.listen({ onFrame: show, onError: () => {} });
  inWords(() => {
    written = '';
    show();
  });
  readout.append(root);
}
