/**
 * Operations on an object, as data: the source of both the shown code and its execution, because the page's policy forbids `eval`.
 */

/** A value as a JavaScript literal, for code and output. @param {unknown} value @returns {string} */
export function literal(value) {
  if (typeof value === 'string') return `'${value.replace(/[\\']/g, '\\$&').replaceAll('\n', '\\n')}'`;
  if (typeof value !== 'object' || value === null) return Object.is(value, -0) ? '-0' : String(value);
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (value instanceof Blob) return `Blob { size: ${value.size}, type: '${value.type}' }`;
  if (value instanceof Element) return `<${value.localName}>`;
  if (value instanceof Error) return `${'code' in value ? `${value.code}: ` : ''}${value.message}`;
  const entries = Object.entries(value).map(([name, inner]) => `${/^\w+$/.test(name) ? name : literal(name)}: ${literal(inner)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

/** An import statement. @param {string} what @param {string} module */
export const importOf = (what, module) => `import { ${what} } from ${literal(module)};`;

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

/** Runs the steps and returns the result of the last one. @param {object} subject @param {readonly Step[]} steps */
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
