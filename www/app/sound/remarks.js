/** What has been met and is told once the probe rests: each once, and of many the last ones. */

import { inOneLine } from '../../i18n/i18n.js';

/** More at once nobody keeps in mind. */
const MOST = 3;

export function createRemarks() {
  /** Each in the language of the page when it is told. @type {(() => string)[]} */
  let all = [];
  /** Told, they stay until the probe goes on: what is told again must be the same. */
  let isTold = false;

  function clear() {
    all = [];
    isTold = false;
  }

  return {
    clear,
    /** The probe has moved. */
    goOn() {
      if (isTold) clear();
    },
    /** @param {() => string} words */
    add(words) {
      all.push(words);
    },
    tell() {
      isTold = true;
      // Of what was met again and again the last time counts.
      const texts = new Set(all.map((words) => words()).reverse());
      return inOneLine([...texts].slice(0, MOST).reverse());
    },
  };
}
