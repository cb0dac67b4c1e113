/** Style sheets of what is fetched on demand, in a script that stands alone: their text is at hand, and no address leads to it. */

/** @param {URL} address */
export async function loadStyles(address) {
  const sheet = document.createElement('style');
  sheet.textContent = await (await fetch(address)).text();
  document.head.append(sheet);
}

/** The looks of the page itself are in the file. @returns {URL[]} */
export const lostStyles = () => [];
