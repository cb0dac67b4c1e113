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
import { followSize, surfaceOf } from '../../ui/canvas-size.js';
import { approximationIn } from '../../functions/values.js';
import { element } from '../../ui/element.js';
import { nameAmong } from '../../functions/title.js';
import { distance, place } from '../../numbers/texts.js';

/**
 * @param {HTMLElement} root
 * @param {object} parts
 * @param {Store} parts.store
 * @param {Engine} parts.lab
 * @param {PlotView} parts.view
 * @param {() => Look & { scale?: number }} parts.look
 */
export function createErrorStrip(root, { store, lab, view, look }) {
  const canvas = element('canvas.strip-canvas', { role: 'img' });
  const dot = element('span.dot');
  const title = element('span.strip-title');
  const largest = element('span.number');
  const at = element('span.number.strip-at');
  const reachText = element('span.number.strip-reach');
  root.replaceChildren(element('p.strip-words', dot, title, largest, at, reachText), canvas);
  /** @type {ReturnType<typeof followSize> | undefined} */
  let size;
  /** @type {{ found: NonNullable<ReturnType<typeof approximationIn>>, frame: Frame } | undefined} */
  let shown;
  /** What the strip showed last: while a slider is dragged its scale stays. @type {{ id: string, reach: number | undefined } | undefined} */
  let last;

  /** What the largest error belongs to. @type {{ approximation: FunctionState, lo: number, hi: number, error: { largest: number, at: number } } | undefined} */
  let known;

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
    write();
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

  /** A probe that moves changes neither function nor range. @param {FunctionState} approximation @param {FunctionState} exact @param {Interval} x */
  function largestError(approximation, exact, [lo, hi]) {
    if (known?.approximation !== approximation || known.lo !== lo || known.hi !== hi) {
      known = { approximation, lo, hi, error: lab.difference(approximation, exact, [lo, hi]) };
    }
    return known.error;
  }

  function write() {
    if (shown === undefined) return;
    const { index, approximation, exact } = shown.found;
    const { x } = shown.frame;
    const reach = last?.reach;
    dot.className = `dot curve-${index + 1}`;
    const names = { approximation: nameAmong(store.state.functions, index), exact: functionName(exact.id) };
    const words = t('strip.title', names);
    if (title.textContent !== words) title.textContent = words;
    const error = largestError(approximation, exact, x);
    const most = t('strip.largest', { value: distance(error.largest) });
    if (largest.textContent !== most) largest.textContent = most;
    const where = t('strip.at', { x: place(error.at, x[1] - x[0]) });
    if (at.textContent !== where) at.textContent = where;
    const scale = reach === undefined ? '' : `±${distance(reach)}`;
    if (reachText.textContent !== scale) reachText.textContent = scale;
    const label = `${words}. ${most} ${where}`;
    if (canvas.ariaLabel !== label) canvas.ariaLabel = label;
  }

  view.listen({ onFrame: draw, onError: () => {} });
  inWords(write);
}
