/** What the sections of the view are built of. */

/** @import { MessageKey } from '../../i18n/i18n.js' */

import { functionName, t } from '../../i18n/i18n.js';
import { worded } from '../../ui/choice.js';
import { element } from '../../ui/element.js';
import * as boxes from '../../ui/scroll-stop.js';

/**
 * A section with its heading.
 * @param {MessageKey} title
 * @param {...Node} children
 */
export const section = (title, ...children) => element('section.gelu-section', worded('h3', title), ...children);

/** A region that scrolls sideways by itself, also by keys. @param {MessageKey} label @param {HTMLElement} child */
export const scrolling = (label, child) => boxes.scrolling('div.gelu-scroll', { label: () => t(label) }, child);

/** The names of functions in the order of their curves. @param {readonly string[]} ids */
export const legend = (ids) =>
  element('ul.gelu-legend', ...ids.map((id, index) => element(`li.curve-${index + 1}`, element('span.dot'), () => functionName(id))));
