/**
 * Properties of the recommended and the avoided functions, side by side.
 *
 * @import { Estimate, Lab, Properties } from '../../lab/types.js'
 */

import { functionName, t } from '../../i18n/i18n.js';
import { computed, each } from '../../i18n/live.js';
import { element } from '../../ui/element.js';
import { worded } from '../../ui/choice.js';
import { display } from '../../numbers/display.js';
import { scrolling } from '../../ui/scroll-stop.js';
import { row, table } from '../../ui/table.js';
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

/** @param {Lab} lab @param {() => readonly string[]} good @param {() => readonly string[]} bad  ids of the catalogue */
export function createComparison(lab, good, bad) {
  const known = computed(() => [...new Set([...good(), ...bad()])].map((id) => ({ id, properties: lab.properties(id) })));
  const count = () => known().length;
  const titles = each(element('tr', element('td')), count, (index) => {
    const id = () => known()[index].id;
    const title = element('th', { scope: 'col' }, () => functionName(id()));
    const avoided = () => (good().includes(id()) ? 0 : 1);
    return each(title, avoided, () => worded('span.guide-avoided', 'guide.facts.avoid'));
  });
  const rows = ROWS.map(([key, write]) =>
    each(
      row({}, () => t(`guide.facts.${key}`)),
      count,
      (index) => element('td', () => write(known()[index].properties, known()[index].id, lab)),
    ),
  );
  const facts = table('table.guide-numbers', { caption: worded('caption', 'guide.facts'), head: element('thead', titles) }, ...rows);
  return scrolling('div.guide-scroll', { label: () => t('guide.facts'), role: 'group' }, facts);
}
