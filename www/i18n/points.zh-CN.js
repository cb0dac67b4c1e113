/** 关于函数的特殊点及其坐标的文字。 @type {Record<keyof typeof import('./points.en.js').default, string>} */
export default {
  'points.title': '{lo} ≤ x ≤ {hi} 范围内的点',
  'points.minimum': 'f 的极小值点',
  'points.maximum': 'f 的极大值点',
  'points.zero': 'f 的零点',
  'points.slope-zero': 'f′ 的零点',
  'points.inflection': 'f 的拐点',
  'points.none': '没有零点、极值点或拐点',
  'points.go': '将探针固定在此处',
  'points.copy': '复制 {name} 的{kind}：{point}',
  'points.copy.here': '复制 {point}',
  'points.copied': '已复制 {point}。',
  'points.copy.refused': '浏览器拒绝了复制。坐标已选中，请用键盘复制。',
  'points.field': '要复制的坐标',
};
