/** Words of the view, in Chinese. */
export default {
  'gelu.title': 'gelu',
};
