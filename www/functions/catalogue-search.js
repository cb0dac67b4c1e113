/**
 * Which functions a search means: by id, alias, name or formula, with letters of any keyboard.
 *
 * @import { Entry } from '../lab/types.js'
 */

import { functionName } from '../i18n/i18n.js';
import { FORMULAS } from './formulas.js';

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
