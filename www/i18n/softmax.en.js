/** Words of the view, in English. */
export default {
  'softmax.title': 'Softmax',
};
