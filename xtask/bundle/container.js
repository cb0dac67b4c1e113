/** Files in a text: packed by `xtask/src/bundle/container.rs`, which says what the text consists of. */

import { decompress } from './lzma.js';

/** @typedef {Map<string, Uint8Array<ArrayBuffer>>} Files  by their paths in the project */

/** Two characters carry so many bits: 91² is a little more than 2¹³. */
const BITS = 13;
const BASE = 91;

/** The value of a printable ASCII character; `"`, `<` and `\` are none, so that the text may stand in markup and in scripts. @param {number} code */
const valueOf = (code) => code - 33 - Number(code > 34) - Number(code > 60) - Number(code > 92);

/** @param {string} text @param {number} start  where it begins in there @returns {Uint8Array} */
function decode(text, start) {
  const bytes = new Uint8Array(((text.length - start) * BITS) >> 4);
  let [bits, count, at] = [0, 0, 0];
  for (let i = start; i + 1 < text.length; i += 2) {
    bits |= (valueOf(text.charCodeAt(i)) + BASE * valueOf(text.charCodeAt(i + 1))) << count;
    count += BITS;
    for (; count >= 8; count -= 8) {
      bytes[at++] = bits;
      bits >>= 8;
    }
  }
  return bytes;
}

/** @param {string} text @returns {Files} */
export function unpack(text) {
  const space = text.indexOf(' ');
  const content = decompress(decode(text, space + 1), Number(text.slice(0, space)));
  let at = content.indexOf(10) + 1;
  const index = /** @type {[path: string, length: number][]} */ (JSON.parse(new TextDecoder().decode(content.subarray(0, at))));
  return new Map(index.map(([path, length]) => [path, content.subarray(at, (at += length))]));
}
