/**
 * Files in a text that may stand in markup and in scripts: packed by `xtask/bundle/container.js`, which says what the text consists of.
 *
 * @typedef {Map<string, Uint8Array<ArrayBuffer>>} Files  by their paths in the project
 */

/** @param {string} packed @returns {Promise<Files>} */
export async function unpack(packed) {
  const content = await decompress(packed).catch((cause) => {
    throw new Error('the packed files are damaged', { cause });
  });
  let at = content.indexOf(10) + 1;
  /** @type {[path: string, length: number][]} */
  const index = JSON.parse(new TextDecoder().decode(content.subarray(0, at)));
  return new Map(index.map(([path, length]) => [path, content.subarray(at, (at += length))]));
}

/** @param {string} packed */
async function decompress(packed) {
  const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
