/** The frameworks whose slopes at kinks are known, in the order in which the program tells them. */
export const FRAMEWORKS = /** @type {const} */ (['pytorch', 'jax', 'keras']);
