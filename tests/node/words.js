/**
 * Which words the site asks for: keys in calls and in markup, and patterns such as `family.${id}`. A `*` in a pattern stands for anything.
 */

/** @typedef {{ kind: 'name' | 'text' | 'template' | 'sign', text: string, line: number }} Token */

/** The functions whose arguments are keys, with how many of them. @type {Record<string, number>} */
const CALLS = { t: 1, lookUp: Infinity };

const PARTS = [
  /(?<space>\s+|\/\/.*|\/\*[\s\S]*?\*\/)/,
  /(?<name>[\p{L}\p{N}_$]+)/u,
  /(?<text>'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*")/,
  /(?<sign>[\s\S])/,
];
const TOKEN = new RegExp(PARTS.map(({ source }) => source).join('|'), 'uy');

/** A regular expression, which may have quotation marks in it; a slash after a value divides. */
const PATTERN = /\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/[\\\n*])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/[\\\n])*\/\w*/y;

/** The tokens of a script without its comments. @param {string} script @returns {Token[]} */
export function tokens(script) {
  /** @type {Token[]} */
  const found = [];
  let [at, line] = [0, 1];
  while (at < script.length) {
    const template = script[at] === '`' ? templateAt(script, at) : undefined;
    const { space, name, text, sign = '' } = partAt(script, at, found.at(-1));
    if (template !== undefined) found.push({ kind: 'template', text: template.pattern, line });
    else if (name !== undefined) found.push({ kind: 'name', text: name, line });
    else if (text !== undefined) found.push({ kind: 'text', text: text.slice(1, -1).replace(/\\(.)/g, '$1'), line });
    else if (space === undefined) found.push({ kind: 'sign', text: sign, line });
    const end = template?.end ?? at + (space ?? name ?? text ?? sign).length;
    line += script.slice(at, end).split('\n').length - 1;
    at = end;
  }
  return found;
}

/** What begins somewhere, by its kind. @param {string} script @param {number} at @param {Token | undefined} before @returns {Record<string, string | undefined>} */
function partAt(script, at, before) {
  const divides = before !== undefined && (before.kind !== 'sign' || ')]}'.includes(before.text)) && before.text !== 'return';
  PATTERN.lastIndex = at;
  const pattern = divides || script[at] !== '/' ? null : PATTERN.exec(script);
  if (pattern !== null) return { sign: pattern[0] };
  TOKEN.lastIndex = at;
  return TOKEN.exec(script)?.groups ?? {};
}

/** The template that begins somewhere: what is filled in, be it another template, is a `*`. @param {string} script @param {number} start */
function templateAt(script, start) {
  let pattern = '';
  let depth = 0;
  for (let at = start + 1; at < script.length; at += 1) {
    const sign = script[at];
    if (depth > 0) {
      if (sign === '{') depth += 1;
      if (sign === '}') depth -= 1;
    } else if (sign === '`') return { pattern, end: at + 1 };
    else if (script.startsWith('${', at)) {
      [pattern, depth] = [`${pattern}*`, 1];
      at += 1;
    } else if (sign === '\\') {
      at += 1;
      pattern += script[at];
    } else pattern += sign;
  }
  return { pattern, end: script.length };
}

/**
 * What a script asks for, with its line, and every string in it: a key may stand in a table from which it is taken.
 * @param {string} script
 */
export function askedBy(script) {
  const all = tokens(script);
  /** @type {{ asked: string, line: number }[]} */
  const calls = [];
  all.forEach(({ kind, text }, at) => {
    if (kind !== 'name' || !Object.hasOwn(CALLS, text) || all[at - 1]?.text === '.' || all[at + 1]?.text !== '(') return;
    calls.push(...argumentsFrom(all.slice(at + 1), CALLS[text] ?? 0));
  });
  return { calls, texts: all.filter(({ kind }) => kind === 'text').map(({ text }) => text) };
}

/** The keys among the first arguments of a call; what is compared with something is none. @param {Token[]} all @param {number} count */
function* argumentsFrom(all, count) {
  let [depth, commas] = [0, 0];
  for (const [at, { kind, text, line }] of all.entries()) {
    if (kind === 'sign' && '([{'.includes(text)) depth += 1;
    if (kind === 'sign' && ')]}'.includes(text)) depth -= 1;
    if (kind === 'sign' && text === ',' && depth === 1) commas += 1;
    if (depth === 0 || commas >= count) return;
    if ((kind === 'text' || kind === 'template') && depth === 1 && all[at - 1]?.text !== '=') yield { asked: text, line };
  }
}

/** The keys that markup asks for, with their lines. @param {string} markup */
export function askedByMarkup(markup) {
  return markup
    .split('\n')
    .flatMap((line, index) => [...line.matchAll(/\bdata-i18n[\w-]*="([^"]*)"/g)].map(([, asked = '']) => ({ asked, line: index + 1 })));
}

/** The keys of a list that are asked for. @param {string} asked @param {readonly string[]} keys */
export function meant(asked, keys) {
  if (!asked.includes('*')) return keys.filter((key) => key === asked);
  const parts = asked.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(`^${parts.join('.*')}$`, 'su');
  return keys.filter((key) => pattern.test(key));
}
