/** Escaping of plain text for each output language. */

/** Characters with a meaning in HTML, or in templates of site generators: `{{ … }}`, code in backticks. */
const IN_HTML = /[&<>"'`{}]/g;

/** A text between tags or in a quoted attribute. @param {string} text */
export const htmlText = (text) => text.replace(IN_HTML, (sign) => `&#${sign.charCodeAt(0)};`);

/**
 * The attributes of a tag; `true` writes one without a value, `false` omits it. Values are quoted, so only characters that could end the
 * quotes are escaped.
 * @param {Record<string, string | number | boolean>} attributes
 */
export const htmlAttributes = (attributes) =>
  Object.entries(attributes)
    .filter(([, value]) => value !== false)
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${attributeValue(String(value))}"`))
    .join('');

/** `&amp;` is the familiar form in URLs. @param {string} text */
const attributeValue = (text) => text.replaceAll('&', '&amp;').replace(/[<>"'`{}]/g, htmlText);

/** Characters with a meaning within a line of CommonMark, Pandoc or MyST; each can be escaped with a backslash. */
const IN_MARKDOWN = /[\\`*_{}[\]<>|$~^&@!]/g;

/** A line of Markdown; also escapes what has a meaning at the start of a line only, such as `#`, `+`, `:::` or `1.` @param {string} text */
export const markdownText = (text) =>
  text
    .replace(IN_MARKDOWN, '\\$&')
    .replace(/^[#+\-=:%"'(.]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');

/** ASCII punctuation: reStructuredText allows a backslash before each. */
const IN_REST = /[!-/:-@[-`{-~]/g;

/** A line of reStructuredText. @param {string} text */
export const restText = (text) => text.replace(IN_REST, '\\$&');

/**
 * A text in JSX, as an expression: braces and entities between tags would be interpreted. Angle brackets are escaped as well, because
 * some tools look for tags before they parse JSX.
 * @param {string} text
 */
export const jsxText = (text) => `{${quoted(text).replace(/[<>{}]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)}}`;

/** A string literal of Python or JavaScript: JSON escapes are valid in both. @param {string} text */
export const quoted = (text) =>
  JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Characters that are not plain in a URL, or that end one in HTML, Markdown or a string. */
const IN_ADDRESS = /[^A-Za-z0-9\-._~!$&()*+,;=:@/?#%]/gu;

/** A URL that is safe in every format: percent-encoded characters are decoded when it is read. @param {string} address */
export const plainAddress = (address) => address.replace(IN_ADDRESS, (sign) => (sign === "'" ? '%27' : encodeURIComponent(sign)));

/** One line of text without control characters, as in a caption. @param {string} text */
export const oneLine = (text) =>
  text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .replace(/\p{Cs}/gu, '\ufffd');
