/** Words in Chinese of every message about a value that cannot be used. @type {Record<keyof typeof import('./wrong.en.js').default, string>} */
export default {
  'state.default': '允许：{allowed}。现显示：{fallback}。',
  'state.nothing': '无',
};
