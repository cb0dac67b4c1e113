/**
 * reStructuredText, for Sphinx.
 *
 * @import { Snippet } from './snippet.js'
 */

import { restText } from './escape.js';
import { iframe } from './html.js';

/**
 * The iframe on HTML pages; the picture in PDF and EPUB. Sphinx counts EPUB as HTML, but EPUB allows no iframes.
 * https://www.sphinx-doc.org/en/master/usage/restructuredtext/directives.html#directive-only
 * @param {Snippet} snippet
 */
export function sphinx(snippet) {
  const frame = directive('only', 'html and not epub', directive('raw', 'html', iframe(snippet)));
  // Options are literal text, but a target with a trailing underscore would be the name of a reference.
  const options = `:alt: ${snippet.title}\n:target: ${snippet.page.replace(/_$/, '%5F')}`;
  const caption = snippet.caption === '' ? '' : `\n\n${restText(snippet.caption)}`;
  return `${frame}\n\n${directive('only', 'not html or epub', directive('figure', snippet.file, options + caption, ''))}`;
}

/** @param {string} name @param {string} argument @param {string} content @param {string} [gap]  between the two: options follow at once */
const directive = (name, argument, content, gap = '\n') => `.. ${name}:: ${argument}\n${gap}${content.replace(/^(?=.)/gm, '   ')}`;
