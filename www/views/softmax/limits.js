/** What softmax has no value for, why, and what it tends to there: temperatures of 0 and ∞, logits of ∞, nothing but masks. */

import { t } from '../../i18n.js';

/** A logit of −∞ masks its class. @param {readonly number[]} logits */
export const isAllMasked = (logits) => logits.every((logit) => logit === -Infinity);

/** @param {number} temperature */
export const whyTemperature = (temperature) =>
  temperature === 0 ? t('softmax.why.cold') : temperature === Infinity ? t('softmax.why.hot') : '';

/** @param {readonly number[]} logits */
export const whyLogits = (logits) =>
  logits.includes(Infinity) ? t('softmax.why.infinite') : isAllMasked(logits) ? t('softmax.why.masked') : '';
