/**
 * The attributes of the element, each with an example.
 *
 * @import { Key } from '../../state/state.js'
 * @import { Bench, Attributes } from './bench.js'
 * @import { Row } from './row.js'
 */

import { SWITCHES } from '../../element/attributes.js';
import { language, list, t } from '../../i18n/i18n.js';
import { ATTRIBUTES, defaultText } from '../../state/schema.js';
import { allowedText } from '../../state/problem-text.js';
import { attributesOf, isSwitch } from './bench.js';

/** An example for each key, with the attributes that make its effect visible. @type {Record<Exclude<Key, 'lang' | 'view' | 'present' | 'lesson' | 'step'>, Attributes>} */
export const EXAMPLES = {
  functions: { functions: 'elu(alpha=0.5),leaky_relu(alpha=0.2)' },
  active: { active: '2', probe: '1' },
  show: { show: 'f df d2f' },
  off: { off: '2' },
  difference: { difference: '1,2' },
  marks: { marks: 'extrema inflections' },
  normal: { normal: '1,0.5', marks: 'density' },
  x: { x: '-2,3' },
  y: { y: '-1,2' },
  aspect: { aspect: 'equal' },
  scale: { scale: '1.5' },
  probe: { probe: '1.5' },
  theme: { theme: 'dark' },
  lock: { lock: 'beta', controls: '' },
  hide: { hide: 'legend' },
};

/** The other language, because the page's own would change nothing. */
const otherLanguage = () => (language() === 'en' ? 'zh-CN' : 'en');

/** @param {string} name @returns {Attributes} */
export function exampleOf(name) {
  if (name === 'lang') return { lang: otherLanguage(), readout: '' };
  return /** @type {Record<string, Attributes>} */ (EXAMPLES)[name] ?? { [name]: '' };
}

/** The allowed values and the default. @param {Key} key */
export function allowed(key) {
  return t('embed.allowed', {
    allowed: allowedText(key, { t, list }),
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
