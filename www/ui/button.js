/**
 * Buttons whose words follow the language.
 *
 * @import { MessageKey } from '../i18n/i18n.js'
 * @import { Attribute } from './element.js'
 */

import { t } from '../i18n/i18n.js';
import { element } from './element.js';

/** @param {MessageKey} words @param {() => void} onclick @param {Record<string, Attribute>} [attributes] */
export const button = (words, onclick, attributes) => element('button.button', { onclick, ...attributes }, () => t(words));
