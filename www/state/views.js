/** The views of the page. */
export const VIEWS = /** @type {const} */ (['explore', 'compare', 'gelu', 'identities', 'depth', 'softmax', 'maxout', 'guide', 'embed']);
