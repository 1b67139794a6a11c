import './photo-strip.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { say, type Text, type TextAround } from '../../lib/say.ts';
import type { Entry } from '../current.ts';
import { photoOf } from '../store/photos.ts';

const texts = {
  none: { id: 'Peserta ini tidak mengirim foto.', en: 'This entry has sent no photos.' },
  close: { id: 'Kecilkan foto', en: 'Make the photo smaller' },
} as const satisfies Record<string, Text>;
const nth: TextAround<[string]> = { id: (n) => `Foto ${n}`, en: (n) => `Photo ${n}` };
const notHere: Text = { id: 'Foto belum ada di ponsel ini', en: 'Not on this phone' };

type Photo = Entry['photos'][number];

export const PhotoStrip = ({ photos }: { photos: Photo[] }) => {
  const [large, setLarge] = useState<string>();
  if (photos.length === 0) return <p class="hint">{say(texts.none)}</p>;
  return (
    <ul class="photo-strip">
      {photos.map((photo, index) => (
        <li key={photo.photoId} class={large === photo.photoId ? 'photo-large' : undefined}>
          <button
            type="button"
            aria-label={large === photo.photoId ? say(texts.close) : say(nth, String(index + 1))}
            aria-expanded={large === photo.photoId}
            onClick={() => setLarge(large === photo.photoId ? undefined : photo.photoId)}
          >
            <KeptPhoto photo={photo} />
          </button>
        </li>
      ))}
    </ul>
  );
};

/** Drawn from this phone's own copy: an address lasts an hour, and there may be no network. */
const KeptPhoto = ({ photo }: { photo: Photo }) => {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [isMissing, setMissing] = useState(false);
  useEffect(() => {
    let gone = false;
    void photoOf(photo).then((bitmap) => {
      if (gone) return;
      setMissing(bitmap === undefined);
      if (bitmap && canvas.current) {
        canvas.current.width = bitmap.width;
        canvas.current.height = bitmap.height;
        canvas.current.getContext('2d')?.drawImage(bitmap, 0, 0);
      }
    });
    return () => {
      gone = true;
    };
  }, [photo.photoId]);
  return isMissing ? <span class="photo-missing">{say(notHere)}</span> : <canvas ref={canvas} />;
};
