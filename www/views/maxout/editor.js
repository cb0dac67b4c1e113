/**
 * One maxout of one input: its lines with their handles, the maximum, its derivative, and the pieces as numbers.
 *
 * @import { MaxoutPart } from '../../lab/types.js'
 * @import { Piece } from './keys.js'
 * @import { Model } from './view.js'
 * @import { ViewParts } from '../../app/views.js'
 */

import { t } from '../../i18n/i18n.js';
import { computed } from '../../i18n/live.js';
import { display } from '../../numbers/display.js';
import { valuesTable } from './export.js';
import { createHandles } from './handles.js';
import { createPanel } from './panel.js';
import { createRows } from './rows.js';
import { maximumSeries } from './series.js';
import { maximumText, winsText } from './words.js';

/** A new piece: a line within the visible range. @type {Piece} */
const ADDED = [0.5, 1];

/** @param {ViewParts} parts @param {Model} model @param {'first' | 'second'} which */
export function createEditor(parts, model, which) {
  const { lab } = parts;
  const isFirst = which === 'first';
  const isPair = () => model.values.minus.length > 0;
  const pieces = () => (isFirst ? model.values.pieces : model.values.minus);
  const commit = (/** @type {Piece[]} */ next) => model.set(isFirst ? { pieces: next } : { minus: next });
  const step = (/** @type {MaxoutPart} */ { slope, x: [lo, hi] }) =>
    t('maxout.slope.step', { slope: display(slope, 4), lo: display(lo, 4), hi: display(hi, 4) });

  return createPanel(parts, model, which, {
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
