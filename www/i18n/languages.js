/** Which languages there are, and how a message takes its values: what the page and the element both need of their words. */

/** The languages that there are words in, as tags. */
export const TAGS = /** @type {const} */ (['en', 'zh-CN']);

/** The first of some languages that there is, or else English. @param {readonly string[]} tags @returns {typeof TAGS[number]} */
export function firstKnown(tags) {
  const primary = (/** @type {string} */ tag) => tag.toLowerCase().split('-')[0];
  for (const tag of tags) {
    const match = TAGS.find((candidate) => primary(candidate) === primary(tag));
    if (match !== undefined) return match;
  }
  return 'en';
}

/** @param {string} message @param {Record<string, string | number>} values  of its `{placeholders}` */
export const fillIn = (message, values) => message.replace(/\{(\w+)\}/g, (placeholder, name) => String(values[name] ?? placeholder));
