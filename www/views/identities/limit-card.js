/**
 * One limit: a slider, the curve that it moves, the limit curve, and their maximum difference.
 *
 * @import { Limit } from './limits.js'
 * @import { FunctionState } from '../../lab/types.js'
 * @import { Interval } from '../../state/state.js'
 * @import { ViewParts } from '../../app/views.js'
 */

import { inWords, t } from '../../i18n/i18n.js';
import { element } from '../../ui/element.js';
import { distance, place } from '../../numbers/texts.js';
import { display } from '../../numbers/display.js';
import { chartFigure } from '../../export/chart-figure.js';
import { createChart } from '../../ui/chart.js';
import { createDial } from '../../ui/dial.js';
import { createExportButton } from '../../export/export-button.js';
import { formula } from '../../functions/typeset.js';

/** Samples per curve: denser than the pixels of a card. */
const POINTS = 721;
/** Width of the limit's line in CSS px: wide enough to be visible below the curve. */
const WIDE = 8;

/** @param {Interval} x */
const spread = ([lo, hi]) => Float64Array.from({ length: POINTS }, (_, i) => lo + ((hi - lo) * i) / (POINTS - 1));

/**
 * @param {Limit} options
 * @param {ViewParts} parts
 * @param {(value: number) => void} commit
 */
export function createLimitCard({ id, parameter, moving, limit, quantity }, parts, commit) {
  const title = element('h4');
  const why = element('p.lesson-text');
  const number = element('p.lesson-number', { 'data-limit-number': id });
  const [movingWords, limitWords] = [element('span'), element('span')];
  const chart = createChart(parts, 'lesson-canvas');
  const dial = createDial({ quantity, name: id, words: () => t(`identities.${id}.words`), commit });
  /** @type {{ value: number, x: Interval } | undefined} */
  let shown;

  /** The function with the slider's value. @param {number} value @returns {FunctionState} */
  const moved = (value) => ({ id: moving.id, params: { [parameter]: value } });

  function write() {
    title.textContent = t(`identities.${id}.title`);
    why.textContent = t(`identities.${id}.why`);
    movingWords.textContent = t(`identities.${id}.moving`);
    limitWords.textContent = t(`identities.${id}.limit`);
    if (shown === undefined) return;
    const { value, x } = shown;
    const [lo, hi] = x;
    const { largest, at } = parts.lab.difference(moved(value), limit, x);
    const values = { largest: largest === 0 ? '0' : distance(largest), at: place(at, hi - lo) };
    number.replaceChildren(
      element('span', t('identities.largest'), ' ', element('strong', values.largest)),
      element('span', largest === 0 ? t('identities.equal') : t('identities.at', values)),
    );
    const sign = quantity.symbol;
    chart.describe(
      t('identities.limit.figure', {
        title: title.textContent,
        sign,
        value: display(value, 5),
        lo: display(lo),
        hi: display(hi),
        ...values,
      }),
    );
  }

  inWords(write);

  const exporting = createExportButton(parts, `limit-${id}`, ({ values }) => {
    const said = `${movingWords.textContent}${values && shown ? ` (${quantity.symbol} = ${display(shown.value, 5)})` : ''}`;
    return chartFigure(chart, {
      file: `limit-${id}`,
      title: title.textContent ?? '',
      x: t('picture.axis.input'),
      y: t('picture.axis.y'),
      names: [limitWords.textContent, said],
    });
  });

  return {
    node: element(
      'article.lesson-card',
      { 'data-limit': id },
      title,
      formula(id),
      dial.node,
      chart.canvas,
      exporting,
      element(
        'ul.lesson-key',
        element('li', element('span.lesson-stroke.curve-1'), movingWords),
        element('li', element('span.lesson-stroke.wide.quiet'), limitWords),
      ),
      why,
      number,
    ),
    /** @param {number} value @param {Interval} x */
    show(value, x) {
      if (shown !== undefined && shown.value === value && shown.x[0] === x[0] && shown.x[1] === x[1]) return;
      shown = { value, x };
      dial.show(value);
      const xs = spread(x);
      const heights = (/** @type {FunctionState} */ { id: of, params }) => parts.lab.evaluate(of, params, xs).f;
      chart.show({
        x,
        series: [
          { xs, ys: heights(limit), colour: 'quiet', width: WIDE, opacity: 0.35 },
          { xs, ys: heights(moved(value)), colour: 1 },
        ],
      });
      write();
    },
  };
}
