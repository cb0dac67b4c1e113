/**
 * The styling interface: parts of the shadow tree and custom properties.
 *
 * @import { Bench, Attributes } from './bench.js'
 * @import { Row } from './row.js'
 */

/** Class of the styled plot. */
const STYLED = 'course-plot';

/** A declaration for each part, and the attributes that make the part exist. @type {Record<string, [property: string, value: string, first?: Attributes]>} */
const PARTS = {
  plot: ['padding-top', '24px'],
  canvas: ['opacity', '0.5'],
  legend: ['justify-content', 'center'],
  'legend-item': ['font-weight', '700'],
  controls: ['padding-top', '24px'],
  slider: ['accent-color', 'rgb(213, 94, 0)'],
  number: ['text-align', 'center'],
  'number-error': ['font-weight', '700'],
  readout: ['padding-top', '24px', { readout: '' }],
  messages: ['padding-left', '24px', { x: '3,-3' }],
  message: ['font-weight', '700', { x: '3,-3' }],
  fallback: ['font-style', 'italic'],
};

/** @type {Record<string, { values: string[], first?: Attributes }>} */
const PROPERTIES = {
  paper: { values: ['#fdf6e3'] },
  ink: { values: ['#7f2704'] },
  numeral: { values: ['#b3261e'] },
  grid: { values: ['#f2b8b5'] },
  axis: { values: ['#b3261e'] },
  curve: {
    values: ['#b3261e', '#e8710a', '#9a7b00', '#1e8e3e', '#12857f', '#1a73e8', '#9334e6', '#d01884'],
    first: { functions: 'relu,elu,selu,gelu,silu,mish,tanh,sigmoid' },
  },
  font: { values: ['monospace'] },
  height: { values: ['200px'] },
};

/** @param {string} selector @param {readonly string[]} declarations */
const ruleOf = (selector, declarations) => `${selector} {\n${declarations.map((line) => `  ${line};\n`).join('')}}`;

/** @param {Bench} bench @returns {Row[]} */
export function stylingRows(bench) {
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets.push(sheet);
  bench.plot.classList.add(STYLED);

  /** @param {string} name @param {string} title @param {string} rule @param {Attributes | undefined} first @param {() => unknown} read @returns {Row} */
  const rowOf = (name, title, rule, first, read) => ({
    name,
    title,
    code: () => rule,
    act: 'try',
    async run() {
      await bench.show(first);
      sheet.replaceSync(rule);
      return read();
    },
  });

  const parts = Object.entries(PARTS).map(([name, [property, value, first]]) =>
    rowOf(name, `::part(${name})`, ruleOf(`.${STYLED}::part(${name})`, [`${property}: ${value}`]), first, async () => {
      const part = await found(bench.plot, `[part=${name}]`, name === 'fallback');
      return part && `${property}: ${getComputedStyle(part).getPropertyValue(property)}`;
    }),
  );
  const properties = Object.entries(PROPERTIES).map(([name, { values, first }]) => {
    const names = values.map((_, index) => `--activation-plot-${name}${values.length > 1 ? `-${index + 1}` : ''}`);
    const declarations = names.map((property, index) => `${property}: ${values[index]}`);
    const title = values.length > 1 ? `${names[0]} … -${values.length}` : `${names[0]}`;
    return rowOf(name, title, ruleOf(`.${STYLED}`, declarations), first, () => {
      const style = getComputedStyle(bench.plot);
      return names.map((property) => style.getPropertyValue(property)).join(', ');
    });
  });
  return [...parts, ...properties];
}

/** Waits for parts that are created after the plot. @param {HTMLElement} plot @param {string} path @param {boolean} isAbsent */
async function found(plot, path, isAbsent) {
  const look = () => plot.shadowRoot?.querySelector(path) ?? null;
  while (!isAbsent && look() === null && plot.isConnected) await new Promise((done) => requestAnimationFrame(done));
  return look();
}
