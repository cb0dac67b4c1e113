/**
 * The functions as plain text: their formulas, and which of them a search means, by id, alias, name or formula, with letters of any keyboard.
 *
 * @import { Entry } from '../lab/types.js'
 */

import { functionName } from '../i18n/i18n.js';

/**
 * The definition of each function in one line of plain text, for the search and where no notes are at hand.
 * A function that is missing here is shown without.
 * @type {Record<string, string>}
 */
export const FORMULAS = {
  identity: 'x',
  sigmoid: '1/(1 + e^−x)',
  log_sigmoid: 'ln σ(x)',
  tanh: 'tanh x',
  hard_sigmoid: 'clip(s x + 1/2, 0, 1)',
  hard_tanh: 'clip(x, a, b)',
  softsign: 'x/(1 + |x|)',
  softplus: 'ln(1 + e^(βx))/β',
  thresholded_softplus: 'ln(1 + e^(βx))/β (βx ≤ t), x (βx > t)',
  squareplus: '(x + √(x² + b))/2',
  relu: 'max(0, x)',
  negative_part: 'max(0, −x)',
  relu_squared: 'max(0, x)²',
  leaky_relu: 'max(0, x) + α min(0, x)',
  prelu: 'max(0, x) + α min(0, x)',
  relu6: 'min(max(0, x), 6)',
  leaky_relu6: 'min(6, max(0, x) + α min(0, x))',
  clipped_relu: 'min(x, M) (x > θ), α(x − θ) (x ≤ θ)',
  thresholded_relu: 'x (x > θ), 0 (x ≤ θ)',
  elu: 'max(0, x) + α min(0, e^x − 1)',
  celu: 'max(0, x) + α min(0, e^(x/α) − 1)',
  selu: 'λ (max(0, x) + α min(0, e^x − 1))',
  gelu: 'x Φ(x)',
  gelu_normal: 'x Φ((x − μ)/σ)',
  gelu_tanh: 'x/2 (1 + tanh(√(2/π)(x + c x³)))',
  new_gelu: 'x/2 (1 + tanh(√(2/π)(x + c x³)))',
  gelu_sigmoid: 'x σ(k x)',
  silu: 'x σ(x)',
  swish: 'x σ(β x)',
  hard_swish: 'x ReLU6(x + 3)/6',
  mish: 'x tanh(softplus x)',
  tanhshrink: 'x − tanh x',
  softshrink: 'sign(x) max(|x| − λ, 0)',
  hardshrink: 'x (|x| > λ), 0 (|x| ≤ λ)',
  logit: 'ln(x/(1 − x))',
  softplus_inv: 'ln(e^x − 1)',
};

/** @type {Record<string, string>} */
const SPELLED = {
  α: 'alpha',
  β: 'beta',
  λ: 'lambda',
  μ: 'mu',
  π: 'pi',
  σ: 'sigma',
  Φ: 'phi',
  '√': 'sqrt',
  '−': '-',
  '²': '^2',
  '³': '^3',
};

/** Lower case, Greek letters spelled, and nothing that people write in different ways. @param {string} text */
function fold(text) {
  const spelled = text.replace(/[αβλμπσΦ√−²³]/g, (sign) => SPELLED[sign] ?? sign);
  return spelled
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_*·-]+/g, '');
}

/** @typedef {{ entry: Entry, names: string[], formulas: string[] }} Searchable */

/** @param {Entry} entry @returns {Searchable} */
export function searchable(entry) {
  const formula = FORMULAS[entry.id] ?? '';
  return {
    entry,
    names: [entry.id, ...entry.aliases, functionName(entry.id)].map(fold),
    // σ is the sigmoid in formulas as much as it is a letter.
    formulas: [fold(formula), fold(formula.replaceAll('σ', 'sigmoid'))],
  };
}

/**
 * How well a function matches: 3 for its very name, 2 for the beginning of one, 1 for anything inside, 0 for not at all.
 * @param {Searchable} candidate
 * @param {string} query
 */
export function rank({ names, formulas }, query) {
  // `torch.nn.functional.gelu` and `nn.GELU()` are found by their last name.
  const wanted = fold(query.replace(/^(?:[a-z]\w*\.)+(\w+)(?:\(.*)?$/i, '$1'));
  if (names.includes(wanted)) return 3;
  if (names.some((name) => name.startsWith(wanted))) return 2;
  return [...names, ...formulas].some((text) => text.includes(wanted)) ? 1 : 0;
}
