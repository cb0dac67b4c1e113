/** Words in Chinese for what is wrong with an address. */
import allowed from './allowed.zh-CN.js';

/** @type {Record<keyof typeof import('./refusal.en.js').default, string>} */
export default {
  ...allowed,

  'refusal.function': '没有名为“{name}”的函数；目录列出了所有 id 与别名',
  'refusal.function.near': '没有名为“{name}”的函数；是否想写“{near}”？',
  'refusal.parameter.near': '“{function}”没有参数“{name}”；是否想写“{near}”？',
  'refusal.parameter.none': '“{function}”没有参数“{name}”，它不带参数',
  'refusal.parameter.known': '“{function}”没有参数“{name}”；它的参数是：{known}',
  'refusal.value': '{name} 的值“{value}”有误；允许：{allowed}',
  'refusal.value.parameter': '“{function}”的 {name} 不能取“{value}”；允许：{allowed}',
  'refusal.allowed.once': '每个参数只给一个值',
  'refusal.allowed.list': '“参数=值”，以逗号分隔',
  'refusal.allowed.count': '至多 8 个函数',
  'refusal.allowed.form': '“relu”那样的 id，或“swish(beta=1.5)”那样带参数的 id',
  'refusal.allowed.open': '每个“)”之前有“(”',
  'refusal.allowed.close': '每个“(”都有“)”',
  'refusal.allowed.after': '“)”之后只能是逗号',
};
