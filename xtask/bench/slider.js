// Runs before the page's own scripts: hears how long its animation frame callbacks take, and moves its slider.

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

  /**
   * Moves the slider once from end to end.
   *
   * @param {number} steps
   * @returns {Promise<{ handler: number[], frame: number[] }>} by step: what the input event's handlers took, and what
   *   the animation frame callbacks that they had asked for took, in ms
   */
  const sweep = (steps) =>
    new Promise((resolve) => {
      const slider = /** @type {HTMLInputElement} */ (document.querySelector('#controls input[type=range]'));
      const [min, max] = [Number(slider.min), Number(slider.max)];
      /** @type {number[]} */
      const handler = [];
      /** @type {number[]} */
      const frame = [];
      const input = () => {
        slider.value = String(min + ((max - min) * handler.length) / Math.max(1, steps - 1));
        drawing = 0;
        const start = performance.now();
        slider.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
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
  const ready = () => document.querySelector('#controls input[type=range]') !== null && document.querySelector('#info-content')?.firstChild != null;

  Object.assign(globalThis, { bench: { sweep, ready } });
}
