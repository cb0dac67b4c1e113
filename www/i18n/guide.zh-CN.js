/** Words of the view, in Chinese. */
export default {
  'guide.title': 'guide',
};
