/**
 * Copies a text. Without https or permission the clipboard is unavailable; then a field shows the text, selected for copying with the
 * keyboard.
 * @param {string} text
 * @param {HTMLInputElement | HTMLTextAreaElement} field  hidden unless it is needed
 * @returns {Promise<boolean>} whether the text has been copied
 */
export async function copyText(text, field) {
  field.hidden = true;
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

/**
 * Copies the text of a visible field; if the browser blocks it, the text is selected.
 * @param {HTMLInputElement | HTMLTextAreaElement} field
 * @returns {Promise<boolean>} whether the text has been copied
 */
export async function copyShown(field) {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    field.focus();
    field.select();
    return false;
  }
}
