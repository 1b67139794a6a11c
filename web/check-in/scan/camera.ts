import { signal } from '@preact/signals';
import { openDetector } from './detector.ts';
import { watchView } from './watch-view.ts';

export type CameraState = 'starting' | 'running' | 'cannot-read' | 'refused' | 'none';
export const cameraState = signal<CameraState>('starting');
/** Nothing where the camera has no torch. */
export const torch = signal<'on' | 'off' | undefined>(undefined);

const lookEveryMs = 150;
let track: MediaStreamTrack | undefined;

/** Shows the camera in `video` and tells each code that comes into view, once. Ends it when called. */
export const watchCamera = (video: HTMLVideoElement, tell: (text: string) => void): (() => void) => {
  let ended = false;
  let stream: MediaStream | undefined;
  const end = () => {
    ended = true;
    for (const one of stream?.getTracks() ?? []) one.stop();
    track = undefined;
    torch.value = undefined;
  };
  const run = async () => {
    cameraState.value = 'starting';
    const detector = await openDetector();
    if (!detector) {
      cameraState.value = 'cannot-read';
      return;
    }
    stream = await openStream();
    if (!stream) return;
    if (ended) return end();
    video.srcObject = stream;
    await video.play();
    cameraState.value = 'running';
    const look = watchView(tell);
    while (!ended) {
      const [found] = video.readyState >= 2 ? await detector.detect(video) : [];
      look(found?.rawValue, performance.now());
      await new Promise((resolve) => setTimeout(resolve, lookEveryMs));
    }
  };
  run().catch((error: unknown) => {
    // Closing the page, or the phone taking its camera back, ends what was under way.
    if (!(error instanceof DOMException)) throw error;
    if (!ended) cameraState.value = 'none';
  });
  return end;
};

const openStream = async (): Promise<MediaStream | undefined> => {
  try {
    const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' }, audio: false });
    track = stream.getVideoTracks()[0];
    const can = track?.getCapabilities?.() as { torch?: boolean } | undefined;
    torch.value = can?.torch ? 'off' : undefined;
    return stream;
  } catch (error) {
    if (!(error instanceof DOMException || error instanceof TypeError)) throw error;
    cameraState.value = error.name === 'NotAllowedError' ? 'refused' : 'none';
    return undefined;
  }
};

export const switchTorch = async (): Promise<void> => {
  const wanted = torch.value !== 'on';
  await track?.applyConstraints({ advanced: [{ torch: wanted } as MediaTrackConstraintSet] });
  torch.value = wanted ? 'on' : 'off';
};
