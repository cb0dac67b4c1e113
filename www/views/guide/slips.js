/**
 * Common misconceptions, each with figures and numbers that disprove it. The dictionaries hold the claims and the facts; every
 * number comes from the library.
 *
 * @import { FunctionState, Kink, Lab, Measure } from '../../lab/types.js'
 * @import { Shown } from './plot.js'
 * @import { Proof } from './slip-list.js'
 */

import { functionName, t } from '../../i18n/i18n.js';
import { FRAMEWORKS } from '../../lab/catalogue.js';
import { RUN } from '../../functions/frameworks.js';
import { entryOf } from '../../functions/values.js';
import { distance, fixed } from '../../numbers/texts.js';
import { display } from '../../numbers/display.js';

/** @typedef {'gelu-one' | 'new-gelu' | 'range' | 'leaky-max' | 'continuous' | 'tanh-slope' | 'best' | 'sigmoid' | 'unbounded' | 'at-kink'} SlipId */

/**
 * @typedef {object} Slip
 * @property {SlipId} id
 * @property {(lab: Lab) => Shown[]} [figures]
 * @property {(lab: Lab) => Proof} [proof]  without it, the figure and the numbers follow a slider of their own
 * @property {(lab: Lab) => string[]} links  fragments
 */

/** Where errors are looked for: farther out all forms of GELU are the same to the last digit. @type {[number, number]} */
const WIDE = [-12, 12];
/** The coefficient of the paper, and the one that has the outer factor multiplied in. */
const [PAPER, MULTIPLIED] = [0.044715, 0.0356774];
/** Where the slope of an unbounded function has gone. */
const FAR = -10;

/** @param {Lab} lab @param {string} id @param {number} x @param {Record<string, number>} [params] */
function at(lab, id, x, params = {}) {
  const { f, df, d2f } = lab.evaluate(id, params, [x]);
  return { f: Number(f[0]), df: Number(df[0]), d2f: Number(d2f[0]) };
}

/** The parameter with the least largest error, as the catalogue marks it. @param {Lab} lab @param {string} id */
function minimax(lab, id) {
  const mark = entryOf(lab, id).params[0]?.marks.find(({ label }) => label === 'minimax');
  if (mark === undefined) throw new Error(`no minimax mark on "${id}"`);
  return mark.value;
}

/** The c that minimizes a measure. @param {Lab} lab @param {Measure} measure */
function best(lab, measure) {
  const range = /** @type {const} */ ([0.03, 0.06]);
  return lab.optimum({ id: 'gelu_tanh', params: {} }, { id: 'gelu', params: {} }, 'c', range, { measure })?.value ?? NaN;
}

/** @param {Lab} lab @param {FunctionState} approximation */
const error = (lab, approximation) => lab.difference(approximation, { id: 'gelu', params: {} }, WIDE);

/** GELU minus an approximation with one parameter. @param {Lab} lab @param {string} approximation @param {[number, number]} [y] @returns {Shown} */
const errorFigure = (lab, approximation, y) => ({
  functions: lab.parse(`${approximation},gelu`),
  difference: [1, 2],
  show: ['f'],
  ...(y === undefined ? {} : { y }),
});

/** The one-sided slopes at the first kink; where there is none of f′, they agree. @param {Lab} lab @param {string} id @param {Record<string, number>} params */
function sides(lab, id, params) {
  const kink = lab.kinks(id, params).find(({ x }) => x === 0);
  const slope = at(lab, id, 0, params).df;
  return kink === undefined ? [slope, slope] : [kink.left.df, kink.right.df];
}

/** Both one-sided slopes, and the values that frameworks return. @param {Kink | undefined} kink */
const ofKink = (kink) =>
  kink === undefined ? [] : [kink.left.df, kink.right.df, ...FRAMEWORKS.map((id) => kink.frameworks[id])].map((slope) => display(slope, 4));

/** √(2/π), which is twice the normal density at 0 and so the bend of GELU there. @param {Lab} lab */
const root = (lab) => at(lab, 'gelu', 0).d2f;

/** @type {Slip[]} */
export const SLIPS = [
  {
    id: 'gelu-one',
    figures: (lab) => [{ ...errorFigure(lab, 'gelu_tanh'), x: [-4, 4], probe: 1 }],
    proof(lab) {
      const inner = root(lab) * (1 + PAPER);
      const term = at(lab, 'tanh', inner).f;
      const [value, exact] = [at(lab, 'gelu_tanh', 1).f, at(lab, 'gelu', 1).f];
      return {
        head: null,
        rows: [
          [`u = √(2/π) (1 + ${PAPER})`, fixed(inner, 9)],
          [t('guide.slip.gelu-one.term'), fixed(term, 9)],
          [t('guide.slip.gelu-one.value'), fixed(value, 9)],
          [t('guide.slip.gelu-one.exact'), fixed(exact, 9)],
          [t('guide.slip.gelu-one.claim-error'), distance(Math.abs(0.8418375 - exact))],
          [t('guide.slip.largest'), distance(error(lab, { id: 'gelu_tanh', params: {} }).largest)],
        ],
      };
    },
    links: () => ['#functions=gelu_tanh,gelu&show=f&difference=1,2&x=-4,4&probe=1'],
  },
  {
    id: 'new-gelu',
    figures: (lab) => [PAPER, MULTIPLIED].map((c) => errorFigure(lab, `gelu_tanh(c=${c})`, [-0.006, 0.002])),
    proof: (lab) => ({
      head: null,
      rows: [
        ['√(2/π) = GELU″(0)', fixed(root(lab), 7)],
        [`√(2/π) · ${PAPER}`, fixed(root(lab) * PAPER, 7)],
        ...[PAPER, MULTIPLIED].map((c) => [
          t('guide.slip.largest.at', { value: `c = ${c}` }),
          distance(error(lab, { id: 'gelu_tanh', params: { c } }).largest),
        ]),
      ],
    }),
    links: () => [`#functions=gelu_tanh(c=${MULTIPLIED}),gelu&show=f&difference=1,2`, `#view=gelu&gelu-c=${MULTIPLIED}`],
  },
  {
    id: 'range',
    figures: (lab) => [{ functions: lab.parse('silu,gelu'), show: ['f'], marks: ['extrema'], x: [-6, 2] }],
    proof: (lab) => ({
      head: ['', t('guide.slip.minimum'), t('guide.slip.at')],
      rows: ['silu', 'gelu'].map((id) => {
        const least = lab.properties(id).extrema.find(({ kind }) => kind === 'minimum');
        return [functionName(id), fixed(Number(least?.f), 7), fixed(Number(least?.x), 7)];
      }),
    }),
    links: () => ['#functions=silu,gelu&show=f&marks=extrema&x=-6,2'],
  },
  {
    id: 'leaky-max',
    links: () => ['#functions=leaky_relu(alpha=1.5),identity&show=f&x=-3,3'],
  },
  {
    id: 'continuous',
    figures: (lab) => [{ functions: lab.parse('leaky_relu(alpha=0.1),elu(alpha=2),elu'), show: ['df'], x: [-3, 3] }],
    proof: (lab) => ({
      head: ['', t('guide.slip.left'), t('guide.slip.right')],
      rows: /** @type {[string, number][]} */ ([
        ['leaky_relu', 0.1],
        ['elu', 2],
        ['elu', 1],
      ]).map(([id, alpha]) => [`${functionName(id)}, α = ${alpha}`, ...sides(lab, id, { alpha }).map((slope) => display(slope))]),
    }),
    links: () => ['#functions=leaky_relu(alpha=0.1),elu(alpha=2),elu&show=df&x=-3,3&probe=0'],
  },
  {
    id: 'tanh-slope',
    figures: (lab) => [{ functions: lab.parse('tanh,sigmoid'), show: ['df'], marks: ['unit-slope'], x: [-4, 4] }],
    proof: (lab) => ({
      head: ['', t('guide.slip.slope-zero'), t('guide.slip.slope-most')],
      rows: ['tanh', 'sigmoid'].map((id) => [functionName(id), display(at(lab, id, 0).df), display(lab.properties(id).slopes[1].value)]),
    }),
    links: () => ['#functions=tanh,sigmoid&show=df&marks=unit-slope&x=-4,4&probe=0'],
  },
  {
    id: 'best',
    figures: (lab) => [
      { functions: lab.parse('swish(beta=0),identity'), show: ['f'], x: [-3, 3] },
      errorFigure(lab, `gelu_tanh(c=${minimax(lab, 'gelu_tanh')})`, [-0.0005, 0.0005]),
      errorFigure(lab, `gelu_sigmoid(k=${minimax(lab, 'gelu_sigmoid')})`, [-0.02, 0.02]),
    ],
    proof: (lab) => ({
      head: null,
      rows: [
        [t('guide.slip.best.swish'), display(at(lab, 'swish', 1, { beta: 0 }).df)],
        ...[PAPER, minimax(lab, 'gelu_tanh')].map((c) => [
          t('guide.slip.largest.at', { value: `c = ${display(c)}` }),
          distance(error(lab, { id: 'gelu_tanh', params: { c } }).largest),
        ]),
        ...[1.702, minimax(lab, 'gelu_sigmoid')].map((k) => [
          t('guide.slip.largest.at', { value: `k = ${display(k)}` }),
          distance(error(lab, { id: 'gelu_sigmoid', params: { k } }).largest),
        ]),
        [t('guide.slip.best.largest', { symbol: 'c' }), display(best(lab, 'largest'))],
        [t('guide.slip.best.mean-square', { symbol: 'c' }), display(best(lab, { mean: 0, deviation: 1 }))],
      ],
    }),
    links: (lab) => [`#functions=gelu_tanh(c=${minimax(lab, 'gelu_tanh')}),gelu&show=f&difference=1,2`, '#view=gelu'],
  },
  {
    id: 'sigmoid',
    figures: (lab) => [{ functions: lab.parse('sigmoid,silu'), show: ['f'], x: [-6, 3] }],
    proof: (lab) => ({
      head: ['x', 'x · σ(x)', 'SiLU(x)'],
      rows: [-2, 1, 2].map((x) => [display(x), display(x * at(lab, 'sigmoid', x).f), display(at(lab, 'silu', x).f)]),
    }),
    links: () => ['#functions=sigmoid,silu&show=f&x=-6,3&probe=1'],
  },
  {
    id: 'unbounded',
    figures: (lab) => [{ functions: lab.parse('silu,relu'), show: ['df'], marks: ['saturation'], x: [-12, 4] }],
    proof: (lab) => ({
      head: ['', t('guide.slip.slope-at', { x: display(FAR) }), t('guide.facts.saturated')],
      rows: ['silu', 'relu'].map((id) => [
        functionName(id),
        display(at(lab, id, FAR).df, 3),
        `${display(100 * Number(lab.properties(id).normal?.saturated), 3)} %`,
      ]),
    }),
    links: () => ['#functions=silu,relu&show=df&marks=saturation&x=-12,4&probe=-10'],
  },
  {
    id: 'at-kink',
    figures: (lab) =>
      ['relu', 'hard_tanh'].map((id) => ({ functions: lab.parse(id), show: ['df'], x: /** @type {[number, number]} */ ([-2, 2]) })),
    proof: (lab) => ({
      caption: t('guide.slip.at-kink.caption'),
      head: ['', t('guide.slip.left'), t('guide.slip.right'), ...FRAMEWORKS.map((id) => RUN[id].name)],
      rows: /** @type {[string, number][]} */ ([
        ['relu', 0],
        ['leaky_relu', 0],
        ['hard_tanh', 1],
        ['selu', 0],
      ]).map(([id, at]) => [`${functionName(id)}, x = ${at}`, ...ofKink(lab.kinks(id).find(({ x }) => x === at))]),
    }),
    links: () => ['#functions=relu&show=df&x=-2,2&probe=0', '#functions=hard_tanh&show=df&x=-2,2&probe=1'],
  },
];
