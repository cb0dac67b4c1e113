// The shapes that cross the module's border, as JSDoc types.

/** @typedef {typeof import('./catalogue.js').FRAMEWORKS[number]} Framework */

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
 * @property {number} [active] position, from 1, of the function whose tangent the probe draws; default 1
 * @property {readonly number[]} [off] positions, from 1, of the functions that are not drawn
 * @property {readonly [number, number] | null} [difference] positions of the two functions whose difference is drawn instead
 * @property {readonly Mark[]} [marks]
 * @property {readonly [mean: number, deviation: number]} [normal] the distribution that the density mark shows; default 0, 1
 * @property {number | null} [probe] x of the crosshair
 * @property {'free' | 'equal'} [aspect] whether a unit of x is as long as a unit of y
 * @property {readonly FunctionState[]} [ghosts] functions whose f is drawn pale, behind the others
 * @property {'auto' | 'light' | 'dark'} [theme]
 */

/** @typedef {'asymptotes' | 'extrema' | 'zeros' | 'inflections' | 'saturation' | 'unit-slope' | 'density'} Mark */

/**
 * What is remarkable about f on a stretch of x; every list ascends.
 * @typedef {object} Features
 * @property {number[]} zeros of f
 * @property {{ x: number, f: number, kind: 'minimum' | 'maximum' }[]} extrema local ones, with the value there
 * @property {number[]} inflections where f changes from bending one way to bending the other
 * @property {number[]} slopeZeros isolated zeros of f′
 * @property {Kink[]} kinks
 * @property {[number, number][]} saturation stretches on which |f′| < 0.01
 */

/**
 * The looks of a picture: the theme, and what a host has of its own. Colours are numbers 0xRRGGBB, or negative where the theme's own
 * stays: paper, ink, numerals, grid, axes, then the curves in their order; `family` is the font of the numerals on a canvas.
 * @typedef {{ theme: 'light' | 'dark', colours?: Int32Array | undefined, family?: string | undefined }} Look
 */

/**
 * The bitmap of a canvas: its size in CSS px, the device px per CSS px, and how many times larger than usual numerals, strokes and dots
 * are, from 1 to 3.
 * @typedef {{ width: number, height: number, pixelRatio: number, scale?: number | undefined } & Look} Surface
 */

/** @typedef {import('./lesson-types.js').LegendEntry} LegendEntry */
/** @typedef {import('./lesson-types.js').Labels} Labels */
/** @typedef {import('./lesson-types.js').SvgSize} SvgSize */
/** @typedef {import('./lesson-types.js').LabelledPlots} LabelledPlots */
/** @typedef {import('./lesson-types.js').Series} Series */
/** @typedef {import('./lesson-types.js').Chart} Chart */

/**
 * Where the plot area lies (CSS px relative to the canvas) and which data it shows.
 * @typedef {object} Frame
 * @property {{ left: number, top: number, width: number, height: number }} area
 * @property {[number, number]} x
 * @property {[number, number]} y
 * @property {FunctionState[]} functions
 * @property {PlotLabel[]} labels
 */

/**
 * The coordinates that are written beside a marked point: where (CSS px relative to the canvas), and of which point.
 * @typedef {{ left: number, top: number, width: number, height: number, x: number, y: number }} PlotLabel
 */

/** @typedef {Omit<Frame, 'functions' | 'labels'>} ChartFrame */

/**
 * The error of an approximation below a plot.
 * @typedef {object} Strip
 * @property {FunctionState} approximation
 * @property {FunctionState} exact what it stands in for
 * @property {Pick<Frame['area'], 'left' | 'width'>} area of the plot above, CSS px
 * @property {readonly [number, number]} x data
 * @property {number | undefined} reach errors from −reach to reach are seen; undefined for a reach that fits
 * @property {number | undefined} probe x of the crosshair
 * @property {number} position from 1, of the curve's colour
 */

/**
 * An end of a range: the number that is not exceeded, and where it is reached. `never` is approached towards `at`.
 * @typedef {{ value: number } & ({ attained: 'never' | 'at', at: number } | { attained: 'along', at: [number, number] })} Bound
 */

/** A number and a bound of its error. @typedef {{ value: number, error: number }} Estimate */

/**
 * What is true of a function as a whole, for its parameters as given; lists ascend.
 * @typedef {object} Properties
 * @property {[Bound, Bound]} range of f
 * @property {[Bound, Bound]} slopes range of f′
 * @property {number} lipschitz sup |f′|, ∞ where f jumps
 * @property {number[]} zeros isolated ones
 * @property {[number, number][]} zeroStretches
 * @property {Features['extrema']} extrema
 * @property {number[]} inflections
 * @property {number[]} slopeZeros isolated zeros of f′
 * @property {[number, number][]} saturation stretches on which |f′| < 0.01; their ends may be ±∞
 * @property {'increasing' | 'non-decreasing' | 'decreasing' | 'non-increasing' | 'constant' | 'none'} monotony
 * @property {'discontinuous' | 'C0' | 'C1' | 'smooth'} smoothness
 * @property {'odd' | 'even' | 'point' | 'none'} symmetry `point` is about (0, middle)
 * @property {number | null} middle
 * @property {'convex' | 'concave' | 'affine' | 'none'} convexity
 * @property {[Asymptote | null, Asymptote | null]} asymptotes for x → −∞ and x → ∞
 * @property {{ mean: Estimate, deviation: Estimate, meanSquareSlope: Estimate, saturated: number } | null} normal
 *   of f(x) for a normal x: mean, standard deviation, mean of f′(x)², share of x with |f′| < 0.01; null where f is not defined for every x
 */

/** What is to be small: the largest error over all x, or the mean of its square under N(μ, σ²) or evenly over lo ≤ x ≤ hi.
 * @typedef {'largest' | { mean?: number, deviation?: number } | { x: readonly number[] }} Measure */

/**
 * The error of an approximation: first minus second.
 * @typedef {object} ApproximationError
 * @property {number} largest |error| over all x; ∞ where it grows without end
 * @property {number} at where that is; of several x the nearest to 0, and on the right of it
 * @property {{ mean: Estimate, meanSquare: Estimate }} normal for a normal x
 * @property {{ mean: Estimate, meanSquare: Estimate }} interval evenly over a stretch of x
 */

/**
 * GELU at one x, step by step: u = √(2/π)(x + c x³), x/2 (1 + tanh u); σ(k x), x σ(k x); Φ(x), x Φ(x).
 * @typedef {object} GeluSteps
 * @property {number} outer √(2/π)
 * @property {number} multipliedIn √(2/π) c
 * @property {number} cubic c x³
 * @property {number} inner u
 * @property {number} tanh tanh u
 * @property {number} byTanh
 * @property {number} scaled k x
 * @property {number} gate σ(k x)
 * @property {number} byLogistic
 * @property {number} share Φ(x)
 * @property {number} exact
 * @property {number} tanhError byTanh minus exact
 * @property {number} logisticError byLogistic minus exact
 */

/** @typedef {{ f: number, df: number, d2f: number }} Jet */

/**
 * A point at which f, f′ or f″ differs on its two sides, with the limits from below and above.
 * @typedef {object} Kink
 * @property {number} x
 * @property {Jet} left
 * @property {Jet} right
 * @property {Record<Framework, number>} frameworks f′ as automatic differentiation in PyTorch, JAX and Keras answers it
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
 * @property {string | null} approximates id of the function that it stands in for
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
 * @property {number} entropyBits
 * @property {number} perplexity e to the entropy
 * @property {number} margin the largest probability minus the next one
 * @property {number[]} argMax the places, from 0, of the classes that share the largest logit
 * @property {string} [reason] why every number is NaN, where it is: a logit of ∞ or NaN, or nothing but −∞
 * @property {Float64Array[]} jacobian rows of ∂pᵢ/∂zⱼ
 */

/** @typedef {{ temperature?: number }} SoftmaxOptions */
/** @typedef {'f64' | 'f32' | 'f16'} Precision */
/** @typedef {'none' | 'logit' | 'exponential' | 'sum' | 'vanished' | 'coarse' | 'zero'} SoftmaxFault */

/**
 * One way of computing softmax, with every number on the way.
 * @typedef {object} SoftmaxForm
 * @property {SoftmaxFault} fault
 *   `logit`: one has no finite value in the precision; `exponential`: one is ∞; `sum`: only their sum is; `vanished`: all are 0;
 *   `coarse`: the largest is subnormal and has lost digits; `zero`: a probability is 0 that ought to be positive
 * @property {number} sum of the exponentials
 * @property {number} error largest distance of a probability from what it ought to be
 * @property {Float64Array} exponents z/T, or that minus the largest
 * @property {Float64Array} exponentials
 * @property {Float64Array} probabilities
 */

/**
 * @typedef {object} SoftmaxForms
 * @property {SoftmaxForm} plain
 * @property {number} max of z/T
 * @property {SoftmaxForm} shifted
 * @property {number} logSum ln Σ of the shifted exponentials
 * @property {number} logSumExp max + ln Σ
 * @property {Float64Array} logProbabilities
 * @property {SoftmaxForm} byLogarithm
 */

/**
 * What reads expressions, evaluates and draws.
 * @typedef {object} Engine
 * @property {string} version
 * @property {() => Entry[]} catalogue
 * @property {(id: string, params: Record<string, number> | null | undefined, xs: Float64Array | number[]) => Evaluation} evaluate
 *   NaN gives NaN, as does every x outside the domain
 * @property {(id: string, params?: Record<string, number> | null) => Kink[]} kinks
 * @property {(first: FunctionState, second: FunctionState, x: readonly number[]) => { largest: number, at: number }} difference
 *   the largest |f₁ − f₂| on a stretch of x, and where it is
 * @property {(text: string) => FunctionState[]} parse
 * @property {(functions: FunctionState[]) => string} format
 * @property {(functions: readonly FunctionState[]) => Float64Array} resolve  as study and lessons take them: refused here or not at all
 * @property {(key: string, lo: number, hi: number) => void} checkRange  refuses what is no range
 * @property {(canvas: HTMLCanvasElement, state: LabState, surface: Surface) => Frame | undefined} draw
 *   the caller has sized the bitmap; undefined where there is no room for a plot
 * @property {(canvas: HTMLCanvasElement, strip: Strip, surface: Surface) => number | undefined} drawStrip
 *   answers the reach of the errors; undefined where there is no room
 * @property {(canvas: HTMLCanvasElement) => void} forget  what is kept of its last picture, since it is lost or no other will follow
 * @property {(state: LabState, size: SvgSize) => string} svg
 * @property {(id: string, params: Record<string, number>, size: { width: number, height: number }) => string} thumbnail
 * @property {(theme: 'light' | 'dark') => string[]} palette
 * @property {(listener: (report: string) => void) => () => void} onCrash
 */

/** @typedef {import('./lesson-types.js').CascadeStep} CascadeStep */
/** @typedef {import('./lesson-types.js').MaxoutPart} MaxoutPart */
/** @typedef {import('./lesson-types.js').FitTarget} FitTarget */

/**
 * What analyses.
 * @typedef {object} Study
 * @property {(id: string, params: Record<string, number> | null | undefined, x: readonly number[]) => Features} features
 * @property {(id: string, params?: Record<string, number> | null, normal?: { mean?: number, deviation?: number }) => Properties} properties
 */

/** @typedef {import('./lesson-types.js').Pictures & import('./lesson-types.js').ViewMathematics} Lessons */
/** @typedef {Engine & Study & Lessons} Lab */

export {};
