/** Words and styles of points and their coordinates, for the list of them and for what copies one. */

import { POINT_WORDS } from '../i18n/books.js';
import { moreWords } from '../i18n/i18n.js';
import { loadStyles } from '../ui/styles.js';

/** Resolves when the words are there; rejects where they cannot be had. */
export function preparePoints() {
  return Promise.all([moreWords(POINT_WORDS), loadStyles(new URL('../styles/points.css', import.meta.url))]);
}
