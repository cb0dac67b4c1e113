/**
 * Copies a text. Without https or permission there is no clipboard; then the text stands selected in a field, and the reader still has
 * the keyboard.
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
 * Copies the text of a field that stays in sight; where the browser refuses, it is selected.
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
