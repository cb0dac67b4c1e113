/** Words in Chinese of the element that stands on other pages. */
import allowed from './allowed.zh-CN.js';
import catalogue from './catalogue.zh-CN.js';
import number from './number.zh-CN.js';
import wrong from './wrong.zh-CN.js';

/** @type {Record<keyof typeof import('./element.en.js').default, string>} */
export default {
  ...catalogue,
  ...allowed,
  ...number,
  ...wrong,

  'element.role': '交互式图像',
  'element.keys':
    '加号和减号键缩放，0 键复位视图。A 和 D 键左右移动视图，W 和 S 键上下移动视图，E 键使两轴等比例。左右方向键移动取值点，按住 Shift 移动更快；Esc 键取消取值点。',
  'element.draw': '无法绘制图像：{detail}。',
  'element.wrong': '属性 {key} 的值为“{value}”，无法使用。',
  'element.wrong.because': '属性 {key} 的值为“{value}”，无法使用（{detail}）。',
  'element.plot': '{functions} 的图像：{curves}，x 从 {lo} 到 {hi}。',
  'element.function': '函数',
  'element.point': '将指针移到图像上；单击可固定位置。',
};
