/**
 * The words around a plot: a legend with an entry for each function and one for each of f, f′ and f″, and what the axes are.
 *
 * @import { Figure } from '../figure.js'
 * @import { Engine, FunctionState, LegendEntry } from '../../lab/types.js'
 * @import { Curve, State } from '../../state/state.js'
 */

import { toCSV } from '../csv.js';
import { baseName } from '../file.js';
import { shownFunctions } from '../shown.js';
import { functionName, t } from '../../i18n/i18n.js';
import { titleOf } from '../../functions/title.js';
import { CURVE_SIGNS } from '../../functions/values.js';

/** @type {Record<Curve, 'solid' | 'dashed' | 'dotted'>} */
const STROKES = { f: 'solid', df: 'dashed', d2f: 'dotted' };
/** Where there is no plot that would say how large the table is, CSS px. */
const USUAL = { width: 800, height: 450 };

/** The sign of a curve, and in words what a newcomer does not know. @param {Curve} curve */
const signOf = (curve) => (curve === 'f' ? CURVE_SIGNS.f : t(`picture.curve.${curve}`, { sign: CURVE_SIGNS[curve] }));

/**
 * A plot, with everything that is said around it.
 * @param {Engine} lab
 * @param {State} state
 * @param {{ values: boolean } & Partial<Pick<Figure, 'shown' | 'title' | 'file'>>} options  `values`: whether parameters' values stand
 *   beside the names; the title is the functions' names, unless there is another
 * @returns {Figure}
 */
export function plotFigure(lab, state, { values, shown, title = plotTitle(state), file = baseName(state) }) {
  const named = (/** @type {FunctionState} */ each) => (values ? titleOf(each, lab) : functionName(each.id));
  const { show, difference } = state;
  const stroke = STROKES[show[0] ?? 'f'];
  const functions = shownFunctions(state);
  /** @type {LegendEntry[]} */
  const curves =
    difference === null
      ? functions.map(({ shown: each, position }) => ({ text: named(each), colour: position, stroke }))
      : [{ text: functions.map(({ shown: each }) => named(each)).join(' − '), colour: 'ink', stroke }];
  // One curve of each function, and that f itself, needs no key to the strokes.
  const isPlain = show.length === 0 || (show.length === 1 && show[0] === 'f');
  const orders = isPlain ? [] : show.map((curve) => ({ text: signOf(curve), stroke: STROKES[curve] }));
  return {
    file,
    title,
    panels: [
      {
        state,
        labels: {
          title,
          x: t('picture.axis.x'),
          y: t(difference === null ? 'picture.axis.y' : 'picture.axis.difference'),
          legend: [...curves, ...orders],
        },
      },
    ],
    csv: () => toCSV(lab, state, shown ?? USUAL),
    ...(shown && { shown }),
  };
}

/** The names of what is drawn, each once. @param {State} state */
function plotTitle(state) {
  const names = shownFunctions(state).map(({ shown: { id } }) => functionName(id));
  return state.difference === null ? [...new Set(names)].join(', ') : names.join(' − ');
}
