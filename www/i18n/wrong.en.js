/** Words in English of every message about a value that cannot be used. */
export default {
  'state.default': 'Allowed: {allowed}. Shown instead: {fallback}.',
  'state.rest': 'Allowed: {allowed}. The rest is shown: {rest}.',
  'state.nothing': 'nothing',
};
