/**
 * What a program does with an object, as data: from it both the code that is shown and what happens are made. The page's policy allows
 * no text to be run.
 */

import { literal } from './literal.js';

/** @typedef {{ set: string, to: unknown } | { get: string, isAwaited?: boolean } | { call: string, given?: readonly unknown[], isAwaited?: boolean }} Step */

/** @param {string} subject  its name in the code @param {readonly Step[]} steps */
export const codeOf = (subject, steps) => steps.map((step) => lineOf(subject, step)).join('\n');

/** @param {string} subject @param {Step} step */
function lineOf(subject, step) {
  if ('set' in step) return `${subject}.${step.set} = ${literal(step.to)};`;
  const wait = step.isAwaited ? 'await ' : '';
  if ('get' in step) return `${wait}${subject}.${step.get};`;
  return `${wait}${subject}.${step.call}(${(step.given ?? []).map(literal).join(', ')});`;
}

/** Does it; answers what the last step does. @param {object} subject @param {readonly Step[]} steps */
export async function run(subject, steps) {
  const object = /** @type {Record<string, unknown>} */ (subject);
  /** @type {unknown} */
  let answer;
  for (const step of steps) {
    answer = undefined;
    if ('set' in step) object[step.set] = step.to;
    else if ('get' in step) answer = await step.get.split('.').reduce((/** @type {any} */ whole, name) => whole?.[name], object);
    else answer = await /** @type {(...given: unknown[]) => unknown} */ (object[step.call]).apply(object, [...(step.given ?? [])]);
  }
  return answer;
}
