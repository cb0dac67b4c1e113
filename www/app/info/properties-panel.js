/**
 * The tab of the properties: what the catalogue says of the active function, what is found out of it with its parameters as they
 * stand, and its kinks. It follows a slider while it is shown.
 *
 * @import { Engine, Entry, Kink, Parameter, Properties, Study } from '../../lab/types.js'
 * @import { Interval } from '../../state/state.js'
 * @import { Store } from '../../state/store.js'
 */

import { inWords, parameterWords, t } from '../../i18n/i18n.js';
import { loadStudy } from '../../lab/study.js';
import { activeFunction, CURVES } from '../../state/state.js';
import { element } from '../../ui/element.js';
import { markLabel } from '../../functions/title.js';
import { CURVE_SIGNS, entryOf, shortValue } from '../../functions/values.js';
import { needed } from '../../ui/lost.js';
import { createNormalFields } from '../../plot/normal-fields.js';
import { interval } from '../../numbers/texts.js';
import { allowedWords, display, fraction, pixelRounded } from '../../numbers/display.js';
import { DIGITS, facts, show, slopeSet } from '../../functions/properties.js';

/** Where the probe can be pinned, and what is written there. @typedef {{ x: number, text: string }} Place */

/**
 * @param {Store} store
 * @param {Engine} lab
 * @param {{ isShown: () => boolean, signal: AbortSignal }} options  whether its tab is chosen; `signal` ends it
 */
export function createPropertiesPanel(store, lab, { isShown, signal }) {
  /** Comes after what the catalogue says, which can be read without it. @type {Study | undefined} */
  let study;
  const known = element('div');
  const found = element('dl.facts');
  const kinks = element('div.kinks');
  const node = element('div', known, found, createNormalFields(store), kinks);
  let pending = 0;

  function update() {
    cancelAnimationFrame(pending);
    pending = 0;
    const { id, params } = activeFunction(store.state);
    known.replaceChildren(catalogueFacts(entryOf(lab, id)));
    const at = lab.kinks(id, params);
    kinks.replaceChildren(...(at.length > 0 ? [kinkTable(at)] : []));
    if (study === undefined) return;
    const [mean, deviation] = store.state.normal;
    const properties = study.properties(id, params, { mean, deviation });
    const slopes = slopeSet(lab, id, params, DIGITS);
    found.replaceChildren(...propertyTerms(properties, slopes, [mean, deviation], (x) => pin(store, x)));
  }

  store.subscribe((state, before) => {
    const isOther = activeFunction(state) !== activeFunction(before) || state.normal !== before.normal;
    if (isOther && pending === 0 && isShown() && !signal.aborted) pending = requestAnimationFrame(update);
  });
  inWords(() => {
    found.setAttribute('aria-label', t('property.title'));
    update();
  });
  needed('property.title', loadStudy).then((loaded) => {
    study = loaded;
    if (!signal.aborted) update();
  });
  return { node, update };
}

/** @param {Entry} entry */
function catalogueFacts(entry) {
  const list = element('dl.facts', element('dt', t('info.domain')), element('dd', interval(entry.domain, entry.domainOpen)));
  if (entry.params.length > 0) list.append(element('dt', t('info.parameters')), element('dd', ...parameters(entry)));
  return list;
}

/** @param {Entry} entry */
function parameters({ id, params }) {
  return params.map((parameter) => {
    const marks = parameter.marks.map((mark) =>
      element('tr', element('th', { scope: 'row' }, fraction(mark.value)), element('td', markLabel(mark))),
    );
    return element(
      'div.parameter',
      element('p', element('i.symbol', parameter.symbol), ` ${parameterWords(id, parameter.id)}`),
      element('p.quiet', parameterRule(parameter)),
      marks.length > 0
        ? element(
            'table.pairs.parameter-marks',
            { 'aria-label': `${parameter.symbol} ${parameterWords(id, parameter.id)}` },
            element('tbody', ...marks),
          )
        : null,
    );
  });
}

/** @param {Parameter} parameter */
const parameterRule = (parameter) => t('info.parameter', { value: fraction(parameter.default), allowed: t(...allowedWords(parameter)) });

/** One-sided values of what jumps at each kink. @param {Kink[]} kinks */
function kinkTable(kinks) {
  const headings = ['x', '', t('info.kink.left'), t('info.kink.right')];
  // Where a derivative jumps, those above it do not exist either, though their sides may agree.
  const undefinedAt = (/** @type {Kink} */ { left, right }) => CURVES.slice(CURVES.findIndex((curve) => left[curve] !== right[curve]));
  const rows = kinks.flatMap((kink) =>
    undefinedAt(kink).map((curve, i) => [
      i === 0 ? display(kink.x) : '',
      element('i.symbol', CURVE_SIGNS[curve]),
      shortValue(kink.left[curve]),
      shortValue(kink.right[curve]),
    ]),
  );
  return element(
    'table',
    element('caption', t('info.kinks')),
    element('thead', element('tr', ...headings.map((text) => (text === '' ? element('td') : element('th', { scope: 'col' }, text))))),
    element('tbody', ...rows.map((cells) => element('tr', ...cells.map((cell) => element('td', cell))))),
  );
}

/** What has coordinates to be read, by the term that it stands under. @param {Properties} it @returns {Map<string, Place[]>} */
function places({ zeros, extrema, slopeZeros, inflections }) {
  const along = (/** @type {number[]} */ xs) => xs.map((x) => ({ x, text: show(x) }));
  return new Map([
    [t('property.zeros'), along(zeros)],
    [t('property.extrema'), extrema.map(({ x, f }) => ({ x, text: `(${show(x)}, ${show(f)})` }))],
    [t('property.slope-zeros'), along(slopeZeros)],
    [t('property.inflections'), along(inflections)],
  ]);
}

/** The places of a term in one line, after its `x =` where it has one. @param {string} text @param {Place[]} found @param {(x: number) => void} go */
function placeLine(text, found, go) {
  const head = text.startsWith('x = ') ? ['x = '] : [];
  const buttons = found.map(({ x, text }) =>
    element('button.probe-link', { title: t('property.go', { x: show(x) }), 'data-x': x + 0, onclick: () => go(x + 0) }, text),
  );
  return element('span', ...head, ...buttons.flatMap((button, i) => (i === 0 ? [button] : [', ', button])));
}

/** Pins the probe, and brings the plot into sight. @param {Store} store @param {number} probe */
function pin(store, probe) {
  const { x, lock } = store.state;
  if (lock.includes('probe')) return;
  store.update(probe >= x[0] && probe <= x[1] ? { probe } : { probe, ...(lock.includes('x') ? {} : { x: around(probe, x) }) });
  document.getElementById('plot')?.scrollIntoView({ block: 'nearest' });
}

/** The range of the same width around an x, with ends that can be read. @param {number} middle @param {Interval} range @returns {Interval} */
function around(middle, [lo, hi]) {
  const start = pixelRounded(middle - (hi - lo) / 2, (hi - lo) / 1000);
  return [start, pixelRounded(start + hi - lo, (hi - lo) / 1000)];
}

/**
 * @param {Properties} properties
 * @param {string | undefined} slopes  the set of slopes of a piecewise linear function
 * @param {readonly [mean: number, deviation: number]} input  the normal distribution
 * @param {(x: number) => void} go  to a place that is pressed
 */
function propertyTerms(properties, slopes, input, go) {
  const found = places(properties);
  return facts(properties, slopes, input).flatMap(([term, ...lines]) => {
    const here = found.get(term) ?? [];
    const line = (/** @type {string} */ text, /** @type {number} */ i) =>
      i === 0 && here.length > 0 ? placeLine(text, here, go) : element('span', text);
    return [element('dt', term), element('dd.lines', ...lines.map(line))];
  });
}
