/**
 * One identity: formula, plot of both sides, explanation, and maximum difference.
 *
 * @import { IdentitiesView } from './view.js'
 * @import { ViewParts } from '../../app/views.js'
 */

import { language, lookUp, t } from '../../i18n/i18n.js';
import { computed, guard, live } from '../../i18n/live.js';
import { element } from '../../ui/element.js';
import { display } from '../../numbers/display.js';
import { createExportedChart } from '../../export/chart-export.js';
import { formula } from '../../functions/typeset.js';
import { sentence, written } from './difference.js';

/** Width of the left side's line in CSS px: wide enough to be visible below the right side. */
const WIDE = 8;

/** @param {string} id @param {ViewParts} parts @param {IdentitiesView} view */
export const createIdentityCard = (id, parts, view) =>
  guard(
    () => [language(), ...view.values.x],
    () => createCard(id, parts, () => view.values.x),
  );

/** @param {string} id @param {ViewParts} parts @param {() => IdentitiesView['values']['x']} x */
function createCard(id, parts, x) {
  const sides = computed(() => parts.lab.identity(id, x()));
  // The ids come from the engine.
  const title = () => lookUp(`identities.${id}.title`) ?? id;
  const range = () => ({ lo: display(x()[0]), hi: display(x()[1]) });
  const difference = computed(() => {
    const found = sides();
    return found && { ...written(found, x()), units: display(found.units, 2) };
  });
  const nowhere = () => t('identities.nowhere', range());

  const figure = createExportedChart(parts, `identity-${id}`, {
    class: 'lesson-canvas',
    chart() {
      const { xs, left, right } = sides() ?? { xs: [], left: [], right: [] };
      const [first = x()[0], last = x()[1]] = [xs[0], xs.at(-1)];
      return {
        x: [first, last],
        series: [
          { xs, ys: left, colour: 1, width: WIDE, opacity: 0.4 },
          { xs, ys: right, colour: 'ink', stroke: 'dashed' },
        ],
      };
    },
    label() {
      const said = difference();
      return said === undefined ? nowhere() : t('identities.figure', { title: title(), ...range(), ...said });
    },
    said: () => ({
      file: `identity-${id}`,
      title: title(),
      x: t('picture.axis.input'),
      y: t('picture.axis.y'),
      names: [t('picture.side.left'), t('picture.side.right')],
    }),
  });
  const number = element('p.lesson-number', { 'data-identity-number': id });
  live(() => {
    const said = difference();
    number.replaceChildren(...(said === undefined ? [nowhere()] : sentence(said, t('identities.at', said), t('identities.units', said))));
  });
  const why = element('p.lesson-text', () => lookUp(`identities.${id}.why`) ?? '');
  return element('article.lesson-card', { 'data-identity': id }, element('h4', title), formula(id), ...figure.nodes, why, number);
}
