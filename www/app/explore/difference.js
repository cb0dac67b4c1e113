/**
 * The line of the difference view: which function minus which, and how far they are apart at most.
 *
 * @import { Engine, FunctionState } from '../../lab/types.js'
 * @import { PlotView } from '../../plot/plot-view.js'
 * @import { Store } from '../../state/store.js'
 */

import { withDifference } from '../../state/functions-list.js';
import { inWords, t } from '../../i18n/i18n.js';
import { createLive } from '../../i18n/live.js';
import { assign, element, focusOn, icon } from '../../ui/element.js';
import { createSelect } from '../../ui/choice.js';
import { nameAmong } from '../../functions/title.js';
import { distance, place } from '../../numbers/texts.js';
import { hasOtherIds } from '../../state/store.js';

/** @param {HTMLElement} root @param {Store} store @param {Engine} lab @param {PlotView} view  tells which x are seen */
export function createDifference(root, store, lab, view) {
  const largest = element('span.number');
  const at = element('span.number');
  /** What the numbers belong to. @type {{ first: FunctionState, second: FunctionState, lo: number, hi: number } | undefined} */
  let known;

  const isLocked = () => store.state.lock.includes('functions');
  /** The functions of the two sides, by position. */
  const pair = () => store.state.difference ?? [1, 2];

  function turnOff() {
    store.replace(withDifference(store.state, null));
    // Where the difference was switched on.
    focusOn('.compare');
  }

  /** The other side gives way: a function minus itself is of no use. @param {0 | 1} side @param {number} position */
  function choose(side, position) {
    const [first, second] = pair();
    if (side === 0) store.replace(withDifference(store.state, [position, position === second ? first : second]));
    else store.replace(withDifference(store.state, [position === first ? second : first, position]));
  }

  /** @param {0 | 1} side @param {'difference.first' | 'difference.second'} name */
  const createSide = (side, name) =>
    element(
      'label.difference-side',
      element('span', { class: () => `dot curve-${pair()[side]}` }),
      createSelect({
        options: () => store.state.functions.map((_, index) => [String(index + 1), nameAmong(store.state.functions, index)]),
        chosen: () => String(pair()[side]),
        choose: (position) => choose(side, Number(position)),
        attributes: { 'aria-label': () => t(name), disabled: isLocked },
      }),
    );

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

  const { built, refresh } = createLive(() => {
    assign(root, { hidden: () => store.state.difference === null });
    const off = () => t('difference.off');
    return [
      element(
        'div.difference-sides',
        createSide(0, 'difference.first'),
        element('span', { 'aria-hidden': 'true' }, '−'),
        createSide(1, 'difference.second'),
      ),
      element(
        'p.difference-largest',
        element('span.quiet', () => t('difference.largest')),
        largest,
        element('span.quiet', () => t('difference.at')),
        at,
      ),
      element('button.icon-button.difference-off', { onclick: turnOff, 'aria-label': off, title: off, disabled: isLocked }, icon('close')),
    ];
  });
  root.replaceChildren(...built);

  store.subscribe((state, previous) => {
    if (hasOtherIds(state, previous) || state.lock !== previous.lock || state.difference !== previous.difference) refresh();
  });
  view.listen({
    // After the picture, in the same frame.
    onFrame: (frame) => showNumbers(frame?.x ?? store.state.x),
    onError: () => {},
  });
  inWords(refresh);
}
