// Errors with a stable `code`, for programs, and a message, for people.

/** @typedef {Error & { code: string }} LabError */

/**
 * @param {string} code
 * @param {string} message lower-case; names the offender and the remedy
 * @param {unknown} [cause]
 * @returns {LabError}
 */
export function labError(code, message, cause) {
  return Object.assign(new Error(message, cause === undefined ? undefined : { cause }), { code });
}

/** @param {unknown} error @returns {error is LabError} */
export function isLabError(error) {
  return error instanceof Error && typeof (/** @type {Partial<LabError>} */ (error).code) === 'string';
}
