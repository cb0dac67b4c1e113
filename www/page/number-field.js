/** An edit box for one number: commits on Enter and on leaving it, says what is wrong, and keeps the last good value. */

import { inOneLine, t } from '../i18n.js';
import { element } from './element.js';
import { editable, readTyped } from './numbers.js';

/**
 * @typedef {object} NumberFieldOptions
 * @property {string} [label]
 * @property {(value: number) => boolean} accepts
 * @property {() => string} allowed  what is accepted, in words
 * @property {(from: number, steps: number) => number} stepped  the value some steps away
 * @property {(value: number) => void} commit
 * @property {(value: number) => string | undefined} [written]  how the value is written, where a number of decimals is customary
 * @property {boolean} [disabled]
 */

/** @typedef {ReturnType<typeof createNumberField>} NumberField */

let count = 0;

/** Steps of the keys that move by steps. @type {Record<string, number>} */
export const STEP_KEYS = { ArrowUp: 1, ArrowDown: -1, PageUp: 10, PageDown: -10 };

/** @param {NumberFieldOptions} options */
export function createNumberField({ label, accepts, allowed, stepped, commit, written: custom, disabled = false }) {
  count += 1;
  let value = NaN;
  let written = '';
  const error = element('p', { class: 'field-error', id: `number-error-${count}`, role: 'alert', hidden: true });
  const box = element('input', {
    class: 'number-box',
    type: 'text',
    inputmode: 'decimal',
    autocomplete: 'off',
    spellcheck: 'false',
    'aria-label': label,
    disabled,
  });

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
    if (box.value === written) {
      complain('');
      return;
    }
    const typed = readTyped(box.value);
    if (!accepts(typed)) {
      const not = Number.isNaN(typed) ? [t('number.not', { text: box.value.slice(0, 24) })] : [];
      complain(inOneLine([...not, t('number.range', { allowed: allowed() })]));
      return;
    }
    complain('');
    commit(typed);
    // The same value in other words, "1.50": nothing changes elsewhere, so the box tidies itself.
    write();
  }

  box.addEventListener('change', read);
  box.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') {
      read();
      box.select();
    } else if (event.key === 'Escape') {
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
    /** Gives it another name; what was wrong was said in the words of the old one. @param {string} name */
    rename(name) {
      box.setAttribute('aria-label', name);
      complain('');
    },
    /** Shows a value that came from elsewhere. @param {number} next */
    set(next) {
      if (Object.is(next, value)) return;
      value = next;
      complain('');
      write();
    },
  };
}
