// Notes what is made to sound: put into the page before the sound is switched on. Values are those that a parameter was last sent to,
// because not every engine tells where it is on its way.
window.heard = { lingers: true, contexts: [], oscillators: [], panners: [], sources: [], params: new Set() };

const remembered = (name, list) => {
  const Original = window[name];
  window[name] = class extends Original {
    constructor(...given) {
      super(...given);
      heard[list].push(this);
    }
  };
};
remembered('AudioContext', 'contexts');
remembered('OscillatorNode', 'oscillators');
remembered('StereoPannerNode', 'panners');
remembered('AudioBufferSourceNode', 'sources');

for (const method of ['setTargetAtTime', 'setValueAtTime']) {
  const original = AudioParam.prototype[method];
  AudioParam.prototype[method] = function (value, ...rest) {
    this.aim = value;
    // WebKit collects a parameter that no script refers to, and what was noted on it.
    heard.params.add(this);
    this.jumps = method === 'setValueAtTime';
    return original.call(this, value, ...rest);
  };
}

// A slow machine looks too late at what lingers for a moment only.
const later = window.setTimeout;
window.setTimeout = (work, ms, ...rest) => later(work, ms === 700 && heard.lingers ? 60_000 : ms, ...rest);

const connect = AudioNode.prototype.connect;
AudioNode.prototype.connect = function (target, ...rest) {
  (this.targets ??= []).push(target);
  if (target instanceof AudioDestinationNode) {
    heard.master = this;
    heard.ear = new AnalyserNode(this.context, { fftSize: 8192, smoothingTimeConstant: 0 });
    connect.call(this, heard.ear);
  }
  return connect.call(this, target, ...rest);
};

/** What leaves the loudspeaker: its loudness, and its strongest pitch in Hz. */
heard.listen = () => {
  const { ear } = heard;
  const [samples, spectrum] = [new Float32Array(2048), new Float32Array(ear.frequencyBinCount)];
  ear.getFloatTimeDomainData(samples);
  ear.getFloatFrequencyData(spectrum);
  const strongest = spectrum.reduce((best, level, i) => (level > spectrum[best] ? i : best), 0);
  return { loudness: Math.hypot(...samples) / Math.sqrt(samples.length), pitch: (strongest * ear.context.sampleRate) / ear.fftSize };
};

/** What it is told to play. The first oscillators are the flutter and the two voices; all further ones are ticks. */
heard.now = () => {
  const [flutter, f, slope, ...ticks] = heard.oscillators;
  const voice = (oscillator) => {
    const gain = oscillator.targets[0].gain;
    const depth = flutter.targets.find((node) => node.targets[0] === gain).gain;
    return { pitch: oscillator.frequency.aim, level: gain.aim ?? 0, flutter: depth.aim ?? 0 };
  };
  return {
    f: voice(f),
    slope: voice(slope),
    breath: heard.sources[0].targets[0].gain.aim ?? 0,
    pan: heard.panners[0].pan.aim,
    ticks: ticks.length,
  };
};
