/**
 * Text as it has to be written in each language, so that it is read as text and as nothing else.
 */

/** What ends a text or begins something in HTML, and what site generators and templates replace within it: `{{ … }}`, code in backticks. */
const IN_HTML = /[&<>"'`{}]/g;

/** A text between tags or in a quoted attribute. @param {string} text */
export const htmlText = (text) => text.replace(IN_HTML, (sign) => `&#${sign.charCodeAt(0)};`);

/**
 * The attributes of a tag; `true` for one without a value, `false` for none. Quoted, so that only what could end the quotes is written otherwise.
 * @param {Record<string, string | number | boolean>} attributes
 */
export const htmlAttributes = (attributes) =>
  Object.entries(attributes)
    .filter(([, value]) => value !== false)
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${attributeValue(String(value))}"`))
    .join('');

/** `&amp;` and its like are what people know from addresses. @param {string} text */
const attributeValue = (text) => text.replaceAll('&', '&amp;').replace(/[<>"'`{}]/g, htmlText);

/** Signs with a meaning within a line of CommonMark, Pandoc or MyST; each may stand behind a backslash. */
const IN_MARKDOWN = /[\\`*_{}[\]<>|$~^&@!]/g;

/** A line of Markdown: also what has a meaning at its beginning only, such as `#`, `+`, `:::` or `1.` @param {string} text */
export const markdownText = (text) =>
  text
    .replace(IN_MARKDOWN, '\\$&')
    .replace(/^[#+\-=:%"'(.]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');

/** Signs of ASCII that are neither letters, digits nor blanks: reStructuredText takes any of them behind a backslash as itself. */
const IN_REST = /[!-/:-@[-`{-~]/g;

/** A line of reStructuredText. @param {string} text */
export const restText = (text) => text.replace(IN_REST, '\\$&');

/**
 * A text in JSX, as an expression: between tags, braces and entities would be read. Angle brackets are left out, because some tools that
 * read JSX look for tags first.
 * @param {string} text
 */
export const jsxText = (text) => `{${quoted(text).replace(/[<>{}]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)}}`;

/**
 * A string of Python or JavaScript: the escapes of JSON mean the same in both.
 * @param {string} text
 */
export const quoted = (text) =>
  JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Whatever is no plain part of an address, or ends one in HTML, Markdown or a string. */
const IN_ADDRESS = /[^A-Za-z0-9\-._~!$&()*+,;=:@/?#%]/gu;

/** An address that can be written anywhere: what it percent-encodes is decoded where it is read. @param {string} address */
export const plainAddress = (address) => address.replace(IN_ADDRESS, (sign) => (sign === "'" ? '%27' : encodeURIComponent(sign)));

/** One line of text: a caption has no others, and no control characters. @param {string} text */
export const oneLine = (text) =>
  text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .replace(/\p{Cs}/gu, '\ufffd');
