/**
 * One identity: formula, plot of both sides, explanation, and maximum difference.
 *
 * @import { IdentitySides } from '../../lab/types.js'
 * @import { Interval } from '../../state/state.js'
 * @import { ViewParts } from '../../app/views.js'
 */

import { inWords, lookUp, t } from '../../i18n/i18n.js';
import { element } from '../../ui/element.js';
import { distance, place } from '../../numbers/texts.js';
import { display } from '../../numbers/display.js';
import { chartFigure } from '../../export/chart-figure.js';
import { createChart } from '../../ui/chart.js';
import { createExportButton } from '../../export/export-button.js';
import { formula } from '../../functions/typeset.js';

/** Width of the left side's line in CSS px: wide enough to be visible below the right side. */
const WIDE = 8;

/** @param {string} id @param {ViewParts} parts */
export function createIdentityCard(id, parts) {
  const title = element('h4');
  const chart = createChart(parts, 'lesson-canvas');
  const why = element('p.lesson-text');
  const number = element('p.lesson-number', { 'data-identity-number': id });
  /** @type {Interval} */
  let shown = [NaN, NaN];
  /** @type {IdentitySides | undefined} */
  let sides;

  function write() {
    // The ids come from the engine.
    title.textContent = lookUp(`identities.${id}.title`) ?? id;
    why.textContent = lookUp(`identities.${id}.why`) ?? '';
    if (Number.isNaN(shown[0])) return;
    const [lo, hi] = shown;
    const range = { lo: display(lo), hi: display(hi) };
    if (sides === undefined) {
      number.replaceChildren(t('identities.nowhere', range));
      chart.describe(t('identities.nowhere', range));
      return;
    }
    const values = {
      largest: sides.largest === 0 ? '0' : distance(sides.largest),
      at: place(sides.at, hi - lo),
      units: display(sides.units, 2),
    };
    const where = sides.largest === 0 ? [t('identities.equal')] : [t('identities.at', values), t('identities.units', values)];
    number.replaceChildren(
      element('span', t('identities.largest'), ' ', element('strong', values.largest)),
      ...where.map((text) => element('span', text)),
    );
    chart.describe(t('identities.figure', { title: title.textContent, ...range, ...values }));
  }

  inWords(write);

  const exporting = createExportButton(parts, `identity-${id}`, () =>
    chartFigure(chart, {
      file: `identity-${id}`,
      title: title.textContent ?? '',
      x: t('picture.axis.input'),
      y: t('picture.axis.y'),
      names: [t('picture.side.left'), t('picture.side.right')],
    }),
  );

  return {
    node: element('article.lesson-card', { 'data-identity': id }, title, formula(id), chart.canvas, exporting, why, number),
    /** @param {Interval} x */
    show(x) {
      if (x[0] === shown[0] && x[1] === shown[1]) return;
      shown = x;
      sides = parts.lab.identity(id, x);
      const { xs, left, right } = sides ?? { xs: [], left: [], right: [] };
      const [first = x[0], last = x[1]] = [xs[0], xs.at(-1)];
      chart.show({
        x: [first, last],
        series: [
          { xs, ys: left, colour: 1, width: WIDE, opacity: 0.4 },
          { xs, ys: right, colour: 'ink', stroke: 'dashed' },
        ],
      });
      write();
    },
  };
}
