/** Style sheets: of what is fetched on demand, and those of the page that did not arrive. */

/** Those that have been asked for, by address. @type {Map<string, Promise<void>>} */
const known = new Map();

/** Resolves when the sheet is there; rejects where it cannot be had, and a later call tries again. @param {URL} address */
export function loadStyles({ href }) {
  const sheet = known.get(href) ?? load(href);
  known.set(href, sheet);
  return sheet;
}

/** @param {string} href @returns {Promise<void>} */
function load(href) {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = href;
  return new Promise((done, fail) => {
    link.addEventListener('load', () => done());
    link.addEventListener('error', () => {
      link.remove();
      known.delete(href);
      fail(new Error(`${href} could not be loaded`));
    });
    document.head.append(link);
  });
}

/** The addresses of the sheets in the markup that could not be had. */
export function lostStyles() {
  const links = /** @type {NodeListOf<HTMLLinkElement>} */ (document.querySelectorAll('link[rel=stylesheet]'));
  return [...links].filter(({ sheet }) => !hasRules(sheet)).map(({ href }) => new URL(href));
}

/** @param {CSSStyleSheet | null} sheet  empty, or of nobody's origin, where it did not arrive */
function hasRules(sheet) {
  try {
    return sheet !== null && sheet.cssRules.length > 0;
  } catch {
    return false;
  }
}
