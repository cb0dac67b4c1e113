/** Words in Chinese of the code for other frameworks. */
export default {
  'code.tabs': '框架',
  'code.values': '代入 {symbols} 的值',
  'code.box': '{name}，{framework}',
  'code.copy': '复制',
  'code.copied': '已复制。',
  'code.copy.refused': '浏览器不允许复制。文字已选中，请用键盘复制。',
};
