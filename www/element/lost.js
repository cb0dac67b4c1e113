/**
 * The message of an element whose file could not be loaded, with a button to try again. Its words are here, because its dictionary may
 * be the lost file.
 *
 * @import { firstKnown } from '../i18n/languages.js'
 */

import { isAllowed } from '../lab/guard.js';
import { element } from '../ui/element.js';

/** @type {Record<ReturnType<typeof firstKnown>, Record<'forbidden' | 'plot' | 'words' | 'again' | 'elsewhere', string>>} */
const WORDS = {
  en: {
    forbidden: 'The plot needs WebAssembly, which this page or browser blocks.',
    plot: 'The plot could not be loaded. Check the connection and try again.',
    words: 'The text of the plot could not be loaded. Check the connection and try again.',
    again: 'Try again',
    elsewhere: 'Open in Activation Lab',
  },
  'zh-CN': {
    forbidden: '图像需要 WebAssembly，但此页面或浏览器禁止使用。',
    plot: '图像加载失败。请检查网络连接后重试。',
    words: '图像的文字加载失败。请检查网络连接后重试。',
    again: '重试',
    elsewhere: '在激活函数实验室中打开',
  },
};

/**
 * Loads a part of an element, however often that takes: again when the reader asks or the network is back.
 * @template T
 * @param {() => Promise<T>} load
 * @param {object} told
 * @param {'plot' | 'words'} told.what
 * @param {Element} told.place  of the message
 * @param {() => ReturnType<typeof firstKnown>} told.language
 * @param {() => string | undefined} [told.address]  where else the plot can be seen
 * @param {(error: unknown) => void} [told.failed]
 * @param {AbortSignal} told.signal  ends it
 * @returns {Promise<T>}
 */
export async function arrival(load, { what, place, language, address = () => undefined, failed, signal }) {
  for (;;) {
    try {
      return await load();
    } catch (error) {
      failed?.(error);
      signal.throwIfAborted();
      const words = WORDS[language()];
      const again = element('button.again', words.again);
      const href = address();
      const link = element('a', { href, target: '_blank', rel: 'noopener' }, words.elsewhere);
      const text = element('p', isAllowed() ? words[what] : words.forbidden, ...(href === undefined ? [] : [' ', link]));
      const notice = element('div', { part: what === 'plot' ? 'fallback' : 'message' }, text, isAllowed() ? again : null);
      place.append(notice);
      await another(again, signal);
      notice.remove();
    }
  }
}

/** The reader asks, or the network is back. @param {HTMLButtonElement} button @param {AbortSignal} signal @returns {Promise<void>} */
async function another(button, signal) {
  const done = new AbortController();
  const stop = () => done.abort();
  signal.addEventListener('abort', stop, { signal: done.signal });
  await new Promise((next) => {
    button.addEventListener('click', next, { signal: done.signal });
    addEventListener('online', next, { signal: done.signal });
  });
  stop();
}
