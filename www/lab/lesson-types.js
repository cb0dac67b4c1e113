// The shapes of what the lessons draw and compute: charts of given points, the words around a picture, the mathematics of the views.

/**
 * @import {
 *   ApproximationError, ChartFrame, Curve, Distribution, Frame, Framework, FunctionState, GeluSteps, LabState, Look, Measure, Precision,
 *   SoftmaxForms, SoftmaxOptions, Surface
 * } from './types.js'
 */

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

/**
 * Both sides of an identity at points of a range.
 * @typedef {object} IdentitySides
 * @property {number} largest  difference of the two
 * @property {number} at  x of it
 * @property {number} units  the largest difference in units of the last place of the terms
 * @property {Float64Array} xs
 * @property {Float64Array} left
 * @property {Float64Array} right
 */

/**
 * One layer of a chain: pre-activation z, activation f(z), factor w f′(z), and the product of the factors so far.
 * @typedef {{ z: number, f: number, factor: number, product: number }} CascadeStep
 */

/** A straight part of maxout of one input: the piece that wins, from 0, and x and values of both ends.
 * @typedef {{ winner: number, x: [number, number], y: [number, number], slope: number }} MaxoutPart */

/** A polygon by its corners. @typedef {{ xs: Float64Array, ys: Float64Array }} Polygon */

/**
 * Maxout of two inputs over a rectangle.
 * @typedef {object} MaxoutMap
 * @property {[number, number]} values the least and the greatest
 * @property {number[]} levels round values between them, ascending
 * @property {(Polygon & { winner: number, below: number })[]} bands  one winner, from 0, and values between two levels; so many are below
 * @property {(Polygon & { share: number })[]} cells  where each piece wins, and which share of the rectangle that is; without corners for one that does not
 * @property {[number, number][][]} lines  on which the value is one of the levels, by both ends
 */

/** A function of the catalogue, or x². @typedef {FunctionState | 'square'} FitTarget */

/**
 * A function at points of a stretch, and what comes nearest to it; no fit where it is not convex or not finite.
 * @typedef {object} ConvexFit
 * @property {Float64Array} xs
 * @property {Float64Array} f
 * @property {{ pieces: [number, number][], error: number, at: number[], values: Float64Array, errors: Float64Array } | null} fit
 *   the lines by ascending slope; the largest error and where it is reached; the maximum and its error at the points
 */

/**
 * What the views beside the plot show.
 * @typedef {object} ViewMathematics
 * @property {(approximation: FunctionState, exact: FunctionState, options?: { curve?: Curve, normal?: { mean?: number, deviation?: number }, x?: readonly number[] }) => ApproximationError} approximation
 *   how far the first function is from the second; of f unless another curve is named
 * @property {(approximation: FunctionState, exact: FunctionState, parameter: string, range: readonly number[], options?: { curve?: Curve, measure?: Measure }) => { value: number, error: number, measured: number } | null} optimum
 *   the value of a parameter of the first function, within a range, with the least measure, and a bound of its error; null where the measure is nowhere finite
 * @property {(approximation: FunctionState, exact: FunctionState, parameter: string, values: Float64Array | number[], options?: { curve?: Curve, measure?: Measure }) => Float64Array} measures
 *   the measure for each of several values of a parameter of the first function
 * @property {(x: number, c: number, k: number) => GeluSteps} geluSteps
 * @property {() => string[]} identities  their names
 * @property {(id: string, x: readonly number[], count?: number) => IdentitySides | undefined} identity
 *   undefined where it holds nowhere on the range
 * @property {(shown: FunctionState, start: number, weight: number, layers: number, framework?: Framework) => CascadeStep[]} cascade
 *   z₁ = start, z of the next layer = weight·f(z); at a kink f′ is what the framework answers, PyTorch unless another is named
 * @property {(shown: FunctionState, layers: number, seed: number, xs: Float64Array | number[]) =>
 *   { slope: number, intercept: number, without: Float64Array, withFunction: Float64Array }} network
 *   a network of one input and one output: the line that it is without an activation, and its outputs without and with the function
 * @property {(logits: Float64Array | number[], options?: SoftmaxOptions) => Distribution} softmax
 * @property {(logits: Float64Array | number[], label: number, options?: SoftmaxOptions) => { loss: number, difference: Float64Array, gradient: Float64Array }} crossEntropy
 *   −ln p_y in nats, p − y, and (p − y)/T, the gradient with respect to the logits; a label is a place, from 0
 * @property {(logits: Float64Array | number[], options?: SoftmaxOptions) => { softmin: Float64Array, sparsemax: Float64Array, hardMax: Float64Array, sigmoids: Float64Array }} softmaxRelatives
 * @property {(logits: Float64Array | number[], index: number, places: Float64Array | number[], options?: SoftmaxOptions) => Float64Array[]} softmaxSweep
 *   every probability, class by class, while the logit at `index` takes each of several values
 * @property {(logits: Float64Array | number[], k: number, options?: SoftmaxOptions) => { change: number, logits: Float64Array }} softmaxShift
 *   logits to which k has been added, and the largest change of a probability by it
 * @property {(logits: Float64Array | number[], precision: Precision, options?: SoftmaxOptions) => SoftmaxForms} softmaxForms
 * @property {(precision: Precision, classes: number) => { finite: number, positive: number, sum: number, number: number }} softmaxLimits
 *   largest x with a finite eˣ, smallest with a positive one, largest of which `classes` have a finite sum, largest number
 * @property {(pieces: [number, number][], xs: Float64Array | number[]) => { f: Float64Array, df: Float64Array, winner: Float64Array }} maxout
 *   pieces are [weight, bias]
 * @property {(pieces: [number, number][]) => ([number, number] | null)[]} maxoutWinning
 *   where each piece wins; null for one that wins on no interval
 * @property {(pieces: [number, number][], x: readonly number[]) => MaxoutPart[]} maxoutParts  the maximum on a stretch of x
 * @property {(first: [number, number][], second: [number, number][], x: readonly number[]) => MaxoutPart[]} maxoutDifference
 *   one maximum minus another; the winner is that of the first
 * @property {(planes: [number, number, number][], point: readonly [number, number]) => { value: number, winners: number[] }} maxoutPlaneAt
 *   planes are [weight, weight, bias]; several win where different ones tie
 * @property {(planes: [number, number, number][], x: readonly number[], y: readonly number[]) => MaxoutMap} maxoutPlaneMap
 * @property {(target: FitTarget, x: readonly number[]) => [number, number][]} concaveStretches
 *   where a function bends downwards; a corner or a jump is a stretch without length
 * @property {(target: FitTarget, pieces: number, x: readonly number[], count?: number) => ConvexFit} convexFit
 *   the maximum of at most so many lines with the least largest error on a stretch of x
 * @property {(target: FitTarget, most: number, x: readonly number[]) => { limit: number, errors: number[] } | null} convexFitErrors
 *   the largest errors of 1, 2, … lines, and what K² times them tends to; null where there is no fit
 */

export {};
