/**
 * A figure as a self-contained picture with labels: one plot or chart, or several side by side.
 *
 * @import { Chart, LabState, Labels, Look } from '../lab/types.js'
 * @import { Pictures } from '../lab/lesson-types.js'
 * @import { PictureOptions } from './picture/dialog.js'
 */

import { fits, pictureOf, pixels, tooLarge } from './png.js';

/**
 * A plot, given by its state, or a chart, with its labels.
 * @typedef {{ labels: Labels } & ({ state: LabState } | { chart: Chart })} Panel
 */

/**
 * A figure that a view exports.
 * @typedef {object} Figure
 * @property {string} file  file name without extension
 * @property {string} title  of the whole figure, for screen readers
 * @property {readonly Panel[]} panels  side by side
 * @property {() => string} [csv]  the data, if any
 * @property {{ width: number, height: number }} [shown]  its size on the page, CSS px
 */

/** Layout size of a slide in CSS px, and its magnification: text stays readable from the last row. */
const SLIDES = { slide: [800, 450], 'slide-4-3': [800, 600] };
const MAGNIFIED = 2;

/** @param {Figure} figure @param {Pick<PictureOptions, 'size'>} options @returns {{ width: number, height: number, scale: number }} */
export function layoutOf({ shown }, { size }) {
  if (size === 'shown' && shown !== undefined) return { ...shown, scale: 1 };
  const [width = 0, height = 0] = SLIDES[size === 'shown' ? 'slide' : size];
  return { width, height, scale: MAGNIFIED };
}

/** The pixels of the PNG. @param {Figure} figure @param {PictureOptions} options */
export function bitmapOf(figure, options) {
  const { scale, ...size } = layoutOf(figure, options);
  const bitmap = pixels(size, scale * options.scale);
  return { ...bitmap, isPossible: fits(bitmap) };
}

/** @param {Labels} labels @param {PictureOptions} options @returns {Labels} */
const wanted = ({ title, x, y, legend }, options) => ({
  ...(options.title && { title }),
  ...(options.axes && { x, y }),
  ...(options.legend && { legend }),
});

/** The panels with their places in a picture of this width, CSS px. @param {Figure} figure @param {number} width */
function placed({ panels }, width) {
  const edge = (/** @type {number} */ i) => Math.round((width * i) / panels.length);
  return panels.map((panel, i) => ({ panel, left: edge(i), across: edge(i + 1) - edge(i) }));
}

/** @param {Pictures} lab @param {Figure} figure @param {PictureOptions} options @param {Look} look */
export function figureSvg(lab, figure, options, look) {
  const { width, height, scale } = layoutOf(figure, options);
  const draw = (/** @type {Panel} */ panel, /** @type {Labels} */ labels, /** @type {number} */ across, /** @type {number} */ large) => {
    const size = { width: across, height, scale: large, labels, ...look };
    return 'state' in panel ? lab.svg(panel.state, size) : lab.chartSvg(panel.chart, size);
  };
  const { panels, title } = figure;
  const [only] = panels;
  if (only !== undefined && panels.length === 1) return draw(only, { name: title, ...wanted(only.labels, options) }, width, scale);
  const inner = placed(figure, width).map(({ panel, left, across }) =>
    draw(panel, wanted(panel.labels, options), across, 1).replace('<svg ', `<svg x="${left}" `),
  );
  const [w, h] = [width * scale, height * scale];
  const head = `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="0 0 ${width} ${height}" direction="ltr" role="img">`;
  return `${head}\n<title>${escaped(title)}</title>\n${inner.join('')}</svg>\n`;
}

/** Rejects with the code `too-large`. @param {Pictures} lab @param {Figure} figure @param {PictureOptions} options @param {Look} look */
export async function figurePng(lab, figure, options, look) {
  const { width, height, scale } = layoutOf(figure, options);
  const pixelRatio = scale * options.scale;
  const { isPossible, ...bitmap } = bitmapOf(figure, options);
  if (!isPossible) throw tooLarge(bitmap);
  const whole = Object.assign(document.createElement('canvas'), bitmap);
  for (const { panel, left, across } of placed(figure, width)) {
    const surface = { width: across, height, pixelRatio, labels: wanted(panel.labels, options), ...look };
    const part = Object.assign(document.createElement('canvas'), pixels(surface, pixelRatio));
    if ('state' in panel) {
      lab.draw(part, panel.state, surface);
      lab.forget(part);
    } else {
      lab.chart(part, panel.chart, surface);
      lab.forgetChart(part);
    }
    whole.getContext('2d')?.drawImage(part, left * pixelRatio, 0);
  }
  return pictureOf(whole);
}

/** @param {string} text */
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
