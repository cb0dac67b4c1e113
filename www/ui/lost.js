/**
 * Parts of the page whose files could not be loaded: each is named in a message, and loaded again when the reader asks or the network
 * is back. Nothing else waits for them.
 *
 * @import { MessageKey } from '../i18n/i18n.js'
 * @import { Messages } from './messages.js'
 */

import { t } from '../i18n/i18n.js';
import { reload } from './failure.js';

/** Where a loss is told. @typedef {Pick<Messages, 'show' | 'dismiss'>} Place */

/** What waits for each part. @type {Map<MessageKey, Set<() => unknown>>} */
const waiting = new Map();
/** Those for which the reader has asked again. @type {Set<MessageKey>} */
const retried = new Set();
/** @type {Messages | undefined} */
let messages;

/** Losses are told from now on. @param {Messages} given */
export function tellLosses(given) {
  messages = given;
  addEventListener('online', () => [...waiting.keys()].forEach(tryAgain));
}

/** @param {MessageKey} id */
function tryAgain(id) {
  for (const attempt of [...(waiting.get(id) ?? [])]) attempt();
}

/** @param {MessageKey} id @param {() => unknown} attempt */
const wait = (id, attempt) => waiting.set(id, (waiting.get(id) ?? new Set()).add(attempt));

/** @param {MessageKey} id @param {() => unknown} again @param {Place | undefined} place @param {() => string} part */
function tell(id, again, place, part) {
  function act() {
    retried.add(id);
    again();
  }
  // What fails twice may have another name on the server by now; and browsers of before 2026 never ask twice for a module.
  const remedy = retried.has(id)
    ? { words: () => t('failure.crash.reload'), act: () => void reload() }
    : { words: () => t('failure.load.retry'), act };
  place?.show(id, () => t('lost', { part: part() }), remedy);
}

/** It is there, and who else waits for it need not wait any longer. @param {MessageKey} id @param {Place | undefined} place */
function settle(id, place) {
  const others = waiting.get(id);
  if (others === undefined) return;
  waiting.delete(id);
  retried.delete(id);
  place?.dismiss(id);
  for (const attempt of others) attempt();
}

/**
 * A part that belongs to the page: resolves when it is there, however late.
 * @template T
 * @param {MessageKey} id  what the page calls it
 * @param {() => Promise<T>} load
 * @param {Place} [place]  else the messages of the page
 * @param {() => string} [part]  another name
 * @returns {Promise<T>}
 */
export function needed(id, load, place = messages, part = () => t(id)) {
  return new Promise((done) => {
    async function attempt() {
      waiting.get(id)?.delete(attempt);
      try {
        done(await load());
      } catch {
        wait(id, attempt);
        tell(id, () => tryAgain(id), place, part);
        return;
      }
      settle(id, place);
    }
    attempt();
  });
}

/**
 * A part that stands somewhere on the page: `put` is called when it is there, however late. Resolves then, or where the first attempt
 * fails.
 * @template T
 * @param {MessageKey} id  what the page calls it
 * @param {() => Promise<T>} load
 * @param {(part: T) => void} put
 * @returns {Promise<void>}
 */
export function placed(id, load, put) {
  return new Promise((done) => {
    const attempt = () =>
      load().catch((error) => {
        done();
        throw error;
      });
    needed(id, attempt).then(put).then(done);
  });
}

/**
 * A part that the reader has asked for: nothing where it cannot be had. When the network is back, it is loaded, and not opened.
 * @template T
 * @param {MessageKey} id  what the page calls it
 * @param {() => Promise<T>} load
 * @param {() => unknown} again  what the reader does to ask for it
 * @returns {Promise<T | undefined>}
 */
export async function wanted(id, load, again) {
  const settled = () => settle(id, messages);
  try {
    const part = await load();
    settled();
    return part;
  } catch {
    wait(id, () => load().then(settled, () => {}));
    tell(id, again, messages, () => t(id));
    return undefined;
  }
}
