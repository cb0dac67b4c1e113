/** English words that the page and the element share: names of functions, sliders, number fields, messages. */
import names from '../pkg/names.en.js';

export default {
  ...names,

  'sentence.space': ' ',
  'slider.range': '{symbol}, {words}, {name}',
  'slider.number': '{symbol} of {name}',
  'slider.reset': 'Reset {symbol} to {value}',
  'message.dismiss': 'Dismiss',
  'readout.hint': 'Hover to read values; click to pin.',
  'readout.sides': 'Left and right limits',

  'number.not': '“{text}” is not a number.',
  'number.two': '“{text}” is ambiguous. Enter {one} or {other}.',
  'number.range': 'Enter {allowed}.',
  'allowed.real': 'a finite number',
  'allowed.above': 'a number above {lo}',
  'allowed.from': 'a number of at least {lo}',
  'allowed.between': 'a number between {lo} and {hi}',

  'state.default': 'Allowed: {allowed}. Default used: {fallback}.',
  'state.rest': 'Allowed: {allowed}. Used: {rest}.',
  'state.nothing': 'empty',
};
