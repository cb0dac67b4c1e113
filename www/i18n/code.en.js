/** Words in English of the code for other frameworks. */
export default {
  'code.tabs': 'Framework',
  'code.values': 'with the value of {symbols}',
  'code.box': '{name} for {framework}',
  'code.copy': 'Copy',
  'code.copied': 'Copied.',
  'code.copy.refused': 'The browser refused. The text is selected: copy it with the keyboard.',
};
