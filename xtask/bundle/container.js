/**
 * Files in a text that may stand in markup and in scripts; `embedded/unpack.js` reads it.
 *
 * The text is a gzip stream in base 64. It begins with a line of JSON, the path and the length of each file; the files follow without
 * anything between them.
 */

import { constants, gzipSync } from 'node:zlib';

/** @typedef {[path: string, content: Buffer]} File */

/** @param {File[]} files @returns {string} */
export function pack(files) {
  const index = JSON.stringify(files.map(([path, content]) => [path, content.length]));
  const content = Buffer.concat([Buffer.from(`${index}\n`), ...files.map(([, bytes]) => bytes)]);
  return gzipSync(content, { level: constants.Z_BEST_COMPRESSION }).toString('base64');
}
