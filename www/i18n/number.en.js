/** English words of every number box. */
export default {
  'number.not': '“{text}” is not a number.',
  'number.two': '“{text}” is ambiguous. Enter {one} or {other}.',
  'number.range': 'Enter {allowed}.',
  'allowed.real': 'a finite number',
  'allowed.above': 'a number above {lo}',
  'allowed.from': 'a number of at least {lo}',
  'allowed.between': 'a number between {lo} and {hi}',
};
