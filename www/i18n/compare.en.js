/** Words of the view, in English. */
export default {
  'compare.title': 'compare',
};
