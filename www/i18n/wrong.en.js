/** Words in English of every message about a value that cannot be used. */
export default {
  'state.default': 'Allowed: {allowed}. Default used: {fallback}.',
  'state.rest': 'Allowed: {allowed}. Used: {rest}.',
  'state.nothing': 'empty',
};
