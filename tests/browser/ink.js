// How much of every pixel the ink of the one shown curve covers: what is drawn, compared with the same picture without it.
function inkOf(lab, { functions, show, x, y, width, height, pixelRatio, theme, canvas }) {
  const source = canvas === null ? null : document.querySelector(canvas);
  const surface = source
    ? { width: source.width / devicePixelRatio, height: source.height / devicePixelRatio, pixelRatio: devicePixelRatio, theme }
    : { width, height, pixelRatio, theme };
  const ratio = surface.pixelRatio;
  const fresh = () =>
    Object.assign(document.createElement('canvas'), {
      width: Math.round(surface.width * ratio),
      height: Math.round(surface.height * ratio),
    });
  const drawn = fresh();
  const frame = lab.draw(drawn, { functions, show, x, y }, surface);
  const blank = fresh();
  lab.draw(blank, { functions, show: [], x, y: frame.y }, surface);

  const pixels = (of) => of.getContext('2d').getImageData(0, 0, drawn.width, drawn.height).data;
  const ink = [1, 3, 5].map((at) => parseInt(lab.palette(theme)[0].slice(at, at + 2), 16));
  const [before, after] = [pixels(blank), pixels(source ?? drawn)];
  const coverage = new Uint8Array(before.length / 4);
  for (let i = 0; i < coverage.length; i += 1) {
    let along = 0;
    let whole = 0;
    for (let channel = 0; channel < 3; channel += 1) {
      const ground = before[4 * i + channel];
      along += (ground - after[4 * i + channel]) * (ground - ink[channel]);
      whole += (ground - ink[channel]) ** 2;
    }
    coverage[i] = Math.min(255, Math.max(0, Math.round((255 * along) / whole)));
  }
  const { left, top, width: across, height: down } = frame.area;
  return {
    columns: drawn.width,
    ratio,
    area: [left, top, across, down].map((css) => Math.round(css * ratio)),
    x: frame.x,
    y: frame.y,
    coverage: coverage.toBase64(),
  };
}
