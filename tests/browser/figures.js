// Exports every figure that is in sight, in each way that its menu offers, and judges what comes out. Needs `lab`.

/** @param {() => unknown} found */
async function until(found) {
  for (let tries = 0; tries < 500; tries += 1) {
    const value = found();
    if (value) return value;
    await new Promise((done) => setTimeout(done, 10));
  }
  throw new Error(`never: ${found}`);
}

/** What a click saves, in place of a download: what its link leads to must not be fetched. @param {() => void} act */
async function savedBy(act) {
  const { click } = HTMLAnchorElement.prototype;
  const { createObjectURL } = URL;
  let saved;
  const blobs = new Map();
  URL.createObjectURL = (blob) => {
    const address = createObjectURL(blob);
    blobs.set(address, blob);
    return address;
  };
  HTMLAnchorElement.prototype.click = function () {
    saved = { name: this.download, blob: blobs.get(this.href) };
  };
  try {
    act();
    await until(() => saved);
  } finally {
    HTMLAnchorElement.prototype.click = click;
    URL.createObjectURL = createObjectURL;
  }
  return saved;
}

/** @param {string} text */
function judgeSvg(text) {
  const svg = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
  const faults = [];
  if (svg.localName !== 'svg' || svg.querySelector('parsererror')) faults.push('not well-formed');
  if (!svg.querySelector('title')?.textContent?.trim()) faults.push('no name');
  for (const name of ['title', 'axis-x', 'axis-y']) {
    if (!svg.querySelector(`g.${name} text`)?.textContent?.trim()) faults.push(`no ${name}`);
  }
  // Whatever leads out of the document, apart from its namespace.
  if (/(href|src|@import|url\((?!#))/.test(text.replace(/>[^<]*</g, '><'))) faults.push('leads elsewhere');
  if (/\{\w+\}|picture\./.test(svg.textContent ?? '')) faults.push(`words: ${svg.textContent}`);
  const legend = [...svg.querySelectorAll('g.legend g.entry text')].map((entry) => entry.textContent);
  return { faults, legend, size: [svg.getAttribute('width'), svg.getAttribute('height')].map(Number) };
}

/** @param {Blob} blob */
async function judgePng(blob) {
  const bitmap = await createImageBitmap(blob);
  const { width, height } = bitmap;
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const context = canvas.getContext('2d');
  context.drawImage(bitmap, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  const pixels = new Uint32Array(data.buffer);
  const inked = pixels.reduce((sum, pixel) => sum + Number(pixel !== pixels[0]), 0);
  return { size: [width, height], isBlank: inked < 0.005 * pixels.length || pixels.every((pixel) => pixel >>> 24 !== 255) };
}

/** @param {string} text */
function judgeCsv(text) {
  const lines = text.split('\r\n');
  const faults = lines.pop() === '' ? [] : ['no last line end'];
  const widths = new Set(lines.map((line) => line.replace(/"[^"]*"/g, '').split(',').length));
  if (widths.size !== 1) faults.push(`rows of ${[...widths]}`);
  const numbers = lines.slice(1).flatMap((line) => line.split(',').map(Number).filter(Number.isFinite));
  return { faults: numbers.length === 0 ? [...faults, 'no numbers'] : faults, lines };
}

/** @param {HTMLElement} button */
async function exported(button) {
  button.scrollIntoView({ block: 'center', behavior: 'instant' });
  // A menu closes when the page scrolls, of which the browser tells a frame later.
  for (let frames = 0; frames < 3; frames += 1) await new Promise(requestAnimationFrame);
  const items = async () => {
    if (button.getAttribute('aria-expanded') !== 'true') button.click();
    await until(() => document.querySelector('.menu [data-picture]'));
    return [...document.querySelectorAll('.menu [data-picture]')];
  };
  const kinds = (await items()).map((item) => item.dataset.picture);
  const answer = { figure: button.dataset.exportFigure, kinds };
  for (const kind of ['png', 'svg', 'csv']) {
    const item = (await items()).find((each) => each.dataset.picture === kind);
    const { name, blob } = await savedBy(() => item.click());
    answer.file = name.replace(/\.\w+$/, '');
    answer[kind] = kind === 'png' ? await judgePng(blob) : (kind === 'svg' ? judgeSvg : judgeCsv)(await blob.text());
  }
  return answer;
}

const inSight = () => [...document.querySelectorAll('.figure-export-button')].filter((button) => button.checkVisibility());
