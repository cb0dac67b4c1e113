/**
 * Two functions side by side: their curves, their difference, and every property of one beside that of the other.
 *
 * @import { Entry, FunctionState, Lab, Properties } from '../../lab/types.js'
 * @import { Store } from '../../state/store.js'
 * @import { Texts } from './texts.js'
 */

import { functionName, t } from '../../i18n/i18n.js';
import { element } from '../../ui/element.js';
import { titleOf } from '../../functions/title.js';
import { distance } from '../../numbers/texts.js';
import { display } from '../../numbers/display.js';
import { summarize } from '../../plot/plot-summary.js';
import { createFigure } from '../../plot/figure.js';
import { createPlotExport } from '../../export/plot-export.js';
import { showPairTable } from './pair-table.js';

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
 * @param {(pair: Pair) => void} ask
 */
export function createPair({ lab, store }, entries, ask) {
  const sides = /** @type {const} */ ([0, 1]).map((side) => {
    const select = element('select', { class: 'select', onchange: () => choose(side) });
    const dot = element('span', { class: `dot curve-${side + 1}` });
    return { select, node: element('label', { class: 'pair-side' }, dot, select) };
  });
  const presets = PRESETS.map((ids) => {
    const button = element('button', {
      type: 'button',
      class: 'button pair-preset',
      'data-pair': ids.join(','),
      onclick: () => ask(/** @type {Pair} */ (ids.map((id) => ({ id, params: {} })))),
    });
    return { ids, button };
  });
  const presetGroup = element('div', { class: 'pair-presets', role: 'group' }, ...presets.map(({ button }) => button));
  const curves = createFigure({ lab, store }, { show: ['f', 'df'] });
  const difference = createFigure({ lab, store }, { show: ['f'], difference: [1, 2] });
  const captions = [element('figcaption', { class: 'figure-caption' }), element('figcaption', { class: 'figure-caption' })];
  const table = element('table', { class: 'pair-table' });
  const open = element('a', { class: 'pair-open' });
  /** @type {Pair | undefined} */
  let pair;
  /** @type {Texts} */
  let texts = {};
  /** Counts requests: a late answer is dropped. */
  let turn = 0;

  /** If both sides would be equal, the other side takes the old function. @param {0 | 1} side */
  function choose(side) {
    if (pair === undefined) return;
    const id = sides[side]?.select.value ?? '';
    const chosen = { id, params: {} };
    const [old, other] = side === 0 ? pair : [pair[1], pair[0]];
    const rest = other.id === id ? old : other;
    ask(side === 0 ? [chosen, rest] : [rest, chosen]);
  }

  async function showFindings() {
    if (pair === undefined) return;
    turn += 1;
    const mine = turn;
    const [first, second] = pair;
    const found = /** @type {[Properties, Properties]} */ ([
      await lab.properties(first.id, first.params),
      await lab.properties(second.id, second.params),
    ]);
    const { x } = difference.state;
    const { largest, at } = lab.difference(first, second, x);
    if (mine !== turn) return;
    const [lo, hi] = x.map((end) => display(end));
    captions[1]?.replaceChildren(
      t('compare.pair.difference', { first: titleOf(first, lab), second: titleOf(second, lab) }),
      t('sentence.space'),
      element(
        'span',
        { class: 'pair-largest', 'data-largest': largest, 'data-at': at },
        t('compare.pair.largest', { lo: lo ?? '', hi: hi ?? '', value: distance(largest), x: display(at, PLACE_DIGITS) }),
      ),
    );
    showPairTable(table, lab, pair, found, texts);
  }

  function write() {
    if (pair === undefined) return;
    presetGroup.setAttribute('aria-label', t('compare.pair.presets'));
    for (const { ids, button } of presets) button.textContent = ids.map(functionName).join(' – ');
    sides.forEach(({ select }, side) => {
      select.setAttribute('aria-label', t(side === 0 ? 'compare.pair.first' : 'compare.pair.second'));
      select.replaceChildren(...entries.map(({ id }) => element('option', { value: id }, functionName(id))));
      select.value = pair?.[side]?.id ?? '';
    });
    captions[0]?.replaceChildren(t('compare.pair.curves'));
    open.textContent = t('compare.pair.open');
    for (const figure of [curves, difference]) figure.describe(summarize(figure.state, lab));
    showFindings();
  }

  return {
    nodes: [
      presetGroup,
      element('div', { class: 'pair-sides' }, ...sides.map(({ node }) => node), open),
      element(
        'div',
        { class: 'pair-figures' },
        element('figure', { class: 'figure' }, curves.canvas, createPlotExport({ lab, store }, 'pair', curves), captions[0] ?? null),
        element(
          'figure',
          { class: 'figure' },
          difference.canvas,
          createPlotExport({ lab, store }, 'difference', difference),
          captions[1] ?? null,
        ),
      ),
      table,
    ],
    write,
    /** @param {Texts} next */
    giveTexts(next) {
      texts = next;
    },
    /** @param {Pair} next */
    show(next) {
      const expression = lab.format(next);
      if (pair !== undefined && lab.format(pair) === expression) return;
      pair = next;
      curves.show({ functions: next });
      difference.show({ functions: next });
      open.href = `#functions=${expression}`;
      for (const { ids, button } of presets) button.setAttribute('aria-pressed', String(ids.join() === expression));
      write();
    },
  };
}
