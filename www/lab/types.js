// The shapes that cross the module's border, as JSDoc types.

/**
 * One function with its parameters; parameters not named have their defaults.
 * @typedef {{ id: string, params: Record<string, number> }} FunctionState
 */

/** @typedef {'f' | 'df' | 'd2f'} Curve */

/**
 * What a plot shows. Lists may be written as text, as in the URL.
 * @typedef {object} LabState
 * @property {FunctionState[] | string} functions
 * @property {Curve[] | string} [show] default `f df`
 * @property {readonly number[] | string} [x] data; default -6,6
 * @property {readonly number[] | string} [y] data, or `auto`, the default
 * @property {'auto' | 'light' | 'dark'} [theme]
 */

/**
 * The bitmap of a canvas: its size in CSS px and the device px per CSS px.
 * @typedef {{ width: number, height: number, pixelRatio: number, theme: 'light' | 'dark' }} Surface
 */

/**
 * Where the plot area lies (CSS px relative to the canvas) and which data it shows.
 * @typedef {object} Frame
 * @property {{ left: number, top: number, width: number, height: number }} area
 * @property {[number, number]} x
 * @property {[number, number]} y
 * @property {FunctionState[]} functions
 */

/** @typedef {{ f: number, df: number, d2f: number }} Jet */

/**
 * A point at which f, f′ or f″ differs on its two sides, with the limits from below and above.
 * @typedef {{ x: number, left: Jet, right: Jet }} Kink
 */

/** @typedef {{ slope: number, intercept: number }} Asymptote */

/**
 * @typedef {object} Parameter
 * @property {string} id
 * @property {string} symbol
 * @property {number} default
 * @property {number} min least value on the slider
 * @property {number} max greatest value on the slider
 * @property {number} step
 * @property {'linear' | 'logarithmic'} scale
 * @property {[number, number]} domain the values accepted at all
 * @property {[boolean, boolean]} domainOpen whether an end of the domain is left out
 * @property {{ value: number, label: string }[]} marks
 */

/**
 * @typedef {object} Entry
 * @property {string} id
 * @property {string[]} aliases
 * @property {string} family
 * @property {Parameter[]} params
 * @property {[number, number]} domain of x
 * @property {[boolean, boolean]} domainOpen
 * @property {Kink[]} kinks for the default parameters
 * @property {[Asymptote | null, Asymptote | null]} asymptotes for x → −∞ and x → ∞
 */

/** @typedef {{ f: Float64Array, df: Float64Array, d2f: Float64Array }} Evaluation */

/**
 * @typedef {object} Distribution
 * @property {Float64Array} probabilities
 * @property {Float64Array} logProbabilities
 * @property {number} entropy nats
 * @property {Float64Array[]} jacobian rows of ∂pᵢ/∂zⱼ
 */

/**
 * @typedef {object} Lab
 * @property {string} version
 * @property {() => Entry[]} catalogue
 * @property {(id: string, params: Record<string, number> | null | undefined, xs: Float64Array | number[]) => Evaluation} evaluate
 *   NaN gives NaN, as does every x outside the domain
 * @property {(id: string, params?: Record<string, number> | null) => Kink[]} kinks
 * @property {(logits: Float64Array | number[], options?: { temperature?: number }) => Distribution} softmax
 * @property {(pieces: [number, number][], xs: Float64Array | number[]) => { f: Float64Array, df: Float64Array, winner: Float64Array }} maxout
 *   pieces are [weight, bias]
 * @property {(text: string) => FunctionState[]} parse
 * @property {(functions: FunctionState[]) => string} format
 * @property {(canvas: HTMLCanvasElement, state: LabState, surface: Surface) => Frame | undefined} draw
 *   the caller has sized the bitmap; undefined where there is no room for a plot
 * @property {(state: LabState, size: { width: number, height: number, theme?: 'light' | 'dark' }) => string} svg
 * @property {(id: string, params: Record<string, number>, size: { width: number, height: number }) => string} thumbnail
 * @property {(theme: 'light' | 'dark') => string[]} palette
 * @property {(listener: (report: string) => void) => () => void} onCrash
 */

export {};
