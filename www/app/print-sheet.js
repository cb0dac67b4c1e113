/**
 * What is printed: the figure, what its curves are, and the address that brings it back, on one page.
 *
 * @import { Engine, FunctionState } from '../lab/types.js'
 * @import { Store } from '../state/store.js'
 */

import { citation, toLink } from '../export/link.js';
import { shownFunctions } from '../export/shown.js';
import { functionName, parameterWords, t } from '../i18n/i18n.js';
import { CURVES } from '../state/state.js';
import { drawing, element } from '../ui/element.js';
import { FORMULAS } from '../functions/formulas.js';
import { CURVE_SIGNS, entryOf, valueOf } from '../functions/values.js';
import { nodesOf } from '../ui/markup.js';

/** CSS px; on paper the figure is as wide as the page. */
const WIDTH = 720;
/** Heights of the figure as shares of its width: a telephone's plot would fill the page. */
const [FLATTEST, TALLEST] = [0.45, 0.65];
/** An address that is longer helps nobody on paper. */
const LONGEST_ADDRESS = 400;

/**
 * Browsers tell before they print and afterwards, whoever asked for it; the sheet is there in between.
 * @param {Store} store
 * @param {Engine} lab
 * @param {HTMLCanvasElement} canvas
 */
export function createPrintSheet(store, lab, canvas) {
  const remove = () => document.querySelector('.print-sheet')?.remove();

  addEventListener('beforeprint', () => {
    remove();
    const { state } = store;
    // The other views are printed as they stand.
    if (state.view !== 'explore') return;
    const share = Math.min(TALLEST, Math.max(FLATTEST, canvas.height / canvas.width || FLATTEST));
    const link = citation(toLink(lab, state, location.href));
    const sheet = element(
      'section.print-sheet',
      figure(lab.svg(state, { width: WIDTH, height: Math.round(share * WIDTH), theme: 'light' })),
      curves(state.show),
      element('ul.print-functions', ...shownFunctions(state).map(({ shown, position }) => row(shown, position, lab))),
      link.length > LONGEST_ADDRESS ? null : element('p.print-address', link),
    );
    document.body.append(sheet);
    document.documentElement.classList.add('with-print-sheet');
  });
  addEventListener('afterprint', () => {
    remove();
    document.documentElement.classList.remove('with-print-sheet');
  });
}

/** @param {string} svg  as the engine draws it */
function figure(svg) {
  const drawn = nodesOf(svg);
  drawn.firstElementChild?.setAttribute('class', 'print-figure');
  return drawn;
}

/** How f, f′ and f″ are told apart. @param {readonly (typeof CURVES)[number][]} show */
function curves(show) {
  const samples = show.map((curve) =>
    element(
      'span.print-curve',
      drawing('M0 4H28', { width: 28, height: 8, class: `sample sample-${curve}` }),
      element('i.symbol', CURVE_SIGNS[curve]),
      ` ${t(`plot.${curve}`)}`,
    ),
  );
  return element('p.print-curves', ...samples);
}

/** @param {FunctionState} shown @param {number} position @param {Engine} lab */
function row(shown, position, lab) {
  const parameters = entryOf(lab, shown.id).params.map((parameter) =>
    element(
      'span.print-parameter',
      element('i.symbol', parameter.symbol),
      ` = ${String(valueOf(shown, parameter)).replaceAll('-', '\u2212')} `,
      element('span.quiet', parameterWords(shown.id, parameter.id)),
    ),
  );
  const formula = FORMULAS[shown.id];
  return element(
    'li',
    { class: `curve-${position}` },
    element('span.dot'),
    element('strong', functionName(shown.id)),
    formula === undefined ? null : element('span.print-formula', `f(x) = ${formula}`),
    ...parameters,
  );
}
