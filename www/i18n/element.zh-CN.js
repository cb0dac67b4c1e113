/** Chinese words of the element. */
import shared from './shared.zh-CN.js';

/** @type {Record<keyof typeof import('./element.en.js').default, string>} */
export default {
  ...shared,

  'element.role': '交互式图像',
  'element.keys':
    '加号和减号键缩放，0 键重置视图。A、D、W、S 键移动视图，E 键设为等比例坐标轴。左右方向键移动探针，按住 Shift 步长加大。Esc 键移除探针。',
  'element.draw': '无法绘制图像。请重新加载页面。',
  'element.wrong': '属性 {key} 的值无效：“{value}”。',
  'element.wrong.because': '属性 {key} 的值无效：“{value}”。{detail}',
  'element.plot': '{functions} 的图像：{curves}，x 从 {lo} 到 {hi}。',
  'element.function': '函数',
};
