/** Files with data, built with the page. */

/** Rejects where the file cannot be had, so that it can be asked for again. @param {URL} address @returns {Promise<any>} */
export async function fetchJson(address) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address.href}: ${response.status}`);
  return response.json();
}
