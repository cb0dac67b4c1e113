/**
 * An edit box for one number, of the page and of the element: commits on Enter and on leaving it, says what is wrong, and keeps the
 * last good value. Decimals are read at once; what reads all that people write is fetched when a box gets the focus.
 */

import { readDecimal } from '../numbers/ranges.js';
import { element } from './element.js';
import { editable } from '../numbers/display.js';

/**
 * @typedef {object} NumberBoxOptions
 * @property {(value: number) => boolean} accepts
 * @property {(text: string, value: number, both?: [decimal: number, grouped: number]) => string} complaint  about a text with a value that
 *   is not accepted, or with two
 * @property {(from: number, steps: number) => number} stepped  the value some steps away
 * @property {(value: number) => void} commit
 * @property {(value: number) => string | undefined} [written]  how the value is written, where a number of decimals is customary
 * @property {Record<string, import('./element.js').Attribute>} [attributes]  of the box
 * @property {Record<string, import('./element.js').Attribute>} [errorAttributes]  of what is said below it
 */

/** Steps of the keys that move by steps. @type {Record<string, number>} */
export const STEP_KEYS = { ArrowUp: 1, ArrowDown: -1, PageUp: 10, PageDown: -10 };

/** @type {typeof import('../numbers/reading.js') | undefined} */
let reading;
/** Without it numbers are decimals. */
const fetchReading = () =>
  import('../numbers/reading.js').then(
    (module) => {
      reading = module;
    },
    () => {},
  );

let count = 0;

/** @param {NumberBoxOptions} options */
export function createNumberBox({ accepts, complaint, stepped, commit, written: custom, attributes, errorAttributes }) {
  count += 1;
  let value = NaN;
  let written = '';
  const error = element('p', { id: `number-error-${count}`, role: 'alert', hidden: true, ...errorAttributes });
  const box = element('input', { type: 'text', inputmode: 'decimal', autocomplete: 'off', spellcheck: 'false', ...attributes });

  /** @param {string} text */
  function complain(text) {
    if (text === error.textContent) return;
    error.textContent = text;
    error.hidden = text === '';
    if (text === '') {
      box.removeAttribute('aria-invalid');
      box.removeAttribute('aria-describedby');
    } else {
      box.setAttribute('aria-invalid', 'true');
      box.setAttribute('aria-describedby', error.id);
    }
  }

  function write() {
    written = custom?.(value) ?? editable(value);
    box.value = written;
  }

  function read() {
    const text = box.value;
    if (text === written) complain('');
    else if (reading !== undefined || !Number.isNaN(readDecimal(text))) judge(text);
    else fetchReading().then(() => text === box.value && judge(text));
  }

  /** @param {string} text */
  function judge(text) {
    const typed = reading === undefined ? readDecimal(text) : reading.readNumber(text);
    if (!accepts(typed)) {
      complain(complaint(text, typed, reading?.readings(text)));
      return;
    }
    complain('');
    commit(typed);
    // The same value in other words, "1.50": nothing changes elsewhere, so the box tidies itself.
    write();
  }

  box.addEventListener('focus', fetchReading, { once: true });
  box.addEventListener('change', read);
  box.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') {
      // Enter may belong to what composes the text.
      if (event.isComposing) return;
      read();
      box.select();
    } else if (event.key === 'Escape') {
      // A page around the element, and a dialog, must not act on it as well.
      if (box.value !== written || !error.hidden) event.preventDefault();
      complain('');
      write();
    } else if (event.key in STEP_KEYS) {
      event.preventDefault();
      const next = stepped(value, Number(STEP_KEYS[event.key]));
      complain('');
      if (accepts(next)) commit(next);
    }
  });

  return {
    box,
    error,
    /** Takes back what was said, as its words may be of another language. */
    hush: () => complain(''),
    /** Shows a value that came from elsewhere. @param {number} next */
    set(next) {
      if (Object.is(next, value)) return;
      value = next;
      complain('');
      write();
    },
  };
}
