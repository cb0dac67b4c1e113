/** A row of the documentation: name, description, example code, and its output. */

import { language, lookUp, t } from '../../i18n/i18n.js';
import { follow, live } from '../../i18n/live.js';
import { element } from '../../ui/element.js';
import { button } from '../../ui/button.js';
import { literal } from './steps.js';

/**
 * @typedef {object} Row
 * @property {string} name  as written in code; also the key of its words
 * @property {string} [title]  heading, if different from the name
 * @property {boolean} [isHost]  the heading is plain text, not code
 * @property {() => string} [detail]  allowed values and other details
 * @property {() => string} code
 * @property {'try' | 'run' | 'listen' | 'show'} act  label of its button
 * @property {(say: Say) => unknown} run  runs the example; its result is the output, unless undefined
 * @property {() => string} [link]  URL of the Open link
 * @property {boolean} [isText]  has a Copy button
 */

/** Prints a value. @typedef {(value: unknown) => void} Say */

/** Longer output is truncated. */
const LONGEST = 600;

/** @param {string} text */
const spansOf = (text) => text.split('`').map((part, index) => (index % 2 === 0 ? part : element('code', part)));

/** A paragraph that has code between backticks. @param {'p' | `p.${string}`} tag @param {() => string} text */
export function codeText(tag, text) {
  const node = element(tag, { hidden: () => text() === '' });
  live(() => node.replaceChildren(...spansOf(text())));
  return node;
}

/** @param {string} section @param {Row} row */
export function createRow(section, row) {
  const id = `embed-${section}-${row.name}`;
  const title = row.isHost ? () => lookUp(`embed.host.${row.name}`) ?? row.name : element('code', row.title ?? row.name);
  const code = element('code', row.code);
  const output = element('output.embed-output');
  /** Only the last of several runs prints. */
  let turn = 0;
  /** URL of the shown picture, if any. */
  let picture = '';

  /** @param {unknown} value */
  function say(value) {
    if (picture !== '') URL.revokeObjectURL(picture);
    picture = value instanceof Blob ? URL.createObjectURL(value) : '';
    // Line breaks are easier to read than `\n`.
    const whole = typeof value === 'string' && value.includes('\n') ? value : literal(value);
    const rest = whole.length - LONGEST;
    output.replaceChildren(element('code', rest > 0 ? `${whole.slice(0, LONGEST)}…` : whole));
    if (rest > 0) output.append(element('span.quiet', t('embed.more', { count: rest })));
    if (picture !== '') output.append(element('img.embed-picture', { src: picture, alt: t('embed.picture') }));
    node.dataset.done = String(turn);
  }

  /** Asks the reader to trigger the event. @param {number} mine */
  function askToAct(mine) {
    const words = lookUp(`embed.wait.${row.name}`);
    if (mine === turn && output.childNodes.length === 0 && words !== undefined) output.append(words);
  }

  async function run() {
    turn += 1;
    const mine = turn;
    const current = (/** @type {unknown} */ value) => mine === turn && say(value);
    output.replaceChildren();
    delete node.dataset.done;
    try {
      const answer = await row.run(current);
      if (row.act === 'listen') askToAct(mine);
      else current(answer);
    } catch (error) {
      current(error);
    }
  }

  async function copy() {
    try {
      await navigator.clipboard.writeText(code.textContent ?? '');
      output.replaceChildren(t('embed.copied'));
    } catch {
      // Without https or permission the clipboard is unavailable; the reader can use the keyboard.
      getSelection()?.selectAllChildren(code);
      output.replaceChildren(t('embed.copy.refused'));
    }
  }

  // Many buttons have the same label: their accessible names include the row.
  const named = (/** @type {string} */ name) => ({ id: `${id}-${name}`, 'aria-labelledby': `${id}-${name} ${id}` });
  const where = { href: row.link, target: '_blank', rel: 'noopener', hidden: row.link === undefined };
  const node = element(
    'li.embed-row',
    { 'data-row': row.name, lang: language },
    element(
      'div.embed-said',
      element('h4.embed-name', { id }, title),
      // Properties and keys share the description of the attribute.
      codeText('p', () => lookUp(`embed.${section}.${row.name}`, `embed.attributes.${row.name}`) ?? ''),
      codeText('p.embed-detail', () => row.detail?.() ?? ''),
    ),
    element(
      'div.embed-example',
      element('pre.embed-code', code),
      element(
        'div.embed-acts',
        button(`embed.act.${row.act}`, run, { 'data-act': row.act, ...named('act') }),
        button('embed.act.copy', copy, { 'data-act': 'copy', hidden: row.isText !== true, ...named('copy') }),
        element('a.embed-link', { ...where, ...named('open') }, () => t('embed.open')),
        output,
      ),
    ),
  );
  // Output in another language is stale.
  follow(language, () => output.replaceChildren());
  return node;
}
