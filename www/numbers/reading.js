/**
 * Numbers as people type and paste them. What the program itself writes, plain decimals, is read by `numbers/ranges.js` and by the
 * engine; `tests/reading/numbers.json` is the table that all of them keep to.
 */

/** Seen by nobody: soft hyphens, joiners, marks of direction, byte order marks. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
const FULL_WIDTH = /[\uff01-\uff5e]/g;
/** How far full-width forms are from ASCII. */
const WIDE = 0xfee0;

/** Plain characters for those that keyboards, phones and word processors put in their place. @param {string} text */
export const plain = (text) =>
  text
    .replace(INVISIBLE, '')
    .replace(FULL_WIDTH, (wide) => String.fromCharCode(wide.charCodeAt(0) - WIDE))
    .replace(/[\u2010-\u2015\u2212\ufe63]/g, '-')
    .replace(/[\u2018-\u201b]/g, "'")
    .replace(/[\u201c-\u201f]/g, '"')
    .replaceAll('\u00b5', 'μ')
    .replaceAll('、', ',');

/** Digits with one kind of separator between groups of three, and decimals after another one. */
const GROUPED = /^[1-9]\d{0,2}(?:([ '_,.])\d{3}(?:\1\d{3})*)(?:([.,])\d+)?$/;
const DECIMAL = /^(?:\d+\.?\d*|\.\d+)$/;
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻';
const FLAT = '0123456789+-';
/** Exponents beyond it are 0 or infinite whatever stands before them. */
const LARGEST_EXPONENT = 9999;
/** No f64 has more digits. */
const LONGEST = 1100;

/**
 * The digits of a number with a decimal point and no groups. A comma is a decimal point, unless three digits after it might be a
 * group as well: `1,000` is refused, `0,500` and `1,000.5` are not.
 * @param {string} text
 * @returns {string | undefined}
 */
function digits(text) {
  const [, group, point] = GROUPED.exec(text) ?? [];
  if (group !== undefined) {
    const isOne = text.indexOf(group) === text.lastIndexOf(group);
    if (group === point || (group === ',' && isOne && point === undefined)) return undefined;
    if (group !== '.' || !isOne || point !== undefined) return text.replaceAll(group, '').replace(',', '.');
  }
  const pointed = text.replace(/^(\d*),(?=\d+$)/, '$1.');
  return DECIMAL.test(pointed) ? pointed : undefined;
}

/** A decimal number times a power of ten. @param {string} text @param {number} shift  of the decimal point */
function scaled(text, shift) {
  const power = /^(?:(.*?)\s*[×x*·⋅]\s*)?10\^([+-]?\d+)$/.exec(text);
  const [, mantissa = '1', exponent = '0'] = power ?? /^(.*?)(?:e([+-]?\d+))?$/.exec(text) ?? [];
  const found = digits(mantissa);
  if (found === undefined) return NaN;
  const total = Math.max(-LARGEST_EXPONENT, Math.min(LARGEST_EXPONENT, Number(exponent))) + shift;
  return Number(`${found}e${total}`);
}

/** A number without its sign. @param {string} text @param {number} shift  of the decimal point @returns {number} */
function size(text, shift) {
  if (/^(?:∞|inf(?:inity)?)$/.test(text)) return Infinity;
  if (text === 'e') return Math.E;
  if (text.startsWith('√')) return Math.sqrt(scaled(text.slice(1).trim(), 0));
  const [, times, pi] = /^(.*?)[\s*·⋅]*(π|pi)$/.exec(text) ?? [];
  if (pi !== undefined) return times ? scaled(times, 0) * Math.PI : Math.PI;
  const [, whole, vulgar] = /^(\d*)\s*([¼-¾⅐-⅞])$/.exec(text) ?? [];
  if (vulgar === undefined) return scaled(text, shift);
  const [above, below] = vulgar.normalize('NFKD').split('⁄').map(Number);
  return Number(whole) + Number(above) / Number(below);
}

/** @param {string} text @param {number} [shift]  of the decimal point */
function signed(text, shift = 0) {
  const [, sign, rest = ''] = /^\s*([+-]?)\s*(.*?)\s*$/.exec(text) ?? [];
  const value = size(rest, shift);
  return sign === '-' ? -value : value;
}

/**
 * A number: decimals with a point or a comma, powers of ten, percent, fractions, π, e and a root.
 * @param {string} text
 * @returns {number} NaN if it is none or may be two; infinite where it says so, or is too large
 */
export function readNumber(text) {
  if (text.length > LONGEST) return NaN;
  const common = plain(text)
    .toLowerCase()
    .replace(/\s/g, ' ')
    .replace(/[⁄∕÷]/g, '/')
    .replace(/[⁰¹²³⁴-⁹⁺⁻]+/g, (raised) => `^${raised.replace(/./g, (sign) => FLAT[RAISED.indexOf(sign)] ?? '')}`);
  const [above = '', below, ...rest] = common.split('/');
  if (rest.length > 0) return NaN;
  if (below === undefined) {
    const [, hundredths] = /^(.*?)\s*%\s*$/.exec(above) ?? [];
    return hundredths === undefined ? signed(above) : signed(hundredths, -2);
  }
  // Nobody can tell whether 1/2π is half of π.
  if (/\d.*π|\d.*pi/.test(below)) return NaN;
  return signed(above) / signed(below);
}

/**
 * The two numbers that a text with a comma may mean, `1,000` for one.
 * @param {string} text
 * @returns {[decimal: number, grouped: number] | undefined} nothing if it means one or none
 */
export function readings(text) {
  if (plain(text).split(',').length !== 2 || !Number.isNaN(readNumber(text))) return undefined;
  const [decimal = NaN, grouped = NaN] = ['.', ''].map((point) => readNumber(plain(text).replace(',', point)));
  return Number.isNaN(decimal) || Number.isNaN(grouped) ? undefined : [decimal, grouped];
}

/** What leaves the comma to decimals. */
const SEPARATORS = [/;/, /\.{2,3}|[…~]/];

/** The numbers of a list, between commas; NaN for what is none. Where semicolons, dots or a tilde stand between them a comma may be a decimal point. @param {string} text */
export function numbersOf(text) {
  const inside = /^\s*[[({](.*)[\])}]\s*$/.exec(plain(text))?.[1] ?? plain(text);
  const separator = SEPARATORS.find((sign) => sign.test(inside)) ?? ',';
  return inside.split(separator).map(readNumber);
}
