// Runs before the page's own scripts: hears how long its animation frame callbacks take, and moves its slider; of the element,
// which is driven by the page around it, it sets the functions.

{
  const nextFrame = requestAnimationFrame.bind(globalThis);
  /** What the page's callbacks of the frame that runs have taken, in ms. */
  let drawing = 0;

  globalThis.requestAnimationFrame = (callback) =>
    nextFrame((time) => {
      const start = performance.now();
      try {
        callback(time);
      } finally {
        drawing += performance.now() - start;
      }
    });

  /** @typedef {HTMLElement & { functions: string, frame: import('../../www/lab/types.js').Frame }} Element */
  const element = () => /** @type {Element | null} */ (document.querySelector('activation-plot#stage'));
  const slider = () => /** @type {HTMLInputElement | null} */ (document.querySelector('#functions input[type=range]'));

  /** Draws for a coefficient, given as the share of its way. @param {number} share */
  const move = (share) => {
    const plot = element();
    if (plot) {
      plot.functions = `gelu_tanh(c=${0.15 * share})`;
      return;
    }
    const range = /** @type {HTMLInputElement} */ (slider());
    const [min, max] = [Number(range.min), Number(range.max)];
    range.value = String(min + (max - min) * share);
    range.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  };

  /**
   * Moves the slider once from end to end.
   *
   * @param {number} steps
   * @returns {Promise<{ handler: number[], frame: number[] }>} by step: what the input event's handlers took, and what
   *   the animation frame callbacks that they had asked for took, in ms
   */
  const sweep = (steps) =>
    new Promise((resolve) => {
      /** @type {number[]} */
      const handler = [];
      /** @type {number[]} */
      const frame = [];
      const input = () => {
        const share = handler.length / Math.max(1, steps - 1);
        drawing = 0;
        const start = performance.now();
        move(share);
        handler.push(performance.now() - start);
        nextFrame(afterwards);
      };
      // Asked for after the page has asked for its own, so the page has drawn. The next event comes once this frame is
      // painted, as it does from a hand.
      const afterwards = () => {
        frame.push(drawing);
        if (handler.length < steps) setTimeout(input);
        else resolve({ handler, frame });
      };
      setTimeout(input);
    });

  /** Whether the page has come to rest: its slider is there, and what comes after the first picture, too. */
  const ready = () => element()?.frame !== undefined || (slider() !== null && document.querySelector('#info-content')?.firstChild != null);

  const canvas = () => /** @type {HTMLElement} */ (element()?.shadowRoot?.querySelector('canvas') ?? document.querySelector('#canvas'));
  /** Where the canvas is in the document. */
  const place = () => {
    const box = canvas().getBoundingClientRect();
    return { x: box.left + scrollX, y: box.top + scrollY, width: box.width, height: box.height };
  };
  /** Where data stands, in CSS px from the canvas's corner. @param {number} x @param {number} y @returns {[number, number]} */
  const at = (x, y) => {
    const { area, x: xs, y: ys } = /** @type {Element} */ (element()).frame;
    return [area.left + (area.width * (x - xs[0])) / (xs[1] - xs[0]), area.top + (area.height * (ys[1] - y)) / (ys[1] - ys[0])];
  };
  const draw = (/** @type {number} */ c) => move(c / 0.15);

  Object.assign(globalThis, { bench: { sweep, ready, place, at, draw } });
}
