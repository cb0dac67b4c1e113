/**
 * What is said of a curve that is heard.
 *
 * @import { Frame } from '../../lab/types.js'
 * @import { Landmark } from './landmarks.js'
 * @import { Subject } from './subject.js'
 */

import { inOneLine, t } from '../../i18n/i18n.js';
import { display } from '../../numbers/display.js';

/** Significant digits. */
const DIGITS = 4;

/** @param {Landmark[]} landmarks */
const listed = (landmarks) => landmarks.map(({ words }) => words()).join(t('sound.separator'));

/** What has been met on the way. @param {Subject} subject @param {Landmark[]} landmarks */
export const told = ({ name }, landmarks) => t('sound.told', { name: name(), landmarks: listed(landmarks) });

/** The whole curve, once it has been played. @param {Subject} subject @param {Frame} frame @param {Landmark[]} landmarks */
export function summary({ name, shown, at }, { x: [lo, hi] }, landmarks) {
  const [first = '', last = ''] = [lo, hi].map((x) => at(x).f).map((f) => (Number.isNaN(f) ? t('sound.undefined') : display(f, DIGITS)));
  const sentences = [t('sound.summary', { name: name(), lo: display(lo, DIGITS), hi: display(hi, DIGITS), first, last })];
  // Of a difference nothing more is known.
  if (shown !== undefined) sentences.push(t('sound.summary.met', { landmarks: listed(landmarks) || t('sound.none') }));
  return inOneLine(sentences);
}
