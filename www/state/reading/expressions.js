/**
 * Functions as people write them, `nn.LeakyReLU(0.2)` or `elu（α＝½）`, become expressions that the engine reads:
 * `leaky_relu(alpha=0.2)`, `elu(alpha=0.5)`.
 *
 * @import { Engine, Entry, FunctionState } from '../../lab/types.js'
 */

import { labError } from '../../lab/arguments.js';
import { plain, readings, readNumber } from '../../numbers/reading.js';
import { argumentOf, defaultOf, fold, foreign, formOf, frameworkOf, INPUT, parameterIndex, renamed, WITHOUT_EFFECT } from './frameworks.js';

/**
 * An entry with values of its parameters, as texts by their names.
 * @typedef {object} Call
 * @property {Entry} entry
 * @property {ReadonlyMap<string, string>} usual  what the name stands for when nothing is said
 * @property {ReadonlyMap<string, string>} said
 */

/** @param {string} text */
const unquoted = (text) =>
  text
    .trim()
    .replace(/^['"`]+|['"`]+$/g, '')
    .trim();

/** The parts of a list between those commas that stand outside of parentheses. @param {string} list */
export function partsOf(list) {
  let depth = 0;
  const parts = [''];
  for (const letter of plain(list)) {
    if (letter === '(') depth += 1;
    if (letter === ')') depth = Math.max(0, depth - 1);
    if (letter === ',' && depth === 0) parts.push('');
    else parts.push(`${parts.pop()}${letter}`);
  }
  return parts;
}

/** The arguments between parentheses. A comma between digits, as in `beta=0,5`, belongs to the number. @param {string} inside */
function argumentsOf(inside) {
  /** @type {string[]} */
  const found = [];
  for (const part of inside.split(',')) {
    const before = found.at(-1) ?? '';
    if (/=(?:.*\d)?$/.test(before) && /^\d[^=]*$/.test(part)) found.splice(-1, 1, `${before},${part}`);
    else found.push(part);
  }
  return found.map((part) => part.trim()).filter((part) => part !== '');
}

/**
 * What a name stands for.
 * @param {string} name
 * @param {Entry[]} catalogue
 * @returns {(Call & { isClass: boolean }) | undefined} nothing where nobody has that name
 */
function called(name, catalogue) {
  const dot = name.lastIndexOf('.');
  const framework = dot < 0 ? 'nobody' : frameworkOf(name.slice(0, dot));
  if (framework === undefined) return undefined;
  const leaf = name.slice(dot + 1).trim();
  const folded = fold(leaf);
  const [, id, parameter, value = ''] = /^(\w+)(?:\((\w+)=(.*)\))?$/.exec(renamed(folded) ?? '') ?? [];
  const known =
    catalogue.find((entry) => entry.id === leaf || entry.aliases.includes(leaf)) ??
    catalogue.find((entry) => (id === undefined ? [entry.id, ...entry.aliases].some((one) => fold(one) === folded) : entry.id === id));
  if (known === undefined) {
    const [nearest, difference] = foreign(folded) ?? [];
    if (nearest === undefined) return undefined;
    throw labError('unknown-function', `unknown function "${name}", which ${difference}; the nearest is "${nearest}"`);
  }
  const entry = entryOf(catalogue, formOf(framework, known.id));
  /** @type {Map<string, string>} */
  const usual = new Map(parameter === undefined || known.id !== id ? [] : [[parameter, value]]);
  if (framework !== 'nobody') {
    for (const one of entry.params) {
      const own = defaultOf(framework, one);
      if (own !== undefined && !usual.has(one.id)) usual.set(one.id, String(own));
    }
  }
  // The first argument of a module is a parameter, that of a function is the input. PReLU's is a count.
  return { entry, usual, said: new Map(), isClass: /^[A-Z]/.test(leaf) && entry.id !== 'prelu' };
}

/** @param {Entry[]} catalogue @param {string} id */
const entryOf = (catalogue, id) => /** @type {Entry} */ (catalogue.find((entry) => entry.id === id));

/**
 * The call with one more argument, which may make another function of it.
 * @param {Call} call
 * @param {string} name
 * @param {string} text
 * @param {Entry[]} catalogue
 * @returns {Call | undefined} nothing where it is said twice
 */
function withArgument(call, name, text, catalogue) {
  const { entry } = call;
  const parameter = entry.params[parameterIndex(entry, name)];
  if (parameter !== undefined) return isNone(text) ? call : withValue(call, parameter.id, valueText(entry, parameter.id, text));
  const argument = argumentOf(entry.id, name);
  // What nobody knows is left to the engine, which names it.
  if (argument === undefined) return WITHOUT_EFFECT.includes(fold(name)) ? call : withValue(call, name, text);
  const value = unquoted(text).toLowerCase();
  const turn = Object.entries(argument.values ?? {}).find(([one]) => one === value || Number(one) === readNumber(value))?.[1];
  if (turn !== undefined) return { ...call, entry: entryOf(catalogue, turn) };
  if (argument.takes !== undefined) {
    const [id, parameter] = argument.takes;
    return withArgument(moved(call, entryOf(catalogue, id)), parameter, text, catalogue);
  }
  if (argument.lacks !== undefined) throw labError('unknown-parameter', `unknown parameter "${name}" of "${entry.id}"; ${argument.lacks}`);
  throw refused(entry, name, text, `allowed: ${argument.allowed}`);
}

/** The call of a wider entry, which keeps the values of the parameters that both have. @param {Call} call @param {Entry} entry @returns {Call} */
function moved(call, entry) {
  const kept = call.entry.params.filter(({ id }) => entry.params.some((one) => one.id === id));
  return {
    ...call,
    entry,
    usual: new Map([...kept.map(({ id, default: value }) => /** @type {const} */ ([id, String(value)])), ...call.usual]),
  };
}

/** Whether a value is Python's for nothing. @param {string} text */
const isNone = (text) => unquoted(text).toLowerCase() === 'none';

/** @param {Call} call @param {string} name @param {string} text */
const withValue = (call, name, text) => (call.said.has(name) ? undefined : { ...call, said: new Map([...call.said, [name, text]]) });

/** A value as the engine reads it; what is none stays as it is, for the engine to refuse. @param {Entry} entry @param {string} name @param {string} given */
function valueText(entry, name, given) {
  const text = unquoted(given);
  const value = readNumber(text);
  if (Number.isFinite(value)) return String(value).replace('+', '');
  if (!text.includes(',')) return text;
  const both = readings(text);
  throw refused(entry, name, text, both === undefined ? 'allowed: a number' : `write ${both.join(' or ')}`);
}

/** @param {Entry} entry @param {string} name @param {string} value @param {string} remedy */
const refused = (entry, name, value, remedy) => labError('bad-value', `bad value "${value}" for "${name}" of "${entry.id}"; ${remedy}`);

/**
 * One function as the engine reads it.
 * @param {string} text
 * @param {Entry[]} catalogue
 * @returns {string} what was given, in plain characters, where it can be written in no other way
 */
export function expressionOf(text, catalogue) {
  const whole = unquoted(plain(text));
  const [, name, inside = ''] = /^([^()]+)(?:\(([^()]*)\))?$/.exec(whole) ?? [];
  const start = name === undefined ? undefined : called(unquoted(name), catalogue);
  /** @type {Call | undefined} */
  let call = start;
  let isPositional = start?.isClass ?? false;
  let place = 0;
  for (const part of argumentsOf(inside)) {
    if (call === undefined) break;
    const equals = part.indexOf('=');
    if (equals < 0 && INPUT.includes(part.toLowerCase())) {
      isPositional = true;
      continue;
    }
    // `inplace`, which PyTorch's modules take by its place.
    if (equals < 0 && isPositional && /^(?:true|false)$/i.test(part)) continue;
    const own = equals < 0 ? (isPositional ? call.entry.params[place++]?.id : undefined) : part.slice(0, equals).trim();
    call = own === undefined ? undefined : withArgument(call, own, part.slice(equals + 1), catalogue);
  }
  if (start === undefined) return whole;
  if (call === undefined) return `${start.entry.id}(${inside})`;
  const { entry, usual, said } = call;
  const values = [...new Map([...[...usual].filter(([id]) => entry.params.some((one) => one.id === id)), ...said])];
  return values.length === 0 ? entry.id : `${entry.id}(${values.map((pair) => pair.join('=')).join(',')})`;
}

/**
 * Functions from text: as the engine reads it, else as people write it.
 * @param {string} text  anything, as callers are not checked
 * @param {Pick<Engine, 'parse' | 'catalogue'>} lab
 * @returns {FunctionState[]}
 */
export function readFunctions(text, lab) {
  try {
    return lab.parse(text);
  } catch (error) {
    if (typeof text !== 'string') throw error;
    const expressions = partsOf(text).map((part) => expressionOf(part, lab.catalogue()));
    const plain = expressions.join(',');
    if (plain === text) throw error;
    return lab.parse(plain);
  }
}
