/** English words of the element. */
import shared from './shared.en.js';

export default {
  ...shared,

  'element.role': 'interactive plot',
  'element.keys':
    'The plus and minus keys zoom, and 0 resets the view. A, D, W and S move the view, and E sets equal scales. The left and right arrow keys move the probe, with Shift in larger steps. Escape removes the probe.',
  'element.draw': 'The plot could not be drawn. Reload the page.',
  'element.wrong': 'Invalid value of the attribute {key}: “{value}”.',
  'element.wrong.because': 'Invalid value of the attribute {key}: “{value}”. {detail}',
  'element.plot': 'Plot of {functions}: {curves}, for x from {lo} to {hi}.',
  'element.function': 'Function',
};
