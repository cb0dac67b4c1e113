/** A row of the documentation: what something is called and does, code for it, and what comes out when the code runs. */

import { inWords, language, lookUp, t } from '../../i18n.js';
import { element } from '../../page/element.js';
import { literal } from './literal.js';

/**
 * @typedef {object} Row
 * @property {string} name  as it is written in code; its words are found by it
 * @property {string} [title]  what stands above it, where that is more than the name
 * @property {boolean} [isHost]  what stands above it is no code
 * @property {() => string} [detail]  what is allowed, and the like
 * @property {() => string} code
 * @property {'try' | 'run' | 'listen' | 'show'} act  what its button says
 * @property {(say: Say) => unknown} run  does what the code says; what it answers comes out, unless that is nothing
 * @property {() => string} [link]  an address to be opened
 * @property {boolean} [isText]  to be copied
 */

/** Something comes out. @typedef {(value: unknown) => void} Say */

/** More than this of a text is not read by anybody. */
const LONGEST = 600;

/** Text in which code stands between backticks. @param {string} text */
export const codeSpans = (text) => text.split('`').map((part, index) => (index % 2 === 0 ? part : element('code', {}, part)));

/** @param {string} section @param {Row} row */
export function createRow(section, row) {
  const heading = element('h4', { class: 'embed-name' });
  const text = element('p');
  const detail = element('p', { class: 'embed-detail' });
  const code = element('code');
  const box = element('pre', { class: 'embed-code' }, code);
  const act = element('button', { type: 'button', class: 'button', 'data-act': row.act });
  const copy = element('button', { type: 'button', class: 'button', 'data-act': 'copy', hidden: row.isText !== true });
  const link = element('a', { class: 'embed-link', target: '_blank', rel: 'noopener', hidden: row.link === undefined });
  const output = element('output', { class: 'embed-output' });
  /** Of several runs the last one speaks. */
  let turn = 0;
  /** The picture that is shown, if any. */
  let picture = '';

  /** @param {unknown} value */
  function say(value) {
    if (picture !== '') URL.revokeObjectURL(picture);
    picture = value instanceof Blob ? URL.createObjectURL(value) : '';
    // Lines are easier to read than their signs.
    const whole = typeof value === 'string' && value.includes('\n') ? value : literal(value);
    const rest = whole.length - LONGEST;
    output.replaceChildren(element('code', {}, rest > 0 ? `${whole.slice(0, LONGEST)}…` : whole));
    if (rest > 0) output.append(element('span', { class: 'quiet' }, t('embed.more', { count: rest })));
    if (picture !== '') output.append(element('img', { class: 'embed-picture', src: picture, alt: t('embed.picture') }));
    node.dataset.done = String(turn);
  }

  /** Now that it listens, the reader is asked to act. @param {number} mine */
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
      // Without https or permission there is no clipboard; the reader still has the keyboard.
      getSelection()?.selectAllChildren(code);
      output.replaceChildren(t('embed.copy.refused'));
    }
  });

  const node = element(
    'li',
    { class: 'embed-row', 'data-row': row.name },
    element('div', { class: 'embed-said' }, heading, text, detail),
    element('div', { class: 'embed-example' }, box, element('div', { class: 'embed-acts' }, act, copy, link, output)),
  );

  // There are many of the same words on the page: read aloud, each says whose it is.
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
    heading.replaceChildren(row.isHost ? name : element('code', {}, name));
    // An attribute means the same wherever it is found.
    text.replaceChildren(...codeSpans(lookUp(`embed.${section}.${row.name}`, `embed.attributes.${row.name}`) ?? ''));
    detail.replaceChildren(...codeSpans(row.detail?.() ?? ''));
    detail.hidden = detail.childNodes.length === 0 || detail.textContent === '';
    const lines = row.code();
    // What came out of other code, or was said in another language, is no longer true.
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
