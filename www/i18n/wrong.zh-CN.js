/** Chinese words of every message about an invalid value. @type {Record<keyof typeof import('./wrong.en.js').default, string>} */
export default {
  'state.default': '允许：{allowed}。已使用默认值：{fallback}。',
  'state.rest': '允许：{allowed}。已使用：{rest}。',
  'state.nothing': '空',
};
