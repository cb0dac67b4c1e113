/**
 * Two functions side by side: their curves, their difference, and every property of one beside that of the other.
 *
 * @import { FunctionState } from '../../lab/types.js'
 * @import { State } from '../../state/state.js'
 * @import { Model } from './view.js'
 */

import { functionName, language, t } from '../../i18n/i18n.js';
import { computed, guard, live } from '../../i18n/live.js';
import { createSelect, worded } from '../../ui/choice.js';
import { element } from '../../ui/element.js';
import { titleOf } from '../../functions/title.js';
import { distance, interval } from '../../numbers/texts.js';
import { display } from '../../numbers/display.js';
import { summarize } from '../../plot/plot-summary.js';
import { createExportedPlot } from '../../plot/exported-plot.js';
import { row, table } from '../../ui/table.js';
import { entryOf } from '../../functions/values.js';
import { DIGITS, facts, slopeSet } from '../../functions/properties.js';
import { formulaNode, noteNode } from './rows.js';

/** @typedef {[first: FunctionState, second: FunctionState]} Pair */

/** Pairs of similar functions or replacements. */
const PRESETS = [
  ['gelu', 'swish'],
  ['relu', 'leaky_relu'],
  ['sigmoid', 'tanh'],
  ['elu', 'selu'],
  ['hard_swish', 'silu'],
  ['sigmoid', 'hard_sigmoid'],
];

/** Significant digits of a place on the axis. */
const PLACE_DIGITS = 4;

/** @param {Model} model */
export function createPair(model) {
  const { lab } = model;
  const expression = computed(() => lab.format(model.values.pair));

  /** If both sides would be equal, the other side takes the old function. @param {0 | 1} side @param {string} id */
  function choose(side, id) {
    const [old, other] = side === 0 ? model.values.pair : model.values.pair.toReversed();
    const chosen = { id, params: {} };
    const rest = /** @type {FunctionState} */ (other?.id === id ? old : other);
    model.set({ pair: side === 0 ? [chosen, rest] : [rest, chosen] });
  }

  /** @param {0 | 1} side */
  function createSide(side) {
    const select = createSelect({
      options: () => lab.catalogue().map(({ id }) => [id, functionName(id)]),
      chosen: () => model.values.pair[side].id,
      choose: (id) => choose(side, id),
      attributes: { 'aria-label': () => t(side === 0 ? 'compare.pair.first' : 'compare.pair.second') },
    });
    return element('label.pair-side', element(`span.dot.curve-${side + 1}`), select);
  }

  const presets = PRESETS.map((ids) => {
    const pair = /** @type {Pair} */ (ids.map((id) => ({ id, params: {} })));
    const isChosen = () => String(ids.join() === expression());
    const attributes = { 'data-pair': ids.join(','), 'aria-pressed': isChosen, onclick: () => model.set({ pair }) };
    return element('button.button.pair-preset', attributes, () => ids.map(functionName).join(' – '));
  });
  const open = element('a.pair-open', { href: () => `#functions=${expression()}` }, () => t('compare.pair.open'));
  const depends = () => [language(), expression(), model.edition];
  return [
    element('div.pair-presets', { role: 'group', 'aria-label': () => t('compare.pair.presets') }, ...presets),
    element('div.pair-sides', createSide(0), createSide(1), open),
    guard(depends, () => createFigures(model)),
    guard(depends, () => createPairTable(model)),
  ];
}

/** The curves, and their difference. @param {Model} model */
function createFigures(model) {
  const { lab } = model;
  const createPlot = (/** @type {string} */ name, /** @type {Partial<State>} */ fixed) =>
    createExportedPlot(model, name, {
      fixed,
      shown: () => ({ functions: model.values.pair }),
      label: (state) => summarize(state, lab),
    });
  const curves = createPlot('pair', { show: ['f', 'df'] });
  const { figure, nodes } = createPlot('difference', { show: ['f'], difference: [1, 2] });
  const found = computed(() => lab.difference(...model.values.pair, figure.state.x));

  function largest() {
    const [lo, hi] = figure.state.x;
    const { largest: value, at } = found();
    return t('compare.pair.largest', { lo: display(lo), hi: display(hi), value: distance(value), x: display(at, PLACE_DIGITS) });
  }

  function difference() {
    const [first, second] = model.values.pair;
    return t('compare.pair.difference', { first: titleOf(first, lab), second: titleOf(second, lab) }) + t('sentence.space');
  }

  const attributes = { 'data-largest': () => found().largest, 'data-at': () => found().at };
  const caption = element('figcaption.figure-caption', difference, element('span.pair-largest', attributes, largest));
  return element(
    'div.pair-figures',
    element('figure.figure', ...curves.nodes, worded('figcaption.figure-caption', 'compare.pair.curves')),
    element('figure.figure', ...nodes, caption),
  );
}

/** @param {boolean} differs */
const mark = (differs) => [
  element('span', { 'aria-hidden': 'true' }, differs ? '≠' : '='),
  element('span.visually-hidden', t(differs ? 'compare.pair.differs' : 'compare.pair.same')),
];

/** @param {string} term @param {boolean | null} differs  null where it says nothing @param {(Node | string)[][]} cells */
function line(term, differs, cells) {
  const marked = element('td.pair-mark', ...(differs === null ? [] : mark(differs)));
  return row({ class: differs && 'pair-differs' }, term, marked, ...cells.map((nodes) => element('td.pair-cell', ...nodes)));
}

/** All properties side by side, with differences marked. @param {Model} model */
function createPairTable(model) {
  const node = element('table.pair-table');
  live(() => {
    node.replaceChildren(...write(model).childNodes);
    // What scrolls by itself must be within reach of the keyboard.
    for (const place of node.querySelectorAll('.compare-formula'))
      if (place.scrollWidth > place.clientWidth) place.setAttribute('tabindex', '0');
  });
  return node;
}

/** @param {Model} model */
function write({ lab, values: { pair }, texts }) {
  const [first = [], second = []] = pair.map(({ id, params }) => facts(lab.properties(id, params), slopeSet(lab, id, params, DIGITS)));
  const notes = pair.map(({ id }) => texts[id]);
  const [formula, other] = notes.map((text) => text?.formula ?? '');
  const domains = pair.map(({ id }) => interval(entryOf(lab, id).domain, entryOf(lab, id).domainOpen));
  const heads = pair.map((shown, side) => element('th', { scope: 'col' }, element(`span.dot.curve-${side + 1}`), ' ', titleOf(shown, lab)));
  const markHead = element('th.pair-mark', { scope: 'col' }, element('span.visually-hidden', t('compare.pair.mark')));
  const stack = (/** @type {string[]} */ lines) => lines.map((text) => element('span', text));
  return table(
    'table',
    { caption: element('caption.visually-hidden', t('compare.pair.title')), head: [t('compare.pair.property'), markHead, ...heads] },
    line(
      'f(x)',
      formula !== other,
      pair.map(({ id }, side) => [formulaNode(id, notes[side])]),
    ),
    line(
      t('info.domain'),
      domains[0] !== domains[1],
      domains.map((text) => [text]),
    ),
    ...first.map(([term, ...lines], i) => {
      const [, ...others] = second[i] ?? [''];
      return line(term, lines.join() !== others.join(), [stack(lines), stack(others)]);
    }),
    .../** @type {const} */ (['for', 'against', 'used']).map((part) =>
      line(
        t(`compare.column.${part}`),
        null,
        notes.map((text) => [text === undefined ? '–' : noteNode(text[part])]),
      ),
    ),
  );
}
