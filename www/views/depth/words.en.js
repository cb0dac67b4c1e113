/** Words of the view, in English. */
export default {
  'depth.heading': 'Activations in deep networks',
  'depth.lead':
    'Why layers need an activation between them, and how the activation scales the gradient that backpropagation sends through all layers.',
  'depth.allowed.f': 'one function such as relu or swish(beta=2), or active for the function selected in Explore',
  'depth.allowed.chains': 'one to three functions, separated by commas',

  'depth.collapse.title': 'Without an activation, layers collapse',
  'depth.collapse.text':
    'Each layer multiplies by a matrix and adds a bias. Without an activation in between, stacked layers equal one matrix and one bias. However deep the network, its output is a straight line in x. An activation after each hidden layer prevents this. Both networks below have the same random weights, with 8 units per hidden layer and a linear output layer.',
  'depth.f': 'Activation f',
  'depth.f.active': 'as in Explore: {name}',
  'depth.layers': 'hidden layers',
  'depth.shuffle': 'New weights',
  'depth.seed': 'seed {seed}',
  'depth.without': 'Without an activation',
  'depth.with': 'With {name} after each hidden layer',
  'depth.line': 'All layers combined:',
  'depth.bent': 'The same weights, with {name}.',
  'depth.without.figure': 'Output of {layers} hidden layers without an activation for x from {lo} to {hi}: the straight line y = {line}.',
  'depth.with.figure': 'Output of {layers} hidden layers with {name} after each, for x from {lo} to {hi}.',

  'depth.gradient.title': 'Backpropagated gradient',
  'depth.gradient.text':
    'Backpropagation multiplies by the weight w and by f′ in every layer. In the simplest chain, each layer has one unit, and the gradient at its start is the product of all these factors. The sigmoid has f′ ≤ 1/4, so with w = 1 its product is at most 4⁻ⁿ.',
  'depth.chain': 'Function {position}',
  'depth.chain.none': 'none',
  'depth.start': 'first pre-activation',
  'depth.weight': 'weight of every layer',
  'depth.n': 'number of layers',
  'depth.kinks': 'f′ at kinks, as in',
  'depth.kinks.note':
    'At a kink f′ does not exist, and each framework returns its own value. For SELU at 0, PyTorch and JAX return 1.758, Keras returns 1.051.',
  'depth.after': '{name}, n = {n}:',
  'depth.bound': '4⁻ⁿ, bound of the sigmoid for w = 1',
  'depth.product': '{name} {product}',
  'depth.verdict.dead': '(dead)',
  'depth.verdict.vanished': '(vanished)',
  'depth.verdict.exploded': '(exploded)',
  'depth.verdict.kept': '(preserved)',
  'depth.verdict.undefined': '(undefined)',
  'depth.gradient.figure':
    'Magnitude of the product of w f′ against the number of layers, on a logarithmic scale, for z₁ = {start} and w = {weight}. After {n} layers: {products}.',
  'depth.steps': 'Layer by layer',
  'depth.column.k': 'k',
  'depth.column.z': 'z',
  'depth.column.factor': 'w f′(z)',
  'depth.column.product': 'product',

  'depth.unit.title': 'A dead unit',
  'depth.unit.text':
    'One unit sees six fixed examples. Lower its bias b until z is negative for all of them. The dots mark the examples on the curves of f′. The height of a dot scales the gradient of its example.',
  'depth.unit.bias': 'bias of the unit',
  'depth.unit.alpha': '{name}, α = {alpha}',
  'depth.unit.slopes': 'f′ at the six examples',
  'depth.unit.alive': '{count} of {all} examples have z > 0, so every activation receives a gradient.',
  'depth.unit.dead':
    'z is negative for all {all} examples. With ReLU the gradient is exactly 0 for both weights and the bias, so gradient descent cannot revive this unit. Leaky ReLU and ELU have a positive slope there and recover. GELU and SiLU keep a small slope. Left of their minimum it is negative, and a step there lowers b further.',
  'depth.unit.caption': 'Gradient of L, half the mean squared error',
  'depth.unit.note':
    'Last column: examples with z > 0 after {steps} steps of gradient descent with learning rate {rate}. All activations start from the same weights.',
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
    'Slopes f′ of five activations, with a dot for each of six examples, for b = {b}. {count} of {all} examples have z > 0. Gradients with respect to the bias: {slopes}.',

  'depth.effects': 'Effects to watch for',
  'depth.show': 'Show in the figure',
  'depth.show.label': 'Show in the figure: {effect}',
  'depth.vanishing.title': 'Vanishing gradient',
  'depth.vanishing.text':
    'With w = 1, a sigmoid removes at least three quarters of the gradient in every layer. After 10 layers less than a millionth is left, and the first layers hardly learn. Tanh reaches f′ = 1 only at 0 and shrinks the gradient more slowly. ReLU passes the gradient on unchanged while its input is positive.',
  'depth.dead.title': 'Dying ReLU',
  'depth.dead.text':
    'Once the pre-activation of a unit is negative for every example, ReLU’s gradient is exactly 0 for its weights and its bias. Only changes in earlier layers or weight decay can revive the unit. Leaky ReLU and ELU keep a slope there.',
  'depth.zigzag.title': 'Outputs that are not zero-centered',
  'depth.zigzag.text':
    'Outputs of sigmoid and ReLU are never negative. For a single example, the gradients of all weights into a following unit then share one sign. If one weight has to grow and another to shrink, the path zigzags. Over a batch the signs can mix. Zero-centered outputs, such as those of tanh, avoid the problem.',
  'depth.exploding.title': 'Exploding gradient',
  'depth.exploding.text':
    'With w = 2, a chain of ReLUs doubles the signal and the gradient in every layer. After 20 layers both have grown a millionfold, and no upper bound stops them. ReLU6 and tanh saturate: the signal stays bounded, but the gradient drops to 0 or fades.',
};
