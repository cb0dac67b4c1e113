/** The `fetch` of the page in the single file, whose files are unpacked before it starts. */

import { respond } from './respond.js';

/** @param {string | URL} address */
export const fetch = async (address) => respond(globalThis.embeddedFiles, address);
