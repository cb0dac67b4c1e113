/** 本视图的中文文字。 @type {Record<keyof typeof import('./words.en.js').default, string>} */
export default {
  'depth.heading': '很多层',
  'depth.lead': '两层之间为什么要有激活函数，它又怎样改变必须穿过每一层返回的梯度。',
  'depth.allowed.f': '一个函数，例如 relu 或 swish(beta=2)；active 表示“探索”中的函数',
  'depth.allowed.chains': '一到三个函数，用逗号分隔',

  'depth.collapse.title': '没有激活函数，多层就塌缩',
  'depth.collapse.text':
    '每一层乘以一个矩阵，再加一个偏置。如果层与层之间什么也没有，叠起来仍是一个矩阵和一个偏置：网络再深，输出也只是 x 的一条直线。每层之后的激活函数打破了这一点。下面两个网络的随机权重相同，每层 8 个单元。',
  'depth.f': '激活函数 f',
  'depth.f.active': '同“探索”：{name}',
  'depth.layers': '层数',
  'depth.shuffle': '换一组权重',
  'depth.seed': '第 {seed} 组',
  'depth.without': '没有激活函数',
  'depth.with': '每层之后有 {name}',
  'depth.line': '所有层合起来：',
  'depth.bent': '同样的权重，被 {name} 弯曲。',
  'depth.without.figure': '{layers} 层、没有激活函数时的输出，x 从 {lo} 到 {hi}：直线 y = {line}。',
  'depth.with.figure': '{layers} 层、每层之后有 {name} 时的输出，x 从 {lo} 到 {hi}：一条曲线。',

  'depth.gradient.title': '返回途中的梯度',
  'depth.gradient.text':
    '反向传播在每一层都乘以权重和 f′。取最简单的链，每层一个单元：起点处的梯度就是所有这些因子的乘积。Sigmoid 的 f′ ≤ 1/4，所以 w = 1 时乘积不超过 4⁻ⁿ。',
  'depth.chain': '函数 {position}',
  'depth.chain.none': '无',
  'depth.start': '第一层的预激活值',
  'depth.weight': '每层的权重',
  'depth.n': '看到第几层',
  'depth.after': '{name}，n = {n}：',
  'depth.bound': '4⁻ⁿ，w = 1 时 Sigmoid 的上界',
  'depth.product': '{name} 为 {product}',
  'depth.verdict.dead': '（死亡）',
  'depth.verdict.vanished': '（消失）',
  'depth.verdict.exploded': '（爆炸）',
  'depth.verdict.kept': '（保持）',
  'depth.verdict.undefined': '（无定义）',
  'depth.gradient.figure': 'w f′ 的乘积的大小随层数的变化，对数刻度，z₁ = {start}，w = {weight}。{n} 层之后：{products}。',
  'depth.steps': '逐层数值',
  'depth.column.k': 'k',
  'depth.column.z': 'z',
  'depth.column.factor': 'w f′(z)',
  'depth.column.product': '乘积',

  'depth.effects': '需要留意的现象',
  'depth.show': '在图中显示',
  'depth.show.label': '在图中显示：{effect}',
  'depth.vanishing.title': '梯度消失',
  'depth.vanishing.text':
    'Sigmoid 每一层至少减去四分之三：10 层之后剩下不到百万分之一，前面的层几乎学不到东西。Tanh 的 f′ 能达到 1，但只在 0 处，所以缩小得慢一些。只要输入为正，ReLU 就原样传回梯度。',
  'depth.dead.title': '神经元死亡',
  'depth.dead.text':
    '输入为负时 ReLU 的斜率是 0，整个乘积也就是 0。如果一个单元对每个样本的输入都为负，它就得不到梯度，再也不会变化。Leaky ReLU 和 GELU 在那里保留斜率，不过层数多了仍会变小。在折点处，这里取较小的单侧斜率，与 PyTorch 相同。',
  'depth.zigzag.title': '输出不是零中心',
  'depth.zigzag.text':
    'Sigmoid 和 ReLU 的输出都不为负。于是在一步之中，进入一个单元的所有权重的梯度同号：要么都增，要么都减。如果目标需要一增一减，就只能走之字形。输出为零中心的函数（例如 Tanh）没有这个问题。',
  'depth.exploding.title': '梯度爆炸',
  'depth.exploding.text':
    'w = 2 时，一串 ReLU 每一层都把信号和梯度加倍：20 层之后是一百万倍。ReLU 没有上界，不会停下来。ReLU6 和 Tanh 会饱和：信号有界了，梯度却变成 0 或逐渐消失。',
};
