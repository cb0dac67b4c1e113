/** The `fetch` of a script that has its files with it: what it addresses beside itself is in there, everything else is not. */

import { files } from 'embedded-files';

/** @type {Record<string, string>} */
const TYPES = { wasm: 'application/wasm', json: 'application/json' };

/**
 * @param {string | URL} address
 * @param {RequestInit} [options]
 */
export async function fetch(address, options) {
  const { protocol, pathname } = new URL(address, document.baseURI);
  if (protocol !== 'embedded:') return globalThis.fetch(address, options);
  const path = pathname.slice(1);
  const body = (await files()).get(path);
  if (body === undefined) return new Response(null, { status: 404 });
  return new Response(body, { headers: { 'Content-Type': TYPES[path.split('.').at(-1) ?? ''] ?? 'text/plain' } });
}
