/** Words in English of the element that stands on other pages. */
import allowed from './allowed.en.js';
import catalogue from './catalogue.en.js';
import number from './number.en.js';
import wrong from './wrong.en.js';

export default {
  ...catalogue,
  ...allowed,
  ...number,
  ...wrong,

  'element.role': 'interactive plot',
  'element.keys':
    'The plus and minus keys zoom, 0 resets the view. A and D move the view left and right, W and S up and down, and E makes the axes equal. The left and right arrow keys move the point whose values are shown, with Shift by larger steps; Escape takes it away.',
  'element.draw': 'The plot could not be drawn: {detail}.',
  'element.wrong': 'The attribute {key} is “{value}”, which cannot be used.',
  'element.wrong.because': 'The attribute {key} is “{value}”, which cannot be used ({detail}).',
  'element.plot': 'Plot of {functions}: {curves}, for x from {lo} to {hi}.',
  'element.function': 'Function',
  'element.point': 'Point at the plot; a click keeps the place.',
};
