/** What has been met and is told once the probe rests: each once, and of many the last ones. */

import { inOneLine } from '../../i18n.js';

/** More at once nobody keeps in mind. */
const MOST = 3;

export function createRemarks() {
  /** @type {string[]} */
  let texts = [];
  /** Told, they stay until the probe goes on: what is told again must be the same. */
  let isTold = false;

  function clear() {
    texts = [];
    isTold = false;
  }

  return {
    clear,
    /** The probe has moved. */
    goOn() {
      if (isTold) clear();
    },
    /** @param {string} text */
    add(text) {
      texts = [...texts.filter((other) => other !== text), text].slice(-MOST);
    },
    tell() {
      isTold = true;
      return inOneLine(texts);
    },
  };
}
