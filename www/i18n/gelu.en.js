/** Words of the view, in English. */
export default {
  'gelu.title': 'gelu',
};
