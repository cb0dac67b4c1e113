/** Words of the view, in Chinese. */
export default {
  'identities.title': 'identities',
};
