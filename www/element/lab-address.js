/** Where the laboratory's own page is: beside the files of the element, as it is deployed. Elsewhere nobody knows. @returns {string | undefined} */
export function labAddress() {
  try {
    return new URL('../../index.html', import.meta.url).href;
  } catch {
    return undefined;
  }
}
