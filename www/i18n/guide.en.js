/** Words of the view, in English. */
export default {
  'guide.title': 'guide',
};
