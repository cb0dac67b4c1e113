/** Words of the view, in English. */
export default {
  'identities.heading': 'Identities and limits',
  'identities.lead':
    'The functions of the catalogue are relatives. Here both sides of each relation are computed by different ways and drawn over each other.',
  'identities.allowed.x': 'two numbers, the lower one first, within ±1000000, such as -6,6',
  'identities.reset': 'Reset x to {lo} to {hi}',
  'identities.left': 'left side',
  'identities.right': 'right side',
  'identities.exact': 'Identities',
  'identities.exact.lead':
    'They hold exactly. What is left between the two sides is the rounding of 64-bit numbers: a few ε = 2⁻⁵² ≈ 2.2e−16 of the terms that are added or undone. They are compared at 481 points of the range.',
  'identities.limits': 'Limits',
  'identities.limits.lead': 'Move a parameter towards its limit, and see one function become another.',
  'identities.largest': 'Largest difference',
  'identities.at': 'at x = {at}',
  'identities.units': '({units} ε of the terms)',
  'identities.equal': 'the two are equal here',
  'identities.nowhere': 'It holds for no x between {lo} and {hi}.',
  'identities.figure': '{title}: both sides for x from {lo} to {hi} coincide; they differ by {largest} at most.',
  'identities.limit.figure':
    '{title}: with {sign} = {value}, for x from {lo} to {hi}, the curve and its limit differ by {largest} at most, at x = {at}.',

  'identities.slope.title': 'The slope of the sigmoid',
  'identities.slope.why': 'Its derivative needs no new exponential: back-propagation reuses the output of the forward pass.',
  'identities.mirror.title': 'The complement of the sigmoid',
  'identities.mirror.why': 'If σ(x) is the probability of one class, σ(−x) is that of the other: the graph is symmetric about (0, 1/2).',
  'identities.quotient.title': 'Two forms of the sigmoid',
  'identities.quotient.why':
    'Multiply 1/(1 + e⁻ˣ) above and below by eˣ. Computed as written, the right side ends where eˣ overflows, above x ≈ 709.',
  'identities.tanh.title': 'Tanh is a stretched sigmoid',
  'identities.tanh.why': 'Twice as tall, twice as steep along x and moved down by 1: the same S, centred on zero.',
  'identities.logarithm.title': 'The logarithm of the sigmoid',
  'identities.logarithm.why': 'The logarithmic loss of a binary classifier is a softplus; written so, it never takes the logarithm of 0.',
  'identities.softplus-slope.title': 'The slope of softplus',
  'identities.softplus-slope.why': 'The smooth ReLU has the smooth step as its slope.',
  'identities.softplus-parts.title': 'Softplus to both sides',
  'identities.softplus-parts.why':
    'As with max(0, x) − max(0, −x) = x, but with rounded corners: what one side adds, the other takes away.',
  'identities.logit.title': 'The inverse of the sigmoid',
  'identities.logit.why':
    'The logit ln(x/(1 − x)) gives back the number that the sigmoid turned into the probability x; it exists on (0, 1) only.',
  'identities.softplus-inverse.title': 'The inverse of softplus',
  'identities.softplus-inverse.why':
    'It finds the raw parameter for a positive number that is wanted, such as a starting variance; it exists for x > 0 only.',
  'identities.integral.title': 'Softplus is an integral',
  'identities.integral.why':
    'The right side is summed up numerically from σ alone, without its closed form: the area below the sigmoid up to x.',
  'identities.parts.title': 'Positive and negative part',
  'identities.parts.why': 'Two ReLUs together lose nothing: one keeps what the other discards.',
  'identities.softmax-two.title': 'Softmax of two logits',
  'identities.softmax-two.why':
    'Divide above and below by the first exponential: only the difference of the logits counts, and two-class softmax is a sigmoid.',
  'identities.softmax-shift.title': 'Softmax of shifted logits',
  'identities.softmax-shift.why': 'A common factor e³ cancels. Subtracting the largest logit first uses this to avoid overflow.',

  'identities.swish-line.title': 'Swish to a line',
  'identities.swish-line.words': 'sharpness of the gate',
  'identities.swish-line.moving': 'Swish',
  'identities.swish-line.limit': 'x/2',
  'identities.swish-line.why':
    'With β = 0 the gate is open by half for every x. Near it the error is about βx²/4: not the identity, but x/2.',
  'identities.swish-relu.title': 'Swish to ReLU',
  'identities.swish-relu.words': 'sharpness of the gate',
  'identities.swish-relu.moving': 'Swish',
  'identities.swish-relu.limit': 'ReLU',
  'identities.swish-relu.why':
    'The gate becomes a step. What is left is a dip of 0.2785/β at x = −1.2785/β and the same gap on the other side.',
  'identities.softplus-relu.title': 'Softplus to ReLU',
  'identities.softplus-relu.words': 'sharpness of the corner',
  'identities.softplus-relu.moving': 'softplus',
  'identities.softplus-relu.limit': 'ReLU',
  'identities.softplus-relu.why': 'The corner is rounded by (ln 2)/β at x = 0, and by less everywhere else.',
  'identities.leaky-identity.title': 'Leaky ReLU to the identity',
  'identities.leaky-identity.words': 'slope for x < 0',
  'identities.leaky-identity.moving': 'Leaky ReLU',
  'identities.leaky-identity.limit': 'x',
  'identities.leaky-identity.why': 'At α = 1 the bend is gone, and with it everything that an activation is for: stacked layers collapse.',
  'identities.elu-relu.title': 'ELU to ReLU',
  'identities.elu-relu.words': 'depth for x < 0',
  'identities.elu-relu.moving': 'ELU',
  'identities.elu-relu.limit': 'ReLU',
  'identities.elu-relu.why': 'α is how far the negative side goes down. At 0 it is flat, and a unit there has no gradient left.',
};
