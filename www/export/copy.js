/** Without https or permission the clipboard is unavailable. Then a field shows the text, selected for copying with the keyboard. */

/** @param {string} text @param {HTMLInputElement | HTMLTextAreaElement} field @returns {Promise<boolean>} whether the text has been copied */
async function copy(text, field) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    field.value = text;
    field.hidden = false;
    field.focus();
    field.select();
    return false;
  }
}

/** Copies a text; the field is hidden unless it is needed. @param {string} text @param {HTMLInputElement | HTMLTextAreaElement} field */
export function copyText(text, field) {
  field.hidden = true;
  return copy(text, field);
}

/** Copies the text of a visible field. @param {HTMLInputElement | HTMLTextAreaElement} field */
export const copyShown = (field) => copy(field.value, field);
