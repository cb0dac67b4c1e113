/**
 * An edit box for one number, of the page and of the element: commits on Enter and on leaving it, says what is wrong, and keeps the
 * last good value. Decimals are read at once; what reads all that people write is fetched when a box gets the focus.
 *
 * @import { SharedWords } from '../i18n/words.js'
 */

import { readDecimal } from '../numbers/ranges.js';
import { assign, element } from './element.js';
import { follow, live } from '../i18n/live.js';
import { editable } from '../numbers/display.js';

/**
 * @typedef {object} NumberFieldOptions
 * @property {string | (() => string)} [label]  its name; a function follows the language
 * @property {(value: number) => boolean} accepts
 * @property {() => string} allowed  what is accepted, in words
 * @property {((value: number) => string) | undefined} [why]  what keeps a number from being accepted, where there is more to say
 * @property {(from: number, steps: number) => number} stepped  the value some steps away
 * @property {(value: number) => void} commit
 * @property {(value: number) => string | undefined} [written]  how the value is written, where a number of decimals is customary
 * @property {() => number} [shown]  without it, the box shows what it is told
 * @property {boolean} [disabled]
 */

/** @typedef {ReturnType<typeof createNumberField>} NumberField */

/** Steps of the keys that move by steps. @type {Record<string, number>} */
export const STEP_KEYS = { ArrowUp: 1, ArrowDown: -1, PageUp: 10, PageDown: -10 };

/** A text is repeated no longer than this. */
const LONGEST_TEXT = 24;

/** @type {typeof import('../numbers/reading.js') | undefined} */
let reading;
/** Without it numbers are decimals. */
async function fetchReading() {
  reading = await import('../numbers/reading.js').catch(() => undefined);
}

let count = 0;

/** @param {SharedWords} words @param {NumberFieldOptions} options */
export function createNumberField(words, { label, accepts, allowed, why, stepped, commit, written: custom, shown, disabled = false }) {
  count += 1;
  let value = NaN;
  let written = '';
  const error = element('p.field-error', { id: `number-error-${count}`, part: 'number-error', role: 'alert', hidden: true });
  const box = element('input.number-box', {
    type: 'text',
    part: 'number',
    inputmode: 'decimal',
    autocomplete: 'off',
    spellcheck: 'false',
    'aria-label': typeof label === 'string' ? label : null,
    disabled,
  });

  /** @param {string} text */
  function complain(text) {
    if (text === error.textContent) return;
    error.textContent = text;
    const isWrong = text !== '';
    error.hidden = !isWrong;
    assign(box, { 'aria-invalid': isWrong ? 'true' : null, 'aria-describedby': isWrong ? error.id : null });
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

  /** @param {string} given */
  function judge(given) {
    const typed = reading === undefined ? readDecimal(given) : reading.readNumber(given);
    if (!accepts(typed)) {
      complain(complaint(given, typed));
      return;
    }
    complain('');
    commit(typed);
    // The same value in other words, "1.50": nothing changes elsewhere, so the box tidies itself.
    write();
  }

  /** About a text with a value that is not accepted, or with two. @param {string} given @param {number} typed */
  function complaint(given, typed) {
    const text = given.slice(0, LONGEST_TEXT);
    const both = reading?.readings(given);
    if (both !== undefined) return words.t('number.two', { text, one: both[0], other: both[1] });
    const not = Number.isNaN(typed) ? words.t('number.not', { text }) : '';
    return words.inOneLine([not, why?.(typed) ?? '', words.t('number.range', { allowed: allowed() })].filter(Boolean));
  }

  /** Gives it another name; what was wrong was said in the words of the old one. @param {string} name */
  function rename(name) {
    box.setAttribute('aria-label', name);
    complain('');
  }

  if (typeof label === 'function') follow(label, rename);
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

  /** Shows a value that came from elsewhere. @param {number} next */
  function set(next) {
    if (Object.is(next, value)) return;
    value = next;
    complain('');
    write();
  }

  if (shown !== undefined) live(() => set(shown()));
  return { box, error, rename, set };
}
