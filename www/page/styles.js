/** Style sheets of what is fetched on demand. */

/**
 * Resolves when the sheet is there; a menu without its looks still works, so a failure is no error.
 * @param {URL} address
 * @returns {Promise<void>}
 */
export function loadStyles(address) {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = address.href;
  return new Promise((done) => {
    link.addEventListener('load', () => done());
    link.addEventListener('error', () => done());
    document.head.append(link);
  });
}
