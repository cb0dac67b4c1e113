// The shapes that cross the module's border, as JSDoc types.

/** @typedef {typeof import('./frameworks.js').FRAMEWORKS[number]} Framework */

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

/** @typedef {import('./picture-types.js').LegendEntry} LegendEntry */
/** @typedef {import('./picture-types.js').Labels} Labels */
/** @typedef {import('./picture-types.js').SvgSize} SvgSize */
/** @typedef {import('./picture-types.js').LabelledPlots} LabelledPlots */
/** @typedef {import('./picture-types.js').Series} Series */
/** @typedef {import('./picture-types.js').Chart} Chart */

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

/**
 * What analyses.
 * @typedef {object} Study
 * @property {(id: string, params: Record<string, number> | null | undefined, x: readonly number[]) => Features} features
 * @property {(id: string, params?: Record<string, number> | null, normal?: { mean?: number, deviation?: number }) => Properties} properties
 * @property {(first: FunctionState, second: FunctionState, x: readonly number[]) => { largest: number, at: number }} difference
 *   the largest |f₁ − f₂| on a stretch of x, and where it is
 */

/** @typedef {import('./picture-types.js').Pictures & ViewMathematics} Lessons */
/** @typedef {Engine & Study & Lessons} Lab */

export {};
