/**
 * One maxout of one input: its lines with their handles, the maximum, its derivative, and the pieces as numbers.
 *
 * @import { Values } from './keys.js'
 * @import { Piece } from './keys.js'
 * @import { ViewParts } from '../../app/views.js'
 */

import { inWords, t } from '../../i18n/i18n.js';
import { element } from '../../ui/element.js';
import { display } from '../../numbers/display.js';
import { createChart } from '../../ui/chart.js';
import { createExportButton } from '../../export/export-button.js';
import { valuesTable } from './export.js';
import { createHandles } from './handles.js';
import { maxoutFigure } from './pictures.js';
import { createRows } from './rows.js';
import { maximumSeries, slopeRange, slopeSeries } from './series.js';
import { maximumText, winsText } from './words.js';

/** A new piece: a line within the visible range. @type {Piece} */
const ADDED = [0.5, 1];

/**
 * @param {ViewParts} parts
 * @param {'first' | 'second'} which
 * @param {(pieces: Piece[]) => void} commit
 */
export function createEditor(parts, which, commit) {
  const { lab } = parts;
  /** @type {Pick<Values, 'x' | 'y'> & { pieces: Piece[], pair: boolean } | undefined} */
  let shown;
  /** The pieces shown last. */
  let drawn = '';
  const chart = createChart(parts, 'figure-canvas maxout-lines');
  const slopes = createChart(parts, 'figure-canvas maxout-slopes');
  const handles = createHandles(chart, (index, piece) => shown && commit(shown.pieces.map((own, i) => (i === index ? piece : own))));
  const rows = createRows({
    columns: [
      { symbol: 'w', words: 'maxout.weight' },
      { symbol: 'b', words: 'maxout.bias' },
    ],
    caption: 'maxout.pieces.caption',
    added: ADDED,
    commit: (list) => commit(/** @type {Piece[]} */ (list)),
  });
  const [title, formula, slopeTitle] = [
    element('h4'),
    element('p', { class: 'maxout-math maxout-formula' }),
    element('p', { class: 'figure-caption' }),
  ];

  function say() {
    slopeTitle.textContent = t('maxout.slope');
    rows.write();
    handles.describe();
    if (shown === undefined) return;
    const { pieces, x, pair } = shown;
    const name = pair ? (which === 'first' ? 'f₁' : 'f₂') : 'f';
    title.textContent = t(pair ? `maxout.editor.${which}` : 'maxout.editor');
    const text = maximumText(pieces);
    formula.textContent = `${name}(x) = ${text}`;
    const ends = { lo: display(x[0]), hi: display(x[1]) };
    chart.describe(t('maxout.lines.label', { text, ...ends }));
    const steps = lab
      .maxoutParts(pieces, x)
      .map(({ slope, x: stretch }) =>
        t('maxout.slope.step', { slope: display(slope, 4), lo: display(stretch[0], 4), hi: display(stretch[1], 4) }),
      );
    slopes.describe(t('maxout.slope.label', { steps: steps.join(t('maxout.separator')) }));
    rows.show(pieces, lab.maxoutWinning(pieces).map(winsText));
  }

  inWords(say);

  const exporting = createExportButton(parts, which, () => {
    if (shown === undefined) return undefined;
    const { pieces, x } = shown;
    return maxoutFigure(chart, slopes, {
      file: which === 'first' ? 'maxout' : 'maxout-second',
      title: title.textContent ?? '',
      names: pieces.map((_, i) => t('picture.piece', { piece: i + 1 })),
      csv: () => valuesTable(lab, { inputs: 'one', pieces, minus: [], planes: [], x }),
    });
  });

  return {
    node: element(
      'div',
      { class: 'maxout-editor', 'data-maxout': which },
      element('div', { class: 'maxout-head' }, title, formula),
      element('div', { class: 'maxout-figures' }, handles.node, slopeTitle, slopes.canvas, exporting),
      rows.node,
    ),
    /** @param {NonNullable<typeof shown>} next */
    show(next) {
      const now = JSON.stringify(next);
      if (now === drawn) return;
      drawn = now;
      shown = next;
      const { pieces, x, y } = next;
      const found = lab.maxoutParts(pieces, x);
      chart.show({ series: maximumSeries(lab, pieces, x), x, y });
      slopes.show({ series: slopeSeries(found), x, y: slopeRange(found) });
      handles.show({ pieces, x, y });
      say();
    },
  };
}
