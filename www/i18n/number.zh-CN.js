/** Chinese words of every number box. @type {Record<keyof typeof import('./number.en.js').default, string>} */
export default {
  'number.not': '“{text}”不是数字。',
  'number.two': '“{text}”有歧义，请输入 {one} 或 {other}。',
  'number.range': '允许：{allowed}。',
  'allowed.real': '有限的实数',
  'allowed.above': '大于 {lo} 的数',
  'allowed.from': '不小于 {lo} 的数',
  'allowed.between': '{lo} 与 {hi} 之间的数',
};
