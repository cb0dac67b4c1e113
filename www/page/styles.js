/** Style sheets of what is fetched on demand. */

/**
 * Resolves when the sheet is there; a menu without its looks still works, so a failure is no error.
 * @param {string} name  of a file in `www/styles`
 * @returns {Promise<void>}
 */
export function loadStyles(name) {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = new URL(`../styles/${name}`, import.meta.url).href;
  return new Promise((done) => {
    link.addEventListener('load', () => done());
    link.addEventListener('error', () => done());
    document.head.append(link);
  });
}
