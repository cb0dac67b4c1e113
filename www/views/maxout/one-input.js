/**
 * Maxout of one input: presets, one or two sets of pieces, and their difference.
 *
 * @import { MaxoutPart } from '../../lab/types.js'
 * @import { Model, Piece } from './keys.js'
 */

import { t } from '../../i18n/i18n.js';
import { computed } from '../../i18n/live.js';
import { display } from '../../numbers/display.js';
import { worded } from '../../ui/choice.js';
import { button } from '../../ui/button.js';
import { element, icon } from '../../ui/element.js';
import { CLIPPED, createPresets, createRange, ONE_INPUT } from './controls.js';
import { createExport, valuesTable } from './export.js';
import { createHandles } from './handles.js';
import { createPanel } from './panel.js';
import { createRows } from './rows.js';
import { maximumSeries } from './series.js';
import { maximumText, winsText } from './words.js';

/** A new piece: a line within the visible range. @type {Piece} */
const ADDED = [0.5, 1];

/**
 * One maxout: its lines with their handles, the maximum, its derivative, and the pieces as numbers.
 * @param {Model} model
 * @param {'first' | 'second'} which
 */
function createEditor(model, which) {
  const { lab } = model;
  const isFirst = which === 'first';
  const isPair = () => model.values.minus.length > 0;
  const pieces = () => (isFirst ? model.values.pieces : model.values.minus);
  const commit = (/** @type {Piece[]} */ next) => model.set(isFirst ? { pieces: next } : { minus: next });
  const step = (/** @type {MaxoutPart} */ { slope, x: [lo, hi] }) =>
    t('maxout.slope.step', { slope: display(slope, 4), lo: display(lo, 4), hi: display(hi, 4) });

  return createPanel(model, which, {
    isShown: () => isFirst || isPair(),
    depends: () => [pieces(), isPair()],
    describe: () => ({
      title: () => t(isPair() ? `maxout.editor.${which}` : 'maxout.editor'),
      symbol: () => `${isPair() ? (isFirst ? 'f₁' : 'f₂') : 'f'}(x)`,
      text: () => maximumText(pieces()),
      parts: (x) => lab.maxoutParts(pieces(), x),
      lines: (_, x) => maximumSeries(lab, pieces(), x),
      slopeLabel: (found) => t('maxout.slope.label', { steps: found.map(step).join(t('maxout.separator')) }),
      plot: (chart) =>
        createHandles(
          chart,
          () => ({ pieces: pieces(), x: model.values.x, y: model.values.y }),
          (index, piece) => commit(pieces().with(index, piece)),
        ),
      below: createRows({
        columns: [
          { symbol: 'w', words: 'maxout.weight' },
          { symbol: 'b', words: 'maxout.bias' },
        ],
        caption: 'maxout.pieces.caption',
        added: ADDED,
        rows: pieces,
        wins: computed(() => lab.maxoutWinning(pieces()).map(winsText)),
        commit: (rows) => commit(/** @type {Piece[]} */ (rows)),
      }),
      exported: {
        name: which,
        file: isFirst ? 'maxout' : 'maxout-second',
        names: () => pieces().map((_, i) => t('picture.piece', { piece: i + 1 })),
        csv: () => valuesTable(lab, { inputs: 'one', pieces: pieces(), minus: [], planes: [], x: model.values.x }),
      },
    }),
  });
}

/** One maxout minus another: any continuous piecewise linear function. @param {Model} model */
function createDifference(model) {
  const { lab } = model;

  function text() {
    const { pieces, minus } = model.values;
    return `${maximumText(pieces)} − ${minus.length > 1 ? maximumText(minus) : `(${maximumText(minus)})`}`;
  }

  return createPanel(model, 'difference', {
    isShown: () => model.values.minus.length > 0,
    depends: () => [model.values.pieces, model.values.minus],
    describe: () => ({
      title: () => t('maxout.difference'),
      symbol: () => 'f₁(x) − f₂(x)',
      text,
      parts: (x) => lab.maxoutDifference(model.values.pieces, model.values.minus, x),
      lines: (found) => found.map((part) => ({ xs: part.x, ys: part.y, width: 4 })),
      plain: true,
      slopeLabel: () => t('maxout.difference.slope.label', { text: text() }),
      below: worded('p.lesson-text', 'maxout.difference.text'),
      exported: {
        name: 'maxout-difference',
        file: 'maxout-difference',
        names: () => [],
        csv: () => valuesTable(lab, { ...model.values, inputs: 'one' }),
      },
    }),
  });
}

/** @param {Model} model */
export function createOneInput(model) {
  const isPair = () => model.values.minus.length > 0;
  const add = () => model.set({ minus: CLIPPED });
  const subtract = element(
    'button.button.maxout-add',
    { 'data-minus': 'add', hidden: isPair, onclick: add },
    icon('add'),
    worded('span', 'maxout.minus.add'),
  );
  const drop = () => {
    model.set({ minus: [] });
    subtract.focus();
  };
  return [
    worded('h3', 'maxout.one'),
    worded('p.lesson-text', 'maxout.one.text'),
    createPresets(ONE_INPUT, model),
    createEditor(model, 'first'),
    createEditor(model, 'second'),
    createDifference(model),
    element(
      'div.maxout-bar',
      createRange(model, 'x', 'x', 'maxout.range.x'),
      createRange(model, 'y', 'f', 'maxout.range.y'),
      subtract,
      button('maxout.minus.remove', drop, { 'data-minus': 'remove', hidden: () => !isPair() }),
      createExport(model),
    ),
  ];
}
