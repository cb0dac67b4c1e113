/** Answers the requests of a bundle from the files in it. */

/** @import { Files } from './container.js' */

/** @type {Record<string, string>} */
const TYPES = { wasm: 'application/wasm', json: 'application/json' };

/**
 * What `fetch` would answer, had the files been on a server: their addresses are those that the bundler gives to the modules.
 * @param {Files} files
 * @param {string | URL} address
 */
export function respond(files, address) {
  const path = new URL(address).pathname.slice(1);
  const body = files.get(path);
  if (body === undefined) return new Response(null, { status: 404 });
  return new Response(body, { headers: { 'Content-Type': TYPES[path.split('.').at(-1) ?? ''] ?? 'text/plain' } });
}
