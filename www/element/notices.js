/**
 * Messages about invalid attributes: visible, dismissible, one for each attribute.
 *
 * @import { Engine } from '../lab/types.js'
 * @import { Problem } from '../state/state.js'
 * @import { Words } from './words.js'
 */

import { element, icon } from '../ui/element.js';
import { defaultText, LOCKS, MARKS, PARTS } from '../state/state.js';

/** A hostile attribute must not fill the page. */
const LONGEST_VALUE = 60;
const LONGEST_DETAIL = 160;

/** @param {string} text @param {number} longest */
const clip = (text, longest) => (text.length > longest ? `${text.slice(0, longest)}…` : text);

/**
 * @param {HTMLElement} region  where they stand
 * @param {() => Promise<Words>} words
 * @param {Engine} lab
 */
export function createNotices(region, words, lab) {
  /** @type {Map<string, { problem: Problem, node: HTMLElement }>} */
  const shown = new Map();
  /** @type {Map<string, HTMLElement>} */
  const others = new Map();

  /** @param {string} key */
  function dismiss(key) {
    (shown.get(key)?.node ?? others.get(key))?.remove();
    others.delete(key);
    shown.delete(key);
  }

  /** @param {Problem} problem @param {HTMLElement} node */
  async function write({ key, value, detail, rest }, node) {
    const said = await words();
    const { withReasons, refusalText } = await import('./reasons.js');
    const t = await withReasons(said);
    const listed = { lock: LOCKS, hide: PARTS, marks: MARKS }[/** @type {'lock'} */ (key)] ?? [];
    const reason = refusalText(detail, t, lab.catalogue());
    const wrong = { key, value: clip(value, LONGEST_VALUE), detail: clip(reason, LONGEST_DETAIL) };
    const allowed = t(`state.allowed.${key}`, { words: said.list([...listed]) });
    const sentences = [
      detail === '' ? t('element.wrong', wrong) : t('element.wrong.because', wrong),
      rest === undefined
        ? t('state.default', { allowed, fallback: defaultText(key) || t('state.nothing') })
        : t('state.rest', { allowed, rest: clip(rest, LONGEST_DETAIL) }),
    ];
    const text = element('p', {}, sentences.join(t('sentence.space')));
    const close = element('button', { type: 'button', 'aria-label': t('message.dismiss'), onclick: () => dismiss(key) }, icon('close'));
    node.replaceChildren(text, close);
  }

  return {
    dismiss,
    /** @param {Problem} problem */
    show(problem) {
      dismiss(problem.key);
      const node = element('div', { part: 'message', 'data-key': problem.key });
      shown.set(problem.key, { problem, node });
      region.append(node);
      // Without its words the notice is of no use.
      write(problem, node).catch(() => dismiss(problem.key));
    },
    /** Something else that the reader should know. @param {string} key @param {string} message  its key */
    async tell(key, message) {
      dismiss(key);
      const node = element('div', { part: 'message', 'data-key': key });
      others.set(key, node);
      region.append(node);
      const { t } = await words();
      node.replaceChildren(element('p', {}, t(message)));
    },
    translate() {
      for (const { problem, node } of shown.values()) write(problem, node).catch(() => {});
    },
  };
}
