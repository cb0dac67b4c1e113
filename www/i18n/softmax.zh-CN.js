/** Words of the view, in Chinese. */
export default {
  'softmax.title': 'Softmax',
};
