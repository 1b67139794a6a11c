let audio: AudioContext | undefined;

/** Browsers let a page sound only after somebody has touched it. */
export const wakeSound = (): void => {
  audio ??= typeof AudioContext === 'undefined' ? undefined : new AudioContext();
  void audio?.resume();
};

const tone = (hertz: number, startS: number, lengthS: number, shape: OscillatorType): void => {
  if (!audio) return;
  const start = audio.currentTime + startS;
  const source = new OscillatorNode(audio, { type: shape, frequency: hertz });
  const volume = new GainNode(audio, { gain: 0.3 });
  source.connect(volume).connect(audio.destination);
  source.start(start);
  source.stop(start + lengthS);
};

/** Told apart with eyes on the runner: one high tone lets in, two low ones and a long buzz stop. */
export const soundResult = (letsIn: boolean): void => {
  if (letsIn) tone(880, 0, 0.15, 'sine');
  else {
    tone(220, 0, 0.25, 'square');
    tone(180, 0.32, 0.4, 'square');
  }
  navigator.vibrate?.(letsIn ? 80 : [250, 100, 400]);
};
