/**
 * The line of the difference view: which function minus which, and how far they are apart at most.
 *
 * @import { Engine, FunctionState } from '../../lab/types.js'
 * @import { PlotView } from '../../plot/plot-view.js'
 * @import { Store } from '../../state/store.js'
 */

import { withDifference } from '../../state/functions-list.js';
import { inWords, t } from '../../i18n/i18n.js';
import { element, focusOn, icon } from '../../ui/element.js';
import { nameAmong } from '../../functions/title.js';
import { distance, place } from '../../numbers/texts.js';
import { hasOtherIds } from '../../state/store.js';

/** @typedef {'first' | 'second'} Side */

/**
 * @param {HTMLElement} root
 * @param {Store} store
 * @param {Engine} lab
 * @param {PlotView} view  tells which x are seen
 */
export function createDifference(root, store, lab, view) {
  const sides = /** @type {const} */ (['first', 'second']).map((side) => {
    const dot = element('span.dot');
    const select = element('select.select', { onchange: () => choose(side), 'aria-label': () => t(`difference.${side}`) });
    return { side, dot, select, node: element('label.difference-side', dot, select) };
  });
  const largest = element('span.number');
  const at = element('span.number');
  const end = () => t('difference.off');
  const off = element('button.icon-button.difference-off', { onclick: turnOff, 'aria-label': end, title: end }, icon('close'));
  /** What the numbers belong to. @type {{ first: FunctionState, second: FunctionState, lo: number, hi: number } | undefined} */
  let known;

  function turnOff() {
    store.replace(withDifference(store.state, null));
    // Where the difference was switched on.
    focusOn('.compare');
  }

  /** The other side gives way: a function minus itself is of no use. @param {Side} side */
  function choose(side) {
    const [first = 1, second = 2] = sides.map(({ select }) => Number(select.value));
    const [oldFirst = 1, oldSecond = 2] = store.state.difference ?? [];
    if (first !== second) store.replace(withDifference(store.state, [first, second]));
    else store.replace(withDifference(store.state, side === 'first' ? [first, oldFirst] : [oldSecond, second]));
  }

  function showFunctions() {
    const { functions, lock } = store.state;
    for (const { select } of sides) {
      select.disabled = lock.includes('functions');
      select.replaceChildren(...functions.map((_, index) => element('option', { value: index + 1 }, nameAmong(functions, index))));
    }
    off.disabled = lock.includes('functions');
  }

  function show() {
    const { difference } = store.state;
    root.hidden = difference === null;
    difference?.forEach((position, i) => {
      const side = sides[i];
      if (side === undefined) return;
      side.select.value = String(position);
      side.dot.className = `dot curve-${position}`;
    });
  }

  /** @param {readonly [number, number]} x  what is seen */
  function showNumbers([lo, hi]) {
    const { functions, difference } = store.state;
    const [first, second] = (difference ?? []).map((position) => functions[position - 1]);
    if (first === undefined || second === undefined) return;
    if (known?.first === first && known.second === second && known.lo === lo && known.hi === hi) return;
    known = { first, second, lo, hi };
    const found = lab.difference(first, second, [lo, hi]);
    largest.textContent = distance(found.largest);
    at.textContent = place(found.at, hi - lo);
  }

  const [first, second] = sides;
  root.replaceChildren(
    element('div.difference-sides', first.node, element('span', { 'aria-hidden': 'true' }, '−'), second.node),
    element(
      'p.difference-largest',
      element('span.quiet', () => t('difference.largest')),
      largest,
      element('span.quiet', () => t('difference.at')),
      at,
    ),
    off,
  );

  store.subscribe((state, previous) => {
    const isOther = hasOtherIds(state, previous) || state.lock !== previous.lock;
    if (isOther) showFunctions();
    if (isOther || state.difference !== previous.difference) show();
  });
  view.listen({
    // After the picture, in the same frame.
    onFrame: (frame) => showNumbers(frame?.x ?? store.state.x),
    onError: () => {},
  });
  inWords(() => {
    showFunctions();
    show();
  });
}
