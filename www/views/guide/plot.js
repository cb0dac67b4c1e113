/**
 * A figure of the guide, lazily rendered, with a legend and a description; and the links to what is shown.
 *
 * @import { Lab } from '../../lab/types.js'
 * @import { Model } from './keys.js'
 * @import { State } from '../../state/state.js'
 */

import { functionName, list, t } from '../../i18n/i18n.js';
import { drawing, element } from '../../ui/element.js';
import { live } from '../../i18n/live.js';
import { legendItem } from '../../ui/legend.js';
import { createExportedPlot } from '../../plot/exported-plot.js';
import { titleOf } from '../../functions/title.js';
import { CURVE_SIGNS } from '../../functions/values.js';
import { summarize } from '../../plot/plot-summary.js';

/** The text of a link to Explore. @param {readonly string[]} ids  of the functions that it opens */
export const openWords = (ids) => t('guide.open', { functions: list([...new Set(ids)].map(functionName)) });

/** A link to a state of Explore or of the GELU lab. @param {string} fragment @param {Lab} lab */
export function stateLink(fragment, lab) {
  const functions = /functions=([^&]*)/.exec(fragment)?.[1];
  const ids = functions === undefined ? undefined : lab.parse(functions).map(({ id }) => id);
  return element('a.guide-open', { href: fragment }, () => (ids === undefined ? t('guide.slip.gelu') : openWords(ids)));
}

/** Distance from the viewport at which a figure is rendered. CSS px */
const AHEAD = '300px';

/** @typedef {Partial<State> & { functions: State['functions'] }} Shown */

/** @param {Model} view @param {Shown} fixed @param {() => Partial<State> | undefined} [shown]  what changes */
export function createPlot(view, fixed, shown = () => undefined) {
  const { lab } = view;
  const { figure, nodes } = createExportedPlot(view, 'guide', { fixed, shown, label: (state) => summarize(state, lab) });
  const [canvas, exporting] = nodes;
  const legend = element('ul.guide-legend');
  live(() => legend.replaceChildren(...entriesOf(figure.state, lab)));

  // Not laid out, a canvas has no bitmap and is not drawn.
  canvas.hidden = true;
  const watch = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      watch.disconnect();
      canvas.hidden = false;
    },
    { rootMargin: AHEAD },
  );
  const place = element('div.guide-canvas', canvas);
  watch.observe(place);
  return element('figure.figure.guide-figure', place, exporting, element('figcaption', legend));
}

/** Entries of the legend: the functions, or their difference, and the curves. @param {State} state @param {Lab} lab */
function entriesOf({ difference, functions, show }, lab) {
  const titleAt = (/** @type {number} */ position) => titleOf(functions[position - 1], lab);
  const named =
    difference === null
      ? functions.map((each, index) => [`curve-${index + 1}`, titleOf(each, lab)])
      : [['curve-ink', difference.map(titleAt).join(' − ')]];
  const signs = show.map((curve) =>
    element(
      'span.guide-curve',
      drawing('M0 4H28', { width: 28, height: 8, class: `sample sample-${curve}` }),
      element('i.symbol', CURVE_SIGNS[curve]),
    ),
  );
  return [...named.map(([curve, title]) => legendItem([title], { curve })), element('li.guide-curves', ...signs)];
}
