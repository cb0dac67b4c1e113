/** Words in English for what is wrong with an address: what its keys may be, and why an expression was refused. */
import allowed from './allowed.en.js';

export default {
  ...allowed,

  'refusal.function': 'unknown function "{name}"; the catalogue lists every id and alias',
  'refusal.function.near': 'unknown function "{name}"; did you mean "{near}"?',
  'refusal.parameter.near': 'unknown parameter "{name}" of "{function}"; did you mean "{near}"?',
  'refusal.parameter.none': 'unknown parameter "{name}" of "{function}"; it has none',
  'refusal.parameter.known': 'unknown parameter "{name}" of "{function}"; it has: {known}',
  'refusal.value': 'bad value "{value}" for "{name}"; allowed: {allowed}',
  'refusal.value.parameter': 'bad value "{value}" for "{name}" of "{function}"; allowed: {allowed}',
  'refusal.allowed.once': 'one value for each parameter',
  'refusal.allowed.list': '"parameter=value", separated by commas',
  'refusal.allowed.count': 'at most 8 functions',
  'refusal.allowed.form': 'an id such as "relu", or an id with parameters such as "swish(beta=1.5)"',
  'refusal.allowed.open': 'a "(" before every ")"',
  'refusal.allowed.close': 'a ")" for every "("',
  'refusal.allowed.after': 'nothing after the ")" but a comma',
};
