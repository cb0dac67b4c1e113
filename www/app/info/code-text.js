/**
 * LaTeX and code for a function, with the values of its parameters filled in.
 *
 * @typedef {Record<string, number>} Values  of parameters, by name
 *
 * What `src/functions/<id>/code.toml` says of a function.
 * @typedef {object} Writings
 * @property {{ f: string, df: string, d2f?: string, symbols: Record<string, string> }} latex  right-hand sides; `\param{alpha}` stands for a parameter
 * @property {Record<string, string>} code  by framework; `{alpha}` stands for a parameter's value
 * @property {{ in: string, when: Values, code: string }[]} [special]  better code for certain values
 * @property {Warning[]} [warning]
 *
 * @typedef {object} Warning
 * @property {string[]} in  frameworks
 * @property {Values} [when]  only at these values
 * @property {Values} [unless]  not at these values
 * @property {Record<string, string>} text  by language; code stands between backticks
 */

import { display } from '../../numbers/display.js';

/** @param {Values} condition @param {Values} values */
const holds = (condition, values) => Object.entries(condition).every(([name, value]) => values[name] === value);

/** @param {string} template @param {Values} values @param {(value: number) => string} write */
const fill = (template, values, write) =>
  template.replace(/\{([a-z]\w*)\}/g, (placeholder, name) => {
    const value = values[name];
    return value === undefined ? placeholder : write(value);
  });

/** As short as it reads back to the same number, and no integer: ONNX tells the two apart. @param {number} value */
function codeNumber(value) {
  const text = String(value);
  return /[.e]/.test(text) ? text : `${text}.0`;
}

/** @param {Writings} writings @param {string} framework @param {Values} values */
export function codeText({ code, special = [] }, framework, values) {
  const better = special.find((candidate) => candidate.in === framework && holds(candidate.when, values));
  return fill(better?.code ?? code[framework] ?? '', values, codeNumber);
}

/** What to mind there. @param {Writings} writings @param {string} framework @param {Values} values @param {string} language */
export function warnings({ warning = [] }, framework, values, language) {
  return warning
    .filter(
      ({ in: frameworks, when, unless }) =>
        frameworks.includes(framework) && (!when || holds(when, values)) && !(unless && holds(unless, values)),
    )
    .map(({ text }) => fill(text[language] ?? text.en ?? '', values, display));
}

/** A number after the LaTeX that stands before it. @param {number} value @param {string} before */
function latexNumber(value, before) {
  const [mantissa, exponent] = String(value).split('e');
  if (exponent !== undefined) return `\\left(${mantissa} \\times 10^{${Number(exponent)}}\\right)`;
  // A minus sign needs no bracket at the beginning of something.
  if (value < 0 && !/(?:^|[({=&;<>]|\\\\)\s*$/.test(before)) return `\\left(${mantissa}\\right)`;
  return /\d\s*$/.test(before) ? `\\cdot ${mantissa}` : `${mantissa}`;
}

/**
 * f, f′ and, where it is readable, f″ as one LaTeX environment.
 * @param {Writings} writings
 * @param {Values | undefined} values  none for symbols
 */
export function latexText({ latex }, values) {
  const { f, df, d2f, symbols } = latex;
  const sides = { 'f(x)': f, "f'(x)": df, "f''(x)": d2f };
  const rows = Object.entries(sides).flatMap(([left, right]) => {
    const filled = right?.replace(/\\param\{(\w+)\}/g, (_, name, offset) => {
      const value = values?.[name];
      return value === undefined ? (symbols[name] ?? name) : latexNumber(value, right.slice(0, offset));
    });
    // What a formula abbreviates stands on a line of its own.
    return filled === undefined ? [] : [`  ${left} &= ${filled.replaceAll('\\quad ', '\\quad\n    ')}`];
  });
  return `\\begin{aligned}\n${rows.join(' \\\\\n')}\n\\end{aligned}`;
}
