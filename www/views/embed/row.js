/** A row of the documentation: name, description, example code, and its output. */

import { inWords, language, lookUp, t } from '../../i18n/i18n.js';
import { element } from '../../ui/element.js';
import { literal } from './literal.js';

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

/** Text with code between backticks. @param {string} text */
export const codeSpans = (text) => text.split('`').map((part, index) => (index % 2 === 0 ? part : element('code', part)));

/** @param {string} section @param {Row} row */
export function createRow(section, row) {
  const heading = element('h4.embed-name');
  const text = element('p');
  const detail = element('p.embed-detail');
  const code = element('code');
  const box = element('pre.embed-code', code);
  const act = element('button.button', { 'data-act': row.act });
  const copy = element('button.button', { 'data-act': 'copy', hidden: row.isText !== true });
  const link = element('a.embed-link', { target: '_blank', rel: 'noopener', hidden: row.link === undefined });
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

  act.addEventListener('click', async () => {
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
  });

  copy.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(code.textContent ?? '');
      output.replaceChildren(t('embed.copied'));
    } catch {
      // Without https or permission the clipboard is unavailable; the reader can use the keyboard.
      getSelection()?.selectAllChildren(code);
      output.replaceChildren(t('embed.copy.refused'));
    }
  });

  const node = element(
    'li.embed-row',
    { 'data-row': row.name },
    element('div.embed-said', heading, text, detail),
    element('div.embed-example', box, element('div.embed-acts', act, copy, link, output)),
  );

  // Many buttons have the same label: their accessible names include the row.
  heading.id = `embed-${section}-${row.name}`;
  for (const [control, name] of /** @type {const} */ ([
    [act, 'act'],
    [copy, 'copy'],
    [link, 'open'],
  ])) {
    control.id = `${heading.id}-${name}`;
    control.setAttribute('aria-labelledby', `${control.id} ${heading.id}`);
  }

  inWords(() => {
    const name = (row.isHost ? lookUp(`embed.host.${row.name}`) : row.title) ?? row.name;
    heading.replaceChildren(row.isHost ? name : element('code', name));
    // Properties and keys share the description of the attribute.
    text.replaceChildren(...codeSpans(lookUp(`embed.${section}.${row.name}`, `embed.attributes.${row.name}`) ?? ''));
    detail.replaceChildren(...codeSpans(row.detail?.() ?? ''));
    detail.hidden = detail.childNodes.length === 0 || detail.textContent === '';
    const lines = row.code();
    // Output of other code or in another language is stale.
    if (lines !== code.textContent || node.lang !== language()) output.replaceChildren();
    node.lang = language();
    code.textContent = lines;
    for (const [button, key] of /** @type {const} */ ([
      [act, row.act],
      [copy, 'copy'],
    ])) {
      button.textContent = lookUp(`embed.act.${key}`) ?? key;
    }
    link.textContent = t('embed.open');
    if (row.link !== undefined) link.href = row.link();
  });
  return node;
}
