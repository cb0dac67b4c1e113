/** Words of the view, in English. */
export default {
  'identities.heading': 'Identities and limits',
  'identities.lead': 'Many activation functions are related. Each plot draws both sides of a relation, computed independently.',
  'identities.allowed.x': 'two numbers, the lower one first, within ±1000000, such as -6,6',
  'identities.reset': 'Reset x to {lo} to {hi}',
  'identities.left': 'left side',
  'identities.right': 'right side',
  'identities.exact': 'Identities',
  'identities.exact.lead':
    'These identities are exact. The remaining difference is rounding error in 64-bit floating point, a few ε = 2⁻⁵² ≈ 2.2e−16 relative to the largest term. Each identity is evaluated at 481 points of the range.',
  'identities.limits': 'Limits',
  'identities.limits.lead': 'Move a parameter toward its limit and watch one function turn into another.',
  'identities.largest': 'Maximum difference',
  'identities.at': 'at x = {at}',
  'identities.units': '({units} ε of the terms)',
  'identities.equal': 'both sides are equal',
  'identities.nowhere': 'The identity holds for no x between {lo} and {hi}.',
  'identities.figure': '{title}: both sides coincide for x from {lo} to {hi}. Maximum difference: {largest}.',
  'identities.limit.figure':
    '{title}: with {sign} = {value}, for x from {lo} to {hi}, the curve differs from its limit by at most {largest}, at x = {at}.',

  'identities.slope.title': 'Derivative of the sigmoid',
  'identities.slope.why': 'The derivative needs no new exponential. Backpropagation reuses the output of the forward pass.',
  'identities.mirror.title': 'Symmetry of the sigmoid',
  'identities.mirror.why':
    'If σ(x) is the probability of one class, σ(−x) is the probability of the other. The curve is symmetric about (0, 1/2).',
  'identities.quotient.title': 'Two forms of the sigmoid',
  'identities.quotient.why':
    'Multiply numerator and denominator of 1/(1 + e⁻ˣ) by eˣ. Evaluated as written, the right side fails above x ≈ 709, where eˣ overflows.',
  'identities.tanh.title': 'Tanh is a rescaled sigmoid',
  'identities.tanh.why': 'Compress the sigmoid by 2 along x, double its height and shift it down by 1. The result is zero-centered.',
  'identities.logarithm.title': 'Log-sigmoid and softplus',
  'identities.logarithm.why':
    'The binary cross-entropy of a logit is a softplus. This form is numerically stable, because it never takes the logarithm of 0.',
  'identities.softplus-slope.title': 'Derivative of softplus',
  'identities.softplus-slope.why': 'Softplus is a smooth ReLU. Its derivative, the sigmoid, is a smooth step.',
  'identities.softplus-parts.title': 'Softplus of x and −x',
  'identities.softplus-parts.why': 'The smooth counterpart of max(0, x) − max(0, −x) = x. The two rounded corners cancel exactly.',
  'identities.logit.title': 'Inverse of the sigmoid',
  'identities.logit.why': 'The logit ln(x/(1 − x)) maps a probability x back to the input of the sigmoid. Its domain is (0, 1).',
  'identities.softplus-inverse.title': 'Inverse of softplus',
  'identities.softplus-inverse.why':
    'It gives the raw parameter for a desired positive value, such as an initial variance. Its domain is x > 0.',
  'identities.integral.title': 'Softplus is the integral of the sigmoid',
  'identities.integral.why':
    'The right side integrates σ numerically and does not use the closed form. It is the area under the sigmoid up to x.',
  'identities.parts.title': 'Positive and negative parts',
  'identities.parts.why': 'Two ReLUs lose no information: one keeps what the other discards.',
  'identities.softmax-two.title': 'Softmax of two logits',
  'identities.softmax-two.why':
    'Divide numerator and denominator by the first exponential. Only the difference of the logits remains, so softmax of two logits is a sigmoid.',
  'identities.softmax-shift.title': 'Shift invariance of softmax',
  'identities.softmax-shift.why':
    'The common factor e³ cancels. Numerically stable softmax uses this to subtract the largest logit before the exponential.',

  'identities.swish-line.title': 'Swish becomes linear',
  'identities.swish-line.words': 'steepness of the gate',
  'identities.swish-line.moving': 'Swish',
  'identities.swish-line.limit': 'x/2',
  'identities.swish-line.why':
    'At β = 0 the gate is 1/2 for every x. Swish becomes x/2, not the identity. For small β the difference is about βx²/4.',
  'identities.swish-relu.title': 'Swish becomes ReLU',
  'identities.swish-relu.words': 'steepness of the gate',
  'identities.swish-relu.moving': 'Swish',
  'identities.swish-relu.limit': 'ReLU',
  'identities.swish-relu.why':
    'The gate becomes a step. The maximum difference is 0.2785/β, reached at the minimum x = −1.2785/β and at x = 1.2785/β.',
  'identities.softplus-relu.title': 'Softplus becomes ReLU',
  'identities.softplus-relu.words': 'sharpness of the corner',
  'identities.softplus-relu.moving': 'softplus',
  'identities.softplus-relu.limit': 'ReLU',
  'identities.softplus-relu.why': 'The difference from ReLU is largest at x = 0, where it is (ln 2)/β.',
  'identities.leaky-identity.title': 'Leaky ReLU becomes the identity',
  'identities.leaky-identity.words': 'slope for x < 0',
  'identities.leaky-identity.moving': 'Leaky ReLU',
  'identities.leaky-identity.limit': 'x',
  'identities.leaky-identity.why': 'At α = 1 the kink disappears and the function is linear. Stacked linear layers collapse into one.',
  'identities.elu-relu.title': 'ELU becomes ReLU',
  'identities.elu-relu.words': 'saturation level for x < 0',
  'identities.elu-relu.moving': 'ELU',
  'identities.elu-relu.limit': 'ReLU',
  'identities.elu-relu.why': 'For x < 0, ELU saturates at −α. At α = 0 it is flat there, and the gradient is 0 as in ReLU.',
};
