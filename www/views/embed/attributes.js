/**
 * The attributes of the element.
 *
 * @import { Key } from '../../state/state.js'
 * @import { Bench } from './bench.js'
 * @import { Row } from './row.js'
 */

import { SWITCHES } from '../../element/attributes.js';
import { list, t } from '../../i18n/i18n.js';
import { ATTRIBUTES, defaultText } from '../../state/schema.js';
import { allowedText } from '../../state/problem-text.js';
import { knownKey } from '../../state/view-keys.js';
import { attributesOf, isSwitch } from './bench.js';
import { exampleOf } from './examples.js';

/** The allowed values and the default. @param {Key} key */
export function allowed(key) {
  return t('embed.allowed', {
    allowed: allowedText(knownKey(key), { t, list }),
    usual: defaultText(key) || t('embed.empty'),
  });
}

/** @param {Bench} bench @returns {Row[]} */
export const attributeRows = (bench) =>
  [...ATTRIBUTES, ...SWITCHES].map((name) => ({
    name,
    detail: () => (isSwitch(name) ? t('embed.switch') : allowed(name)),
    code: () => attributesOf(exampleOf(name)),
    act: 'try',
    async run() {
      await bench.show(exampleOf(name));
      // `lang` is not part of the state: without it the element inherits its language.
      const { plot } = bench;
      return name === 'lang' || isSwitch(name) ? Reflect.get(plot, name) : plot.state?.[name];
    },
  }));
