/** Chinese words that the page and the element share: names of functions, sliders, number fields, messages. */
import names from '../pkg/names.zh-CN.js';

/** @type {Record<keyof typeof import('./shared.en.js').default, string>} */
export default {
  ...names,

  'sentence.space': '',
  'slider.range': '{symbol}，{words}，{name}',
  'slider.number': '{name} 的 {symbol}',
  'slider.reset': '将 {symbol} 重置为 {value}',
  'message.dismiss': '关闭',
  'readout.hint': '悬停读数，单击固定。',
  'readout.sides': '左极限与右极限',

  'number.not': '“{text}”不是数字。',
  'number.two': '“{text}”有歧义，请输入 {one} 或 {other}。',
  'number.range': '允许：{allowed}。',
  'allowed.real': '有限的实数',
  'allowed.above': '大于 {lo} 的数',
  'allowed.from': '不小于 {lo} 的数',
  'allowed.between': '{lo} 与 {hi} 之间的数',

  'state.default': '允许：{allowed}。已使用默认值：{fallback}。',
  'state.rest': '允许：{allowed}。已使用：{rest}。',
  'state.nothing': '空',
};
