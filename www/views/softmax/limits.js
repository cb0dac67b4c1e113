/** Inputs for which softmax is undefined, with the reason and the limit: T of 0 or ∞, logits of ∞, all classes masked. */

import { t } from '../../i18n/i18n.js';

/** A logit of −∞ masks its class. @param {readonly number[]} logits */
export const isAllMasked = (logits) => logits.every((logit) => logit === -Infinity);

/** @param {number} temperature */
export const whyTemperature = (temperature) =>
  temperature === 0 ? t('softmax.why.cold') : temperature === Infinity ? t('softmax.why.hot') : '';

/** @param {readonly number[]} logits */
export const whyLogits = (logits) =>
  logits.includes(Infinity) ? t('softmax.why.infinite') : isAllMasked(logits) ? t('softmax.why.masked') : '';
