import { useEffect, useRef } from 'preact/hooks';
import { say, type Text } from '../../lib/say.ts';
import { type CameraState, cameraState, watchCamera } from './camera.ts';

const notes = {
  starting: { id: 'Membuka kamera …', en: 'Opening the camera …' },
  'cannot-read': {
    id: 'Peramban ini tidak bisa membaca QR dengan kamera. Pakai pemindai tangan, atau ketik kodenya.',
    en: 'This browser cannot read QR codes with its camera. Use a hand scanner, or type the code.',
  },
  refused: {
    id: 'Kamera belum diizinkan. Izinkan di pengaturan peramban, pakai pemindai tangan, atau ketik kodenya.',
    en: 'The camera is not allowed yet. Allow it in the browser, use a hand scanner, or type the code.',
  },
  none: {
    id: 'Tidak ada kamera. Pakai pemindai tangan, atau ketik kodenya.',
    en: 'There is no camera. Use a hand scanner, or type the code.',
  },
} as const satisfies Record<Exclude<CameraState, 'running'>, Text>;

export const CameraView = ({ tell }: { tell: (text: string) => void }) => {
  const video = useRef<HTMLVideoElement>(null);
  const latest = useRef(tell);
  latest.current = tell;
  useEffect(() => {
    let end: (() => void) | undefined;
    // A camera that runs behind another page empties the battery, and the next page may want it.
    const follow = () => {
      end?.();
      end = undefined;
      if (document.visibilityState === 'visible' && video.current)
        end = watchCamera(video.current, (text) => latest.current(text));
    };
    follow();
    document.addEventListener('visibilitychange', follow);
    return () => {
      document.removeEventListener('visibilitychange', follow);
      end?.();
    };
  }, []);
  const state = cameraState.value;
  return (
    <div class={`camera camera-${state}`}>
      <video ref={video} muted playsInline tabIndex={-1} />
      {state === 'running' ? (
        <div class="camera-frame" aria-hidden="true">
          <i />
          <i />
          <i />
          <i />
        </div>
      ) : (
        <p>{say(notes[state])}</p>
      )}
    </div>
  );
};
