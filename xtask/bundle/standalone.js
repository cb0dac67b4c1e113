/** The `fetch` of a script that has its files with it. */

import { unpack } from './container.js';
import { respond } from './respond.js';

/** Nothing is unpacked before it is needed. @type {import('./container.js').Files | undefined} */
let files;

/** @param {string | URL} address */
export async function fetch(address) {
  files ??= unpack(EMBEDDED);
  return respond(files, address);
}
