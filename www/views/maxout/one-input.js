/**
 * Maxout of one input: presets, one or two sets of pieces, and their difference.
 *
 * @import { Values, Write } from './keys.js'
 * @import { ViewParts } from '../../app/views.js'
 */

import { inWords, t } from '../../i18n/i18n.js';
import { element, icon } from '../../ui/element.js';
import { createDifference } from './difference.js';
import { createEditor } from './editor.js';
import { createPresets, ONE_INPUT } from './presets.js';
import { createRangeBoxes } from './range-boxes.js';

/** @param {ViewParts} parts @param {Write} write @param {HTMLElement} exporting */
export function createOneInput(parts, write, exporting) {
  const first = createEditor(parts, 'first', (pieces) => write({ pieces }));
  const second = createEditor(parts, 'second', (minus) => write({ minus }));
  const difference = createDifference(parts);
  const ranges = {
    x: createRangeBoxes('x', 'maxout.range.x', (x) => write({ x })),
    y: createRangeBoxes('f', 'maxout.range.y', (y) => write({ y })),
  };
  const [title, text, subtractWords, alone] = [element('h3'), element('p', { class: 'lesson-text' }), element('span'), element('span')];
  const subtract = element(
    'button',
    {
      type: 'button',
      class: 'button maxout-add',
      'data-minus': 'add',
      onclick: () =>
        write({
          minus: [
            [0, 0],
            [1, -1],
          ],
        }),
    },
    icon('add'),
    subtractWords,
  );
  const drop = element('button', { type: 'button', class: 'button', 'data-minus': 'remove', onclick: dropSecond }, alone);

  function dropSecond() {
    write({ minus: [] });
    subtract.focus();
  }

  inWords(() => {
    title.textContent = t('maxout.one');
    text.textContent = t('maxout.one.text');
    subtractWords.textContent = t('maxout.minus.add');
    alone.textContent = t('maxout.minus.remove');
  });

  const node = element(
    'section',
    { class: 'lesson-section maxout-one' },
    title,
    text,
    createPresets(ONE_INPUT, write),
    first.node,
    second.node,
    difference.node,
    element('div', { class: 'maxout-bar' }, ranges.x.node, ranges.y.node, subtract, drop, exporting),
  );

  return {
    node,
    /** @param {Values} values */
    show({ pieces, minus, x, y }) {
      const pair = minus.length > 0;
      first.show({ pieces, x, y, pair });
      second.node.hidden = difference.node.hidden = drop.hidden = !pair;
      subtract.hidden = pair;
      node.classList.toggle('maxout-paired', pair);
      if (pair) {
        second.show({ pieces: minus, x, y, pair });
        difference.show({ pieces, minus, x, y });
      }
      ranges.x.show(x);
      ranges.y.show(y);
    },
  };
}
