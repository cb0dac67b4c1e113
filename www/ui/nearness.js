/** How near to the viewport a plot is: a visible one is drawn, one far away keeps no bitmap. */

/** @import { PlotView } from '../plot/plot-view.js' */

/** This far outside the viewport it is drawn already, for readers who scroll. */
const NEAR = '100px 0px';
/** Further away than the height of the viewport its bitmap is freed. */
const FAR = '100% 0px';

/** @param {HTMLCanvasElement} canvas @param {PlotView} view @param {AbortSignal} signal  ends it */
export function followNearness(canvas, view, signal) {
  /** @param {string} margin @param {(isWithin: boolean) => void} tell */
  function observe(margin, tell) {
    // Boxes that scroll clip what is in them, unless they are given the same margin.
    const options = { rootMargin: margin, scrollMargin: margin };
    const observer = new IntersectionObserver((entries) => tell(entries.at(-1)?.isIntersecting ?? false), options);
    observer.observe(canvas);
    signal.addEventListener('abort', () => observer.disconnect());
  }

  observe(FAR, view.keep);
  observe(NEAR, view.see);
}
