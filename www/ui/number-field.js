/** A box for a number with a name, in the page's words. */

import { inOneLine, t } from '../i18n/i18n.js';
import { createNumberBox } from './number-box.js';

/**
 * @typedef {object} NumberFieldOptions
 * @property {string} [label]
 * @property {(value: number) => boolean} accepts
 * @property {() => string} allowed  what is accepted, in words
 * @property {(value: number) => string} [why]  what keeps a number from being accepted, where there is more to say
 * @property {(from: number, steps: number) => number} stepped  the value some steps away
 * @property {(value: number) => void} commit
 * @property {(value: number) => string | undefined} [written]  how the value is written, where a number of decimals is customary
 * @property {boolean} [disabled]
 */

/** @typedef {ReturnType<typeof createNumberField>} NumberField */

/** A text is repeated no longer than this. */
const LONGEST_TEXT = 24;

/** @param {NumberFieldOptions} options */
export function createNumberField({ label, allowed, why = () => '', disabled = false, ...options }) {
  const { box, error, set, hush } = createNumberBox({
    ...options,
    complaint(given, value, both) {
      const text = given.slice(0, LONGEST_TEXT);
      if (both !== undefined) return t('number.two', { text, one: both[0], other: both[1] });
      const not = Number.isNaN(value) ? [t('number.not', { text })] : [];
      return inOneLine([...not, why(value), t('number.range', { allowed: allowed() })].filter(Boolean));
    },
    attributes: { class: 'number-box', 'aria-label': label, disabled },
    errorAttributes: { class: 'field-error' },
  });
  return {
    box,
    error,
    set,
    /** Gives it another name; what was wrong was said in the words of the old one. @param {string} name */
    rename(name) {
      box.setAttribute('aria-label', name);
      hush();
    },
  };
}
