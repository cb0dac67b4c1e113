// Runs before the page's own scripts: finds out when the first picture of the plot has been painted, in ms since navigation, and
// how much memory the page's WebAssembly has, which no meter of the browser counts.

{
  const MARK = 'drawn';
  const { stroke } = CanvasRenderingContext2D.prototype;
  // The pages of the site do not say when they have drawn. The first curve on a canvas in sight says it for them.
  CanvasRenderingContext2D.prototype.stroke = function (/** @type {any[]} */ ...path) {
    if (!document.querySelector('div#stage') && this.canvas.width >= 200) {
      CanvasRenderingContext2D.prototype.stroke = stroke;
      performance.mark(MARK);
    }
    return Reflect.apply(stroke, this, path);
  };

  const channel = new MessageChannel();
  // The task that comes after a frame's own: the frame has been painted.
  channel.port1.onmessage = () => {
    if (performance.getEntriesByName(MARK).length > 0) Object.assign(globalThis, { firstPicture: performance.now() });
    else requestAnimationFrame(look);
  };
  const look = () => channel.port2.postMessage(undefined);
  requestAnimationFrame(look);

  /** @type {WebAssembly.Memory[]} */
  const memories = [];
  const keep = (/** @type {any} */ made) => {
    const { memory } = (made.instance ?? made).exports ?? {};
    if (memory) memories.push(memory);
    return made;
  };
  for (const name of /** @type {const} */ (['instantiate', 'instantiateStreaming'])) {
    const original = /** @type {(...given: any[]) => Promise<any>} */ (WebAssembly[name]);
    Object.assign(WebAssembly, { [name]: (/** @type {any[]} */ ...given) => original(...given).then(keep) });
  }
  const programMemory = () => memories.reduce((sum, { buffer }) => sum + buffer.byteLength, 0);
  Object.assign(globalThis, { programMemory });
}
