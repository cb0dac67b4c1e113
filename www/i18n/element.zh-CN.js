/** Words in Chinese of the element that stands on other pages. */
export default {
  'element.load-failed': '图像无法在此载入。它需要 WebAssembly，而此页面或浏览器不允许。',
  'element.draw': '无法绘制图像：{detail}。',
  'element.wrong': '属性 {key} 的值为“{value}”，无法使用。',
  'element.wrong.because': '属性 {key} 的值为“{value}”，无法使用（{detail}）。',
  'element.plot': '{functions} 的图像：{curves}，x 从 {lo} 到 {hi}。',
  'element.function': '函数',
  'element.point': '将指针移到图像上；单击可固定位置。',
};
