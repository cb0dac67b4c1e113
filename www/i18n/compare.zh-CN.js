/** Words of the view, in Chinese. */
export default {
  'compare.title': 'compare',
};
