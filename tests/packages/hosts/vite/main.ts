import 'activation-lab';
import type { ActivationPlot, Attribute, FunctionState } from 'activation-lab';
import { loadLab } from 'activation-lab/lab';

const output = (id: string) => document.querySelector<HTMLOutputElement>(`#${id}`)!;
const lab = await loadLab();
const { f } = lab.evaluate('sigmoid', {}, Float64Array.of(0));
output('sigmoid').value = String(f[0]);

/** What the page keeps; the plot shows it, and says what becomes of it. */
let functions: readonly FunctionState[] = lab.parse('swish(beta=1.5)');
let changes = 0;

const plot: ActivationPlot = document.createElement('activation-plot');
plot.controls = true;
plot.x = [-4, 4];

function show() {
  plot.functions = functions;
  output('functions').value = lab.format([...functions]);
  output('changes').value = String(changes);
}

plot.addEventListener('activation-change', ({ detail }) => {
  const source: 'user' | 'api' = detail.source;
  if (source === 'user') changes += 1;
  functions = detail.state.functions;
  show();
});
document.querySelector('#set')!.addEventListener('click', () => {
  functions = [{ id: 'elu', params: { alpha: 2 } }];
  show();
});
document.querySelector('#remove')!.addEventListener('click', () => plot.remove(), { once: true });
show();
document.querySelector('main')!.append(plot);

// Every attribute has its property, and what is wrong is not well typed.
export type Properties = Record<Attribute | 'controls' | 'readout', unknown>;
export const complete = (element: ActivationPlot): Properties => element;
export function refused(element: ActivationPlot) {
  // @ts-expect-error: no such theme
  element.theme = 'blue';
  // @ts-expect-error: an element has no such event
  element.addEventListener('activation-change', ({ detail }) => detail.curve);
  // @ts-expect-error: the frame is read only
  element.frame = undefined;
}
