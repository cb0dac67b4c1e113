/**
 * A figure of the guide, lazily rendered, with a legend and a description.
 *
 * @import { Lab } from '../../lab/types.js'
 * @import { Store } from '../../state/store.js'
 * @import { State } from '../../state/state.js'
 */

import { inWords } from '../../i18n/i18n.js';
import { drawing, element } from '../../ui/element.js';
import { CURVE_SIGNS, titleOf } from '../../functions/title.js';
import { summarize } from '../../plot/plot-summary.js';
import { createFigure } from '../../plot/figure.js';
import { createPlotExport } from '../../export/plot-export.js';

/** Distance from the viewport at which a figure is rendered. CSS px */
const AHEAD = '300px';

/** @typedef {Partial<State> & { functions: State['functions'] }} Shown */

/** @param {{ lab: Lab, store: Store }} parts @param {Shown} shown */
export function createPlot({ lab, store }, shown) {
  const figure = createFigure({ lab, store }, shown);
  const legend = element('ul.guide-legend');
  const caption = element('figcaption', legend);
  const node = element('figure.figure.guide-figure', figure.canvas, createPlotExport({ lab, store }, 'guide', figure), caption);
  // Not laid out, a canvas has no bitmap and is not drawn.
  figure.canvas.hidden = true;
  const place = element('div.guide-canvas', figure.canvas);
  node.prepend(place);
  const watch = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      watch.disconnect();
      figure.canvas.hidden = false;
    },
    { rootMargin: AHEAD },
  );
  watch.observe(place);

  function write() {
    const { state } = figure;
    figure.describe(summarize(state, lab));
    const { difference, functions, show } = state;
    const signs = () =>
      show.map((curve) =>
        element(
          'span.guide-curve',
          drawing('M0 4H28', { width: 28, height: 8, class: `sample sample-${curve}` }),
          element('i.symbol', CURVE_SIGNS[curve]),
        ),
      );
    const named =
      difference === null
        ? functions.map((each, index) => [`curve-${index + 1}`, titleOf(each, lab)])
        : [
            [
              'curve-ink',
              difference.map((position) => titleOf(/** @type {State['functions'][number]} */ (functions[position - 1]), lab)).join(' − '),
            ],
          ];
    legend.replaceChildren(
      ...named.map(([curve, title]) => element('li', { class: String(curve) }, element('span.dot'), String(title))),
      element('li.guide-curves', ...signs()),
    );
  }

  inWords(write);
  return {
    node,
    /** @param {Partial<State>} patch */
    show(patch) {
      figure.show(patch);
      write();
    },
  };
}
