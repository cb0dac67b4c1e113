/**
 * The words of the page: one flat dictionary per language, fetched when it is needed.
 *
 * @typedef {Record<keyof typeof import('./i18n/en.js').default, string>} Dictionary
 * @typedef {keyof Dictionary} MessageKey
 */

/** @type {Record<string, () => Promise<{ default: Dictionary }>>} */
const DICTIONARIES = {
  en: () => import('./i18n/en.js'),
};

/** @type {Record<string, string>} */
let dictionary = {};
let current = 'en';

/**
 * The language to use: the one asked for, else the first of the browser's own that there is, else English.
 * @param {string} asked  a language tag, or `auto`
 * @returns {string}
 */
export function resolveLanguage(asked) {
  if (asked in DICTIONARIES) return asked;
  const known = Object.keys(DICTIONARIES);
  const primary = (/** @type {string} */ tag) => tag.toLowerCase().split('-')[0];
  for (const tag of navigator.languages ?? []) {
    const match = known.find((candidate) => primary(candidate) === primary(tag));
    if (match !== undefined) return match;
  }
  return 'en';
}

/** Fetches the words of a language and makes it the page's. @param {string} language */
export async function setLanguage(language) {
  const load = DICTIONARIES[language] ?? DICTIONARIES['en'];
  if (load === undefined) return;
  dictionary = (await load()).default;
  current = language;
  document.documentElement.lang = language;
}

/** The language in use, as a tag. */
export const language = () => current;

/**
 * The message of a key, its `{placeholders}` filled in. Values are text: nothing in them is interpreted.
 * @param {MessageKey} key
 * @param {Record<string, string | number>} [values]
 * @returns {string}
 */
export function t(key, values = {}) {
  return (dictionary[key] ?? key).replace(/\{(\w+)\}/g, (placeholder, name) => String(values[name] ?? placeholder));
}

/**
 * The message of the first key that exists, for keys made of catalogue ids.
 * @param {...string} keys
 * @returns {string | undefined}
 */
export function lookUp(...keys) {
  const key = keys.find((candidate) => Object.hasOwn(dictionary, candidate));
  return key === undefined ? undefined : dictionary[key];
}

/** The name of a function; its id if the dictionary has none yet. @param {string} id */
export const functionName = (id) => lookUp(`function.${id}`) ?? id;

/** "A", "A and B", "A, B and C" in the language of the page. @param {string[]} items */
export const list = (items) => new Intl.ListFormat(current, { type: 'conjunction' }).format(items);

/** What carries a message's key, and the attribute that the message goes to; none for the content. @type {[hook: string, attribute?: string][]} */
const HOOKS = [['data-i18n'], ['data-i18n-label', 'aria-label'], ['data-i18n-placeholder', 'placeholder']];

/** Fills every element of the markup that names its message. @param {ParentNode} root */
export function translate(root) {
  for (const [hook, attribute] of HOOKS) {
    for (const node of root.querySelectorAll(`[${hook}]`)) {
      const text = t(/** @type {MessageKey} */ (node.getAttribute(hook)));
      if (attribute === undefined) node.textContent = text;
      else node.setAttribute(attribute, text);
    }
  }
}
