/** The row of controls below the numbers while the sound is on: play, its speed, the tone of f′, loudness. */

import { inWords, t } from '../../i18n/i18n.js';
import { element, icon } from '../../ui/element.js';
import { CURVE_SIGNS } from '../../functions/title.js';
import { onRangeInput } from '../../ui/range-input.js';

/** From one end to the other, ms. */
const SPEEDS = { slow: 10_000, normal: 5000, fast: 2500 };
/** Percent: well below what a page may do to somebody with headphones. */
const VOLUME = 55;

/** @typedef {ReturnType<typeof createSoundRow>} SoundRow */

/**
 * @param {object} on
 * @param {() => void} on.play
 * @param {() => void} on.volume
 */
export function createSoundRow(on) {
  const dot = element('span', { class: 'dot' });
  const name = element('span', { class: 'sound-name' });
  const words = element('span');
  const play = element('button', { type: 'button', class: 'button sound-play', onclick: on.play });
  const speeds = /** @type {(keyof typeof SPEEDS)[]} */ (Object.keys(SPEEDS));
  const options = speeds.map((speed) => element('option', { value: speed }));
  const speed = element('select', { class: 'select sound-speed' }, ...options);
  speed.value = 'normal';
  const slope = element('input', { type: 'checkbox', class: 'sound-slope', checked: true });
  const slopeWords = element('span');
  const slopeSign = element('i', { class: 'symbol', 'aria-hidden': 'true' }, CURVE_SIGNS.df);
  const slopeLabel = element('label', { class: 'switch' }, slope, slopeSign, slopeWords);
  const volume = element('input', { type: 'range', class: 'range', min: 0, max: 100, step: 5, value: VOLUME });
  onRangeInput(volume, on.volume);
  const volumeWords = element('span');
  const volumeLabel = element('label', { class: 'sound-volume curve-ink' }, volumeWords, element('span', { class: 'sound-track' }, volume));
  const subject = element('span', { class: 'sound-subject' }, dot, name);
  const node = element('div', { class: 'sound', role: 'group' }, subject, play, speed, slopeLabel, volumeLabel);
  let isPlaying = false;

  function showPlaying() {
    words.textContent = t(isPlaying ? 'sound.stop' : 'sound.play');
    play.replaceChildren(icon(isPlaying ? 'pause' : 'play'), words);
  }

  inWords(() => {
    node.setAttribute('aria-label', t('sound.switch'));
    play.title = t('sound.play.title');
    speed.setAttribute('aria-label', t('sound.speed'));
    options.forEach((option, i) => (option.textContent = t(`sound.${/** @type {keyof typeof SPEEDS} */ (speeds[i])}`)));
    slopeWords.textContent = t('sound.slope');
    slopeLabel.title = t('sound.slope.title');
    volumeWords.textContent = t('sound.volume');
    showPlaying();
  });

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
