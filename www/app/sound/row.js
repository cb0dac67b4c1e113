/** The row of controls below the numbers while the sound is on: play, its speed, the tone of f′, loudness. */

import { inWords, t } from '../../i18n/i18n.js';
import { element, icon } from '../../ui/element.js';
import { CURVE_SIGNS } from '../../functions/values.js';
import { onRangeInput } from '../../ui/range-input.js';

/** From one end to the other, ms. */
const SPEEDS = { slow: 10_000, normal: 5000, fast: 2500 };
/** Percent: well below what a page may do to somebody with headphones. */
const VOLUME = 55;

/** @param {{ play: () => void, volume: () => void }} on */
export function createSoundRow(on) {
  let isPlaying = false;
  const name = element('span.sound-name');
  const words = element('span');
  const play = element('button.button.sound-play', { onclick: on.play, title: () => t('sound.play.title') });
  const speeds = /** @type {(keyof typeof SPEEDS)[]} */ (Object.keys(SPEEDS));
  const speed = element(
    'select.select.sound-speed',
    { 'aria-label': () => t('sound.speed') },
    ...speeds.map((value) => element('option', { value, selected: value === 'normal' }, () => t(`sound.${value}`))),
  );
  const slope = element('input.sound-slope', { type: 'checkbox', checked: true });
  const volume = element('input.range', { type: 'range', min: 0, max: 100, step: 5, value: VOLUME });
  onRangeInput(volume, on.volume);
  const node = element(
    'div.sound',
    { role: 'group', 'aria-label': () => t('sound.switch') },
    element('span.sound-subject', element('span.dot'), name),
    play,
    speed,
    element(
      'label.switch',
      { title: () => t('sound.slope.title') },
      slope,
      element('i.symbol', { 'aria-hidden': 'true' }, CURVE_SIGNS.df),
      element('span', () => t('sound.slope')),
    ),
    element(
      'label.sound-volume.curve-ink',
      element('span', () => t('sound.volume')),
      element('span.sound-track', volume),
    ),
  );

  function showPlaying() {
    words.textContent = t(isPlaying ? 'sound.stop' : 'sound.play');
    play.replaceChildren(icon(isPlaying ? 'pause' : 'play'), words);
  }
  inWords(showPlaying);

  return {
    node,
    /** Of one sweep, ms. */
    get duration() {
      return SPEEDS[/** @type {keyof typeof SPEEDS} */ (speed.value)];
    },
    /** From 0 to 1. */
    get volume() {
      return volume.valueAsNumber / 100;
    },
    get hasSlope() {
      return slope.checked;
    },
    /** @param {boolean} now */
    setPlaying(now) {
      if (now === isPlaying) return;
      isPlaying = now;
      showPlaying();
    },
    /** @param {{ label: () => string, colour: string } | undefined} subject  what is heard */
    setSubject(subject) {
      name.textContent = subject?.label() ?? '';
      node.className = `sound ${subject?.colour ?? ''}`;
      play.disabled = subject === undefined;
    },
  };
}
