/** English words of every message about an invalid value. */
export default {
  'state.default': 'Allowed: {allowed}. Default used: {fallback}.',
  'state.rest': 'Allowed: {allowed}. Used: {rest}.',
  'state.nothing': 'empty',
};
