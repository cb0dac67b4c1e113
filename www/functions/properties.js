/**
 * What the program finds out about a function with its parameters as they stand: ranges, slopes, shape, special points, and what becomes
 * of a normal input.
 *
 * @import { Bound, Engine, Properties } from '../lab/types.js'
 */

import { t } from '../i18n/i18n.js';
import { lineText } from '../numbers/texts.js';
import { display } from '../numbers/display.js';

/** Significant digits. */
export const DIGITS = 5;
/** A number smaller than its error may as well be 0. */
export const show = (/** @type {number} */ value) => display(value, DIGITS);

/** @typedef {[term: string, ...lines: string[]]} Fact */

/** An interval with brackets that say whether its ends are reached. @param {readonly [Bound, Bound]} bounds @param {number} [digits] */
export function interval([lo, hi], digits = DIGITS) {
  const [from, to] = [display(lo.value, digits), display(hi.value, digits)];
  if (lo.value === hi.value) return `{${from}}`;
  return `${lo.attained === 'never' ? '(' : '['}${from}, ${to}${hi.attained === 'never' ? ')' : ']'}`;
}

/** A stretch of x in words. @param {readonly [number, number]} ends */
export function stretch([lo, hi]) {
  if (lo === -Infinity && hi === Infinity) return t('property.everywhere');
  if (lo === -Infinity) return `x ≤ ${show(hi)}`;
  if (hi === Infinity) return `x ≥ ${show(lo)}`;
  return `${show(lo)} ≤ x ≤ ${show(hi)}`;
}

/** Where an end of a range is reached, or that it is not. @param {Bound} bound @param {'least' | 'greatest'} which */
function place(bound, which) {
  if (!Number.isFinite(bound.value)) return [];
  const value = show(bound.value);
  if (bound.attained === 'at') return [t(`property.${which}.at`, { value, x: show(bound.at) })];
  if (bound.attained === 'along') return [t(`property.${which}.along`, { value, stretch: stretch(bound.at) })];
  return [t(`property.${which}.never`, { value })];
}

/** @param {[Bound, Bound]} bounds */
const range = (bounds) => [
  interval(bounds),
  ...(bounds[0].value === bounds[1].value ? [] : [...place(bounds[0], 'least'), ...place(bounds[1], 'greatest')]),
];

/** Lines, or that there is none. @param {string[]} lines */
const orNone = (lines) => (lines.length > 0 ? lines : [t('property.none')]);

/** Places in one line, if there are any. @param {string[]} places @param {string} [before] */
const oneLine = (places, before = '') => (places.length > 0 ? [before + places.join(', ')] : []);

/**
 * Everything that is said of a function.
 * @param {Properties} it
 * @param {string | undefined} slopes  the set of slopes of a piecewise linear function
 * @param {readonly [mean: number, deviation: number]} [input]  the normal distribution
 * @returns {Fact[]}
 */
export function facts(it, slopes, input = [0, 1]) {
  const [left, right] = it.asymptotes;
  const line = (/** @type {string} */ side, /** @type {typeof left} */ asymptote) =>
    asymptote === null ? [] : [`x → ${side}: y = ${lineText(asymptote, DIGITS)}`];
  const { normal } = it;
  const normalTitle = t('property.normal', { mean: display(input[0]), variance: input[1] === 1 ? '1' : `${display(input[1])}²` });
  return [
    [t('property.range'), ...range(it.range)],
    [t('property.slopes'), ...(slopes === undefined ? range(it.slopes) : [slopes])],
    [t('property.lipschitz'), Number.isFinite(it.lipschitz) ? show(it.lipschitz) : t('property.lipschitz.none')],
    [
      t('property.shape'),
      t(`property.monotony.${it.monotony}`),
      t(`property.smoothness.${it.smoothness}`),
      t(`property.convexity.${it.convexity}`),
      t(`property.symmetry.${it.symmetry}`, { middle: show(it.middle ?? 0) }),
    ],
    [t('property.zeros'), ...orNone([...oneLine(it.zeros.map(show), 'x = '), ...it.zeroStretches.map(stretch)])],
    [t('property.extrema'), ...orNone(oneLine(it.extrema.map(({ x, f }) => `(${show(x)}, ${show(f)})`)))],
    [t('property.slope-zeros'), ...orNone(oneLine(it.slopeZeros.map(show), 'x = '))],
    [t('property.inflections'), ...orNone(oneLine(it.inflections.map(show), 'x = '))],
    [t('property.asymptotes'), ...orNone([...line('−∞', left), ...line('∞', right)])],
    [t('property.saturation'), ...orNone(it.saturation.map(stretch))],
    normal === null
      ? [normalTitle, t('property.normal.none')]
      : [
          normalTitle,
          t('property.normal.mean', {
            value: estimate(normal.mean),
            centred: t(isCentred(normal.mean) ? 'property.centred' : 'property.centred.not'),
          }),
          t('property.normal.deviation', { value: estimate(normal.deviation) }),
          t('property.normal.slope', { value: estimate(normal.meanSquareSlope) }),
          t('property.normal.saturated', { value: `${display(100 * normal.saturated, 3)} %` }),
        ],
  ];
}

/** A mean that cannot be told from 0. @param {{ value: number, error: number }} mean */
export const isCentred = ({ value, error }) => Math.abs(value) <= Math.max(error, 1e-12);

/** As many digits as are sure. @param {{ value: number, error: number }} number */
export function estimate(number) {
  if (isCentred(number)) return '0';
  const sure = Math.floor(Math.log10(Math.abs(number.value) / Math.max(number.error, Number.MIN_VALUE)));
  return display(number.value, Math.min(DIGITS, Math.max(1, sure)));
}

/**
 * The values of f′ as a set, such as `{0, 1}`; undefined unless f is linear between its kinks, of which it has at least one.
 * @param {Pick<Engine, 'evaluate' | 'kinks'>} lab
 * @param {string} id
 * @param {Record<string, number>} params
 * @param {number} digits
 */
export function slopeSet(lab, id, params, digits) {
  const kinks = lab
    .kinks(id, params)
    .map(({ x }) => x)
    .sort((a, b) => a - b);
  const [first, last] = [kinks[0], kinks.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const between = kinks.slice(1).map((x, i) => (x + Number(kinks[i])) / 2);
  const { df, d2f } = lab.evaluate(id, params, [first - 1, ...between, last + 1]);
  if (!d2f.every((bend) => bend === 0)) return undefined;
  const slopes = [...new Set(df)].sort((a, b) => a - b);
  return `{${slopes.map((slope) => display(slope, digits)).join(', ')}}`;
}
