// No plot: what the browser and the measuring cost by themselves.

/** @type {import('../task.js').Create} */
export const create = () => () => {};
