/** Style sheets of what is used on demand, in a bundle: their text is at hand, and no address leads to it. */

/** @param {string} name  of a file in `www/styles` */
export async function loadStyles(name) {
  const sheet = document.createElement('style');
  sheet.textContent = await (await fetch(new URL(`../styles/${name}`, import.meta.url))).text();
  document.head.append(sheet);
}
