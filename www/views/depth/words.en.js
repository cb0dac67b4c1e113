/** Words of the view, in English. */
export default {
  'depth.heading': 'Many layers',
  'depth.lead':
    'Why there is an activation between two layers at all, and what it does to the gradient that has to come back through all of them.',
  'depth.allowed.f': 'one function such as relu or swish(beta=2), or active for that of Explore',
  'depth.allowed.chains': 'one to three functions, separated by commas',

  'depth.collapse.title': 'Without an activation, layers collapse',
  'depth.collapse.text':
    'Each layer multiplies by a matrix and adds a bias. Stacked without anything between them, layers are again one matrix and one bias: however deep the network, its output is a straight line in x. An activation after each layer breaks this up. The two networks below have the same random weights, with 8 units in each layer.',
  'depth.f': 'Activation f',
  'depth.f.active': 'as in Explore: {name}',
  'depth.layers': 'layers',
  'depth.shuffle': 'New weights',
  'depth.seed': 'set {seed}',
  'depth.without': 'Without an activation',
  'depth.with': 'With {name} after each layer',
  'depth.line': 'All layers together:',
  'depth.bent': 'The same weights, bent by {name}.',
  'depth.without.figure': 'Output of {layers} layers without an activation for x from {lo} to {hi}: the straight line y = {line}.',
  'depth.with.figure': 'Output of {layers} layers with {name} after each, for x from {lo} to {hi}: a curve.',

  'depth.gradient.title': 'The gradient on its way back',
  'depth.gradient.text':
    'Back-propagation multiplies by the weight and by f′ in every layer. Take the simplest chain, one unit in each layer: the gradient at its beginning is the product of all these factors. Sigmoid has f′ ≤ 1/4, so with w = 1 its product stays below 4⁻ⁿ.',
  'depth.chain': 'Function {position}',
  'depth.chain.none': 'none',
  'depth.start': 'first pre-activation',
  'depth.weight': 'weight of every layer',
  'depth.n': 'layers looked at',
  'depth.kinks': 'f′ at kinks as in',
  'depth.kinks.note':
    'At a kink f′ does not exist, and each framework answers a number. For SELU at 0, PyTorch and JAX answer 1.758, Keras 1.051.',
  'depth.after': '{name}, n = {n}:',
  'depth.bound': '4⁻ⁿ, sigmoid’s bound for w = 1',
  'depth.product': '{name} {product}',
  'depth.verdict.dead': '(dead)',
  'depth.verdict.vanished': '(vanished)',
  'depth.verdict.exploded': '(exploded)',
  'depth.verdict.kept': '(kept)',
  'depth.verdict.undefined': '(not defined)',
  'depth.gradient.figure':
    'Size of the product of w f′ against the number of layers, on a logarithmic scale, for z₁ = {start} and w = {weight}. After {n} layers: {products}.',
  'depth.steps': 'Layer by layer',
  'depth.column.k': 'k',
  'depth.column.z': 'z',
  'depth.column.factor': 'w f′(z)',
  'depth.column.product': 'product',

  'depth.unit.title': 'A dead unit',
  'depth.unit.text':
    'One unit sees six fixed examples. Lower its bias b until z is negative for every one of them. The dots mark the examples on the curves of f′: what comes back from an example is multiplied by that height.',
  'depth.unit.bias': 'bias of the unit',
  'depth.unit.alpha': '{name}, α = {alpha}',
  'depth.unit.slopes': 'f′ at the six examples',
  'depth.unit.alive': '{count} of {all} examples have z > 0: every activation gets a gradient.',
  'depth.unit.dead':
    'z is negative for all {all} examples. With ReLU the gradient is exactly 0 for both weights and the bias, so gradient descent never changes this unit again. Leaky ReLU and ELU have a positive slope there and recover. GELU and SiLU keep a small slope, which is negative left of their minimum: there a step lowers b further.',
  'depth.unit.caption': 'Gradient of the loss L, half the mean squared error',
  'depth.unit.note':
    'The last column: examples with z > 0 after {steps} steps of gradient descent with learning rate {rate}. Each activation starts from these weights.',
  'depth.unit.column.function': 'activation',
  'depth.unit.column.w1': '∂L/∂w₁',
  'depth.unit.column.w2': '∂L/∂w₂',
  'depth.unit.column.b': '∂L/∂b',
  'depth.unit.column.next': 'next step',
  'depth.unit.column.after': 'z > 0 after {steps} steps',
  'depth.unit.next.stays': 'b stays',
  'depth.unit.next.rises': 'b rises',
  'depth.unit.next.falls': 'b falls',
  'depth.unit.count': '{count} of {all}',
  'depth.unit.figure':
    'The slopes f′ of five activations, with a dot for each of six examples, for b = {b}. {count} of {all} examples have z > 0. Gradients by the bias: {slopes}.',

  'depth.effects': 'What to look out for',
  'depth.show': 'Show it',
  'depth.show.label': 'Show it: {effect}',
  'depth.vanishing.title': 'Vanishing gradient',
  'depth.vanishing.text':
    'Sigmoid takes away at least three quarters in every layer: after 10 layers less than a millionth is left. The first layers hardly learn. Tanh reaches f′ = 1, but only at 0, and shrinks more slowly. ReLU passes the gradient on unchanged as long as its input is positive.',
  'depth.dead.title': 'Dead ReLU',
  'depth.dead.text':
    'Once the pre-activation of a unit is negative for every example, ReLU’s gradient is exactly 0 for its weights and its bias. Only changes in earlier layers or weight decay can bring it back. Leaky ReLU and ELU keep a slope there.',
  'depth.zigzag.title': 'Outputs that are not centred',
  'depth.zigzag.text':
    'Sigmoid and ReLU only give outputs that are not negative. Then the gradients of all weights into a unit have the same sign in one step: all grow or all shrink. A target that needs one up and one down is reached in a zig-zag only. Outputs centred on zero, such as those of tanh, do not have this problem.',
  'depth.exploding.title': 'Exploding gradient',
  'depth.exploding.text':
    'With w = 2 a chain of ReLUs doubles the signal and the gradient in every layer: after 20 layers by a factor of a million. ReLU has no upper bound that would stop it. ReLU6 and tanh saturate: the signal stays bounded, but the gradient goes to 0 or fades instead.',
};
