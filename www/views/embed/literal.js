/** Values as JavaScript literals, for code and output. */

/** @param {unknown} value @returns {string} */
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
