/**
 * The strip below the plot: by how much an approximation that is shown misses what it stands in for. Its curve would hardly move
 * in the plot itself, where the two lie on each other.
 *
 * @import { Engine, Frame, FunctionState, Look } from '../../lab/types.js'
 * @import { Interval } from '../../state/state.js'
 * @import { PlotView } from '../../plot/plot-view.js'
 * @import { Store } from '../../state/store.js'
 */

import { inWords, functionName, t } from '../../i18n/i18n.js';
import { computed, createLive } from '../../i18n/live.js';
import { followSize, surfaceOf } from '../../ui/canvas-size.js';
import { approximationIn } from '../../functions/values.js';
import { assign, element } from '../../ui/element.js';
import { nameAmong } from '../../functions/title.js';
import { distance, place } from '../../numbers/texts.js';

/** @param {HTMLElement} root @param {{ store: Store, lab: Engine, view: PlotView, look: () => Look & { scale?: number } }} parts */
export function createErrorStrip(root, { store, lab, view, look }) {
  const canvas = element('canvas.strip-canvas', { role: 'img' });
  /** @type {ReturnType<typeof followSize> | undefined} */
  let size;
  /** @type {{ found: NonNullable<ReturnType<typeof approximationIn>>, frame: Frame } | undefined} */
  let shown;
  /** What the strip showed last: while a slider is dragged its scale stays. @type {{ id: string, reach: number | undefined } | undefined} */
  let last;
  /** What the largest error belongs to. @type {{ approximation: FunctionState, lo: number, hi: number, error: { largest: number, at: number } } | undefined} */
  let known;

  const { built, refresh } = createLive(() => {
    const words = computed(wordsShown);
    assign(canvas, { 'aria-label': () => `${words().title}. ${words().largest} ${words().at}` });
    const line = element(
      'p.strip-words',
      element('span', { class: () => `dot curve-${words().position}` }),
      element('span.strip-title', () => words().title),
      element('span.number', () => words().largest),
      element('span.number.strip-at', () => words().at),
      element('span.number.strip-reach', () => words().reach),
    );
    return [line, canvas];
  });
  root.replaceChildren(...built);

  /** What stands beside the picture. */
  function wordsShown() {
    if (shown === undefined) return { position: 1, title: '', largest: '', at: '', reach: '' };
    const { index, approximation, exact } = shown.found;
    const { x } = shown.frame;
    const error = largestError(approximation, exact, x);
    return {
      position: index + 1,
      title: t('strip.title', { approximation: nameAmong(store.state.functions, index), exact: functionName(exact.id) }),
      largest: t('strip.largest', { value: distance(error.largest) }),
      at: t('strip.at', { x: place(error.at, x[1] - x[0]) }),
      reach: last?.reach === undefined ? '' : `±${distance(last.reach)}`,
    };
  }

  /** A probe that moves changes neither function nor range. @param {FunctionState} approximation @param {FunctionState} exact @param {Interval} x */
  function largestError(approximation, exact, [lo, hi]) {
    if (known?.approximation !== approximation || known.lo !== lo || known.hi !== hi) {
      known = { approximation, lo, hi, error: lab.difference(approximation, exact, [lo, hi]) };
    }
    return known.error;
  }

  /** @param {Frame | undefined} frame  of the plot above */
  function draw(frame) {
    const found = approximationIn(store.state, lab);
    root.hidden = found === undefined;
    shown = found && frame && { found, frame };
    if (shown === undefined) return;
    // A bitmap of another size is empty: it is drawn before the browser paints, and nothing else changes then.
    size ??= followSize(canvas, { resized: paint, scaled: paint });
    size.fit();
    paint();
    refresh();
  }

  function paint() {
    if (shown === undefined) return;
    const { frame, found } = shown;
    const { index, approximation, exact } = found;
    const stays = view.moment.y !== undefined && last?.id === approximation.id;
    const reach = lab.drawStrip(
      canvas,
      {
        approximation,
        exact,
        area: frame.area,
        x: frame.x,
        reach: stays ? last?.reach : undefined,
        probe: view.moment.probe ?? store.state.probe ?? undefined,
        position: index + 1,
      },
      surfaceOf(canvas, look()),
    );
    last = { id: approximation.id, reach };
  }

  view.listen({ onFrame: draw, onError: () => {} });
  inWords(refresh);
}
