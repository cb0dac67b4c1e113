/** Words of the view, in English. */
export default {
  'depth.title': 'depth',
};
