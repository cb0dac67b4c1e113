/**
 * The instrument: one voice for f, one for f′, a breath while f is negative, and ticks. Gains glide, because a jump is heard as a click.
 *
 * @import { Tone } from './subject.js'
 */

/** Time constants of a glide, s: of pitch and pan, and of loudness. */
const PITCH_GLIDE = 0.012;
const GAIN_GLIDE = 0.02;
/** How loud each is beside the others; a square wave carries farther than a triangle. */
const LEVELS = { f: 0.5, slope: 0.1, breath: 0.035, tick: 0.4 };
/** Beyond the plot a voice flutters so often in a second, and by this share of its loudness. */
const FLUTTER_HZ = 24;
const FLUTTER_DEPTH = 0.9;
/** Ticks lie above all tones. */
const TICK_HZ = 2500;
const TICK_S = 0.03;
const TICK_EVERY_S = 0.07;

/**
 * What is heard at a moment; a voice without a tone is silent.
 * @typedef {{ f: Tone | undefined, slope: Tone | undefined, isNegative: boolean, pan: number }} Sound
 */

/** @typedef {ReturnType<typeof createVoices>} Voices */

/** @param {AudioContext} context @param {AbortSignal} signal  silences it */
export function createVoices(context, signal) {
  // A gain that is given at birth holds from the first sample on; one that is set later leaves a moment at full loudness.
  const silent = () => new GainNode(context, { gain: 0 });
  const master = silent();
  master.connect(context.destination);
  const panner = new StereoPannerNode(context);
  panner.connect(master);
  const flutter = new OscillatorNode(context, { frequency: FLUTTER_HZ });
  flutter.start();
  const voices = { f: createVoice('triangle', LEVELS.f), slope: createVoice('square', LEVELS.slope) };
  const breath = createBreath();

  /** @param {AudioParam} param @param {number} value @param {number} glide */
  const glide = (param, value, glide) => param.setTargetAtTime(value, context.currentTime, glide);

  /** @param {OscillatorType} type @param {number} level */
  function createVoice(type, level) {
    const oscillator = new OscillatorNode(context, { type });
    const [gain, depth] = [silent(), silent()];
    oscillator.connect(gain).connect(panner);
    flutter.connect(depth).connect(gain.gain);
    oscillator.start();
    let isHeard = false;
    return (/** @type {Tone | undefined} */ tone) => {
      if (tone !== undefined) {
        // A tone that begins does not come gliding from where the last one ended.
        if (isHeard) glide(oscillator.frequency, tone.frequency, PITCH_GLIDE);
        else oscillator.frequency.setValueAtTime(tone.frequency, context.currentTime);
      }
      isHeard = tone !== undefined;
      const deep = tone?.isBeyond ? FLUTTER_DEPTH / 2 : 0;
      glide(gain.gain, isHeard ? level * (1 - deep) : 0, GAIN_GLIDE);
      glide(depth.gain, isHeard ? level * deep : 0, GAIN_GLIDE);
    };
  }

  function createBreath() {
    const noise = new AudioBuffer({ length: context.sampleRate, sampleRate: context.sampleRate });
    const samples = noise.getChannelData(0);
    samples.forEach((_, i) => (samples[i] = 2 * Math.random() - 1));
    const source = new AudioBufferSourceNode(context, { buffer: noise, loop: true });
    const gain = silent();
    source.connect(gain).connect(panner);
    source.start();
    return gain.gain;
  }

  function silence() {
    voices.f(undefined);
    voices.slope(undefined);
    glide(breath, 0, GAIN_GLIDE);
  }

  signal.addEventListener('abort', () => glide(master.gain, 0, GAIN_GLIDE));

  return {
    silence,
    /** @param {Sound} sound */
    play({ f, slope, isNegative, pan }) {
      // The system may have taken the sound away for a call, or for a tab that was hidden.
      if (context.state !== 'running') context.resume().catch(() => {});
      glide(panner.pan, pan, PITCH_GLIDE);
      voices.f(f);
      voices.slope(slope);
      glide(breath, f !== undefined && isNegative ? LEVELS.breath : 0, GAIN_GLIDE);
    },
    /** @param {number} count  so many ticks */
    tick(count) {
      for (let i = 0; i < count; i += 1) {
        const at = context.currentTime + i * TICK_EVERY_S;
        const oscillator = new OscillatorNode(context, { type: 'sine', frequency: TICK_HZ });
        const gain = silent();
        gain.gain.setValueAtTime(0, at);
        gain.gain.linearRampToValueAtTime(LEVELS.tick, at + TICK_S / 6);
        gain.gain.linearRampToValueAtTime(0, at + TICK_S);
        oscillator.connect(gain).connect(panner);
        oscillator.start(at);
        oscillator.stop(at + TICK_S);
      }
    },
    /** @param {number} share  from 0 to 1 */
    setVolume(share) {
      // The ear hears ratios: the square is nearer to what a slider promises.
      if (!signal.aborted) glide(master.gain, share * share, GAIN_GLIDE);
    },
  };
}
