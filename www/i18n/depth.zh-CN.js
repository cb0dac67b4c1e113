/** Words of the view, in Chinese. */
export default {
  'depth.title': 'depth',
};
