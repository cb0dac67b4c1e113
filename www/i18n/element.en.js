/** Words in English of the element that stands on other pages. */
export default {
  'element.load-failed': 'The plot could not be loaded here. It needs WebAssembly, which this page or browser does not allow.',
  'element.draw': 'The plot could not be drawn: {detail}.',
  'element.wrong': 'The attribute {key} is “{value}”, which cannot be used.',
  'element.wrong.because': 'The attribute {key} is “{value}”, which cannot be used ({detail}).',
  'element.plot': 'Plot of {functions}: {curves}, for x from {lo} to {hi}.',
  'element.function': 'Function',
  'element.point': 'Point at the plot; a click keeps the place.',
};
