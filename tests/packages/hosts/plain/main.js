import './activation-lab/activation-plot.js';

const [plot, functions, changes] = ['activation-plot', '#functions', '#changes'].map((path) => document.querySelector(path));
plot.addEventListener('activation-change', () => {
  functions.value = plot.functions;
  changes.value = Number(changes.value) + 1;
});
document.querySelector('#set').addEventListener('click', () => {
  plot.functions = functions.value = 'elu(alpha=2)';
});
document.querySelector('#remove').addEventListener('click', () => document.querySelector('activation-plot').remove());
