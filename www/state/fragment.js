/** A fragment as pairs of a key and a text, and the escapes in it. */

/** What is no escaped text stands for itself. @param {string} text */
export function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Everything that may stand unescaped in a fragment and would be ugly if it did not. @param {string} text */
export const encode = (text) => encodeURIComponent(text).replace(/%(?:2C|28|29|3A|3B|3D|2F)/g, (escaped) => decodeURIComponent(escaped));

/**
 * The pairs of a fragment, in order, still encoded.
 * @param {string} fragment  with or without the leading `#`
 * @returns {[key: string, text: string][]}
 */
export function pairs(fragment) {
  return fragment
    .replace(/^#/, '')
    .split('&')
    .filter((pair) => pair !== '' && pair !== '=')
    .map((pair) => {
      const equals = pair.indexOf('=');
      return equals < 0 ? [pair, ''] : [pair.slice(0, equals), pair.slice(equals + 1)];
    });
}
