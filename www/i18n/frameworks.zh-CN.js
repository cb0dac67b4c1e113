/** 关于各框架在折点处给出的斜率的文字。 @type {Record<keyof typeof import('./frameworks.en.js').default, string>} */
export default {
  'frameworks.title': '各框架在折点处的 f′',
  'frameworks.source': '对“代码”标签页中的代码做自动微分所得的值。Keras 的后端为 {backend}。运行日期：{date}。',
};
