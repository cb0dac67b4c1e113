/** Words of the view, in Chinese. */
export default {
  'maxout.title': 'Maxout',
};
