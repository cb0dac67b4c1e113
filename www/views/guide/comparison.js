/**
 * Properties of the recommended and the avoided functions, side by side.
 *
 * @import { Estimate, Lab, Properties } from '../../lab/types.js'
 */

import { functionName, t } from '../../i18n/i18n.js';
import { element } from '../../ui/element.js';
import { display } from '../../numbers/display.js';
import { stopWhereItScrolls } from '../../ui/scroll-stop.js';
import { slopesText, spanText } from './span.js';

const DIGITS = 4;

/** A mean within its error of 0 is shown as 0. @param {Estimate} of */
const estimate = ({ value, error }) => display(Math.abs(value) <= error ? 0 : value, 3);

/** The rows of the table. @type {[key: 'range' | 'slopes' | 'mean' | 'saturated', (of: Properties, id: string, lab: Lab) => string][]} */
const ROWS = [
  ['range', ({ range }) => spanText(range, DIGITS)],
  ['slopes', (of, id, lab) => slopesText(lab, id, of, DIGITS)],
  ['mean', ({ normal }) => (normal === null ? '–' : estimate(normal.mean))],
  ['saturated', ({ normal }) => (normal === null ? '–' : `${display(100 * normal.saturated, 3)} %`)],
];

/** @param {Lab} lab */
export function createComparison(lab) {
  const table = element('table.guide-numbers');
  const node = element('div.guide-scroll', { role: 'group' }, table);
  stopWhereItScrolls(node);
  return {
    node,
    /** @param {readonly string[]} good @param {readonly string[]} bad  ids of the catalogue */
    show(good, bad) {
      const ids = [...new Set([...good, ...bad])];
      const known = ids.map((id) => ({ id, properties: lab.properties(id) }));
      node.setAttribute('aria-label', t('guide.facts'));
      table.replaceChildren(
        element('caption', t('guide.facts')),
        element(
          'thead',
          element(
            'tr',
            element('td'),
            ...ids.map((id) =>
              element(
                'th',
                { scope: 'col' },
                functionName(id),
                good.includes(id) ? null : element('span.guide-avoided', t('guide.facts.avoid')),
              ),
            ),
          ),
        ),
        element(
          'tbody',
          ...ROWS.map(([key, write]) =>
            element(
              'tr',
              element('th', { scope: 'row' }, t(`guide.facts.${key}`)),
              ...known.map(({ id, properties }) => element('td', write(properties, id, lab))),
            ),
          ),
        ),
      );
    },
  };
}
