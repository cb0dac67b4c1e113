/**
 * Two functions side by side: their curves, their difference, and every property of one beside that of the other.
 *
 * @import { Entry, FunctionState, Lab } from '../../lab/types.js'
 * @import { Store } from '../../state/store.js'
 * @import { State } from '../../state/state.js'
 * @import { Model } from './view.js'
 */

import { functionName, language, t } from '../../i18n/i18n.js';
import { computed, guard } from '../../i18n/live.js';
import { createSelect, worded } from '../../ui/choice.js';
import { element } from '../../ui/element.js';
import { titleOf } from '../../functions/title.js';
import { distance } from '../../numbers/texts.js';
import { display } from '../../numbers/display.js';
import { summarize } from '../../plot/plot-summary.js';
import { createExportedPlot } from '../../plot/exported-plot.js';
import { createPairTable } from './pair-table.js';

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

/**
 * @param {{ lab: Lab, store: Store }} parts
 * @param {Entry[]} entries
 * @param {Model} model
 */
export function createPair(parts, entries, model) {
  const { lab } = parts;
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
      options: () => entries.map(({ id }) => [id, functionName(id)]),
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
    guard(depends, () => createFigures(parts, model)),
    guard(depends, () => createPairTable(lab, model)),
  ];
}

/** The curves, and their difference. @param {{ lab: Lab, store: Store }} parts @param {Model} model */
function createFigures(parts, model) {
  const { lab } = parts;
  const createPlot = (/** @type {string} */ name, /** @type {Partial<State>} */ fixed) =>
    createExportedPlot(parts, name, {
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
