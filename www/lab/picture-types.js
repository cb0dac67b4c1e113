// The shapes of charts of given points, and of the words around a picture.

/** @import { ChartFrame, Frame, LabState, Look, Surface } from './types.js' */

/**
 * Points of a chart and what joins them. NaN interrupts a line; 0 on a logarithmic axis is below every chart.
 * @typedef {object} Series
 * @property {Float64Array | readonly number[]} xs
 * @property {Float64Array | readonly number[]} ys
 * @property {number | 'ink' | 'quiet'} [colour] position, from 1, of a function's colour; default `ink`
 * @property {'solid' | 'dashed' | 'dotted' | 'points' | 'rings' | 'area'} [stroke] default `solid`; `area` fills the polygon of the points
 * @property {number} [width] of the line, or diameter of the points, CSS px
 * @property {number} [opacity] 0 to 1, the default
 */

/**
 * What a chart of given points shows.
 * @typedef {object} Chart
 * @property {readonly Series[]} series the first one lowest
 * @property {readonly number[]} x data
 * @property {readonly number[] | 'auto'} [y] data, or `auto`, the default
 * @property {'linear' | 'log'} [xScale]
 * @property {'linear' | 'log'} [yScale]
 * @property {readonly ({ x: number } | { y: number })[]} [marks] hairlines
 * @property {{ x?: readonly string[], y?: readonly string[] }} [names] what stands at 1, 2, 3, … in place of grid and numerals
 * @property {readonly { x: number, y: number, text: string, above?: boolean }[]} [notes] words around a point, or above it
 */

/**
 * An entry of a legend: a sample of what is drawn, as a series has it, and its name.
 * @typedef {Pick<Series, 'colour' | 'stroke' | 'width' | 'opacity'> & { text: string }} LegendEntry
 */

/**
 * Words outside of the plot area, for a picture that leaves the page; plain pictures have none.
 * @typedef {object} Labels
 * @property {string} [name] of an SVG document, for those who do not see it
 * @property {string} [title]
 * @property {string} [x] what x is
 * @property {string} [y] what y is
 * @property {readonly LegendEntry[]} [legend]
 */

/**
 * The size of an SVG document: laid out for so many CSS px, and magnified by `scale`.
 * @typedef {{ width: number, height: number, scale?: number | undefined } & Partial<Look>} SvgSize
 */

/** The same with words around what is drawn. @typedef {SvgSize & { labels?: Labels | undefined }} LabelledSvgSize */

/** A canvas, with words around what is drawn. @typedef {Surface & { labels?: Labels | undefined }} LabelledSurface */

/**
 * Plots that may have words around them: what the engine draws, and labels.
 * @typedef {object} LabelledPlots
 * @property {(canvas: HTMLCanvasElement, state: LabState, surface: LabelledSurface) => Frame | undefined} draw
 * @property {(state: LabState, size: LabelledSvgSize) => string} svg
 * @property {(canvas: HTMLCanvasElement) => void} forget
 */

/**
 * Charts of given points.
 * @typedef {object} Charts
 * @property {(canvas: HTMLCanvasElement, chart: Chart, surface: LabelledSurface) => ChartFrame | undefined} chart
 *   draws given points as `draw` draws functions
 * @property {(chart: Chart, size: LabelledSvgSize) => string} chartSvg  as `svg`, of given points
 * @property {(canvas: HTMLCanvasElement) => void} forgetChart  as `forget`, of a canvas with a chart
 */

/** What draws pictures that leave the page. @typedef {LabelledPlots & Charts} Pictures */

export {};
