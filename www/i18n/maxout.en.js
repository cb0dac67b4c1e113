/** Words of the view, in English. */
export default {
  'maxout.title': 'Maxout',
};
