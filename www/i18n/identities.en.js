/** Words of the view, in English. */
export default {
  'identities.title': 'identities',
};
