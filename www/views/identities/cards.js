/**
 * The cards of the view: an identity, or a limit with its slider. Each has its formula, a chart of both sides, an explanation, and
 * the largest difference.
 *
 * @import { Limit, Model } from './keys.js'
 * @import { Chart, FunctionState } from '../../lab/types.js'
 */

import { lookUp, t } from '../../i18n/i18n.js';
import { computed, live } from '../../i18n/live.js';
import { element } from '../../ui/element.js';
import { distance, place } from '../../numbers/texts.js';
import { display } from '../../numbers/display.js';
import { spread } from '../../numbers/spread.js';
import { createExportedChart } from '../../export/chart-export.js';
import { worded } from '../../ui/choice.js';
import { dialOf } from '../../ui/dial.js';
import { legendItem } from '../../ui/legend.js';
import { formula } from '../../functions/typeset.js';
import { guardOf } from '../model.js';

/** Width of the line below the other one in CSS px: wide enough to be visible. */
const WIDE = 8;
/** Samples per curve of a limit: denser than the pixels of a card. */
const POINTS = 721;

/** The range of x as it is written. @param {Model} view */
const rangeOf = ({ values: { x } }) => ({ lo: display(x[0]), hi: display(x[1]) });

/** A difference and its place as they are written. @param {{ largest: number, at: number }} difference @param {Model} view */
const written = ({ largest, at }, { values: { x } }) => ({
  largest: largest === 0 ? '0' : distance(largest),
  at: place(at, x[1] - x[0]),
});

/** A sentence about a difference. @param {{ largest: string }} difference @param {...string} where  if there is one */
const sentence = ({ largest }, ...where) => [
  element('span', t('identities.largest'), ' ', element('strong', largest)),
  ...(largest === '0' ? [t('identities.equal')] : where).map((text) => element('span', text)),
];

/**
 * @param {Model} view
 * @param {'identity' | 'limit'} kind
 * @param {string} id  also of the formula
 * @param {object} content
 * @param {() => string} content.title
 * @param {() => string} content.why
 * @param {() => Chart} content.chart
 * @param {() => string} content.label  what the chart shows, in words
 * @param {(options: { values: boolean }) => string[]} content.names  of its series
 * @param {() => (Node | string)[]} content.told  the largest difference
 * @param {HTMLElement[]} [content.above]  the chart
 * @param {HTMLElement[]} [content.below]
 */
function createCard(view, kind, id, { title, why, chart, label, names, told, above = [], below = [] }) {
  const file = `${kind}-${id}`;
  const figure = createExportedChart(view, file, {
    class: 'lesson-canvas',
    chart,
    label,
    said: (options) => ({ file, title: title(), x: t('picture.axis.input'), y: t('picture.axis.y'), names: names(options) }),
  });
  const number = element('p.lesson-number', { [`data-${kind}-number`]: id });
  live(() => number.replaceChildren(...told()));
  return element(
    'article.lesson-card',
    { [`data-${kind}`]: id },
    element('h4', title),
    formula(id),
    ...above,
    ...figure.nodes,
    ...below,
    element('p.lesson-text', why),
    number,
  );
}

/** @param {string} id @param {Model} view */
export const createIdentityCard = (id, view) => guardOf(view, ['x'], () => createIdentity(id, view));

/** @param {string} id @param {Model} view */
function createIdentity(id, view) {
  const sides = computed(() => view.lab.identity(id, view.values.x));
  const difference = computed(() => {
    const found = sides();
    return found && { ...written(found, view), units: display(found.units, 2) };
  });
  // The ids come from the engine.
  const title = () => lookUp(`identities.${id}.title`) ?? id;
  const nowhere = () => t('identities.nowhere', rangeOf(view));
  return createCard(view, 'identity', id, {
    title,
    why: () => lookUp(`identities.${id}.why`) ?? '',
    chart() {
      const { xs, left, right } = sides() ?? { xs: [], left: [], right: [] };
      const [first = view.values.x[0], last = view.values.x[1]] = [xs[0], xs.at(-1)];
      return {
        x: [first, last],
        series: [
          { xs, ys: left, colour: 1, width: WIDE, opacity: 0.4 },
          { xs, ys: right, colour: 'ink', stroke: 'dashed' },
        ],
      };
    },
    label() {
      const said = difference();
      return said === undefined ? nowhere() : t('identities.figure', { title: title(), ...rangeOf(view), ...said });
    },
    names: () => [t('picture.side.left'), t('picture.side.right')],
    told() {
      const said = difference();
      return said === undefined ? [nowhere()] : sentence(said, t('identities.at', said), t('identities.units', said));
    },
  });
}

/** @param {Limit} limit @param {Model} view */
export const createLimitCard = (limit, view) => guardOf(view, ['x', limit.id], () => createLimit(limit, view));

/** @param {Limit} limit @param {Model} view */
function createLimit({ id, parameter, moving, limit, quantity }, view) {
  const { lab } = view;
  const { symbol } = quantity;
  const value = () => display(view.values[id], 5);
  /** The function with the slider's value. @returns {FunctionState} */
  const moved = () => ({ id: moving, params: { [parameter]: view.values[id] } });
  const difference = computed(() => written(lab.difference(moved(), limit, view.values.x), view));
  const title = () => t(`identities.${id}.title`);
  return createCard(view, 'limit', id, {
    title,
    why: () => t(`identities.${id}.why`),
    chart() {
      const { x } = view.values;
      const xs = spread(x, POINTS);
      const heights = (/** @type {FunctionState} */ { id: of, params }) => lab.evaluate(of, params, xs).f;
      return {
        x,
        series: [
          { xs, ys: heights(limit), colour: 'quiet', width: WIDE, opacity: 0.35 },
          { xs, ys: heights(moved()), colour: 1 },
        ],
      };
    },
    label: () => t('identities.limit.figure', { title: title(), sign: symbol, value: value(), ...rangeOf(view), ...difference() }),
    names: ({ values }) => [t(`identities.${id}.limit`), t(`identities.${id}.moving`) + (values ? ` (${symbol} = ${value()})` : '')],
    told: () => sentence(difference(), t('identities.at', difference())),
    above: [dialOf(view, id, quantity, () => t(`identities.${id}.words`))],
    below: [
      element(
        'ul.lesson-key',
        legendItem([worded('span', `identities.${id}.moving`)], { mark: 'lesson-stroke curve-1' }),
        legendItem([worded('span', `identities.${id}.limit`)], { mark: 'lesson-stroke wide quiet' }),
      ),
    ],
  });
}
