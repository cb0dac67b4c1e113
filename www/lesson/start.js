/**
 * The built-in lesson "Start here". Its words are `lesson.start.<id>.line`, `.ask` and `.answer`; the numbers in them stand here, once
 * for both languages, and `tests/node/start_lesson.rs` compares them with what the engine computes.
 */

/**
 * The id of each step, the fragment of its prepared state, the numbers of its words as they are shown, and in a long view what the question
 * is about, as a selector.
 * @satisfies {readonly { id: string, fragment: string, values: Record<string, string>, about?: string }[]}
 */
export const START = /** @type {const} */ ([
  {
    id: 'swish',
    fragment: 'functions=swish,relu&show=f&x=-6,6',
    values: { beta: '10', apart: '0.028', before: '0.28' },
  },
  {
    id: 'gelu',
    fragment: 'functions=gelu&show=f,df&x=-4,4&marks=extrema&probe=-2',
    values: { at: '−0.752', least: '−0.170' },
  },
  {
    id: 'tanh-form',
    fragment: 'view=gelu&functions=gelu,gelu_tanh',
    about: '.gelu-kinds',
    values: { tanh: '4.7·10⁻⁴', at: '2.70', sigmoid: '0.020' },
  },
  {
    id: 'slopes',
    fragment: 'functions=sigmoid,tanh&show=df&x=-6,6&marks=unit-slope&probe=0',
    values: { sigmoid: '0.25', tanh: '1' },
  },
  {
    id: 'depth',
    fragment: 'view=depth&functions=sigmoid,relu&depth-chains=sigmoid,tanh,relu&depth-n=10',
    about: '.lesson-section:has(.depth-formulas)',
    values: { layers: '10', bound: '9.5·10⁻⁷', product: '3.5·10⁻⁷' },
  },
  {
    id: 'dead',
    fragment: 'functions=relu,leaky_relu(alpha=0.1)&show=f,df&x=-4,4&marks=saturation&probe=-2',
    values: { alpha: '0.1' },
  },
  {
    id: 'temperature',
    fragment: 'view=softmax&softmax-logits=2,1,0.1',
    about: '.softmax-board',
    values: { usual: '0.66', cold: '0.86', hot: '0.37' },
  },
  {
    id: 'maxout',
    fragment: 'view=maxout&maxout-pieces=-1,0;1,0',
    values: {},
  },
]);
