/** Words in English of every box for a number. */
export default {
  'number.not': '“{text}” is not a number.',
  'number.two': '“{text}” can be {one} or {other}: write one of these.',
  'number.range': 'Allowed: {allowed}.',
  'allowed.real': 'any finite number',
  'allowed.above': 'a number above {lo}',
  'allowed.from': 'a number from {lo} up',
  'allowed.between': 'a number between {lo} and {hi}',
};
