/** The window around the frame: the only one that is talked to. */

import { decode, pairs } from '../state/state.js';

/** @typedef {ReturnType<typeof openChannel>} Channel */

/**
 * The origin that the address names; any, if it names none.
 * @returns {string | undefined} nothing if what it names is no origin
 */
function originAsked() {
  const inFragment = pairs(location.hash).findLast(([key]) => key === 'origin')?.[1];
  const asked = new URLSearchParams(location.search).get('origin') ?? (inFragment === undefined ? null : decode(inFragment));
  if (asked === null) return '*';
  const { origin = 'null' } = URL.canParse(asked) ? new URL(asked) : {};
  return origin === 'null' ? undefined : origin;
}

export function openChannel() {
  const parent = window.parent;
  const origin = originAsked();
  const isOpen = parent !== window && origin !== undefined;
  if (origin === undefined) {
    console.warn('the key "origin" is no origin such as https://courses.example.edu: this frame sends and accepts no messages');
  }
  return {
    /** @param {object} data */
    post(data) {
      // To any page, where no origin is named: what is sent says nothing about the reader but where the sliders are.
      if (isOpen) parent.postMessage(data, origin);
    },
    /** @param {(data: Record<string, unknown>) => void} hear */
    listen(hear) {
      if (!isOpen) return;
      addEventListener('message', ({ source, origin: sender, data }) => {
        if (source !== parent || (origin !== '*' && sender !== origin)) return;
        if (typeof data === 'object' && data !== null) hear(data);
      });
    },
  };
}

/**
 * A key of its own of a message.
 * @param {object} data
 * @param {string} key
 * @returns {unknown}
 */
export const own = (data, key) => (Object.hasOwn(data, key) ? /** @type {Record<string, unknown>} */ (data)[key] : undefined);
