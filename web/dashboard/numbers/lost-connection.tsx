import { showTime } from '../../lib/format.ts';
import { Icon } from '../../lib/icon.tsx';
import { say, type TextAround } from '../../lib/say.ts';
import { lostSince } from '../live/live-counts.ts';

const since: TextAround<[string]> = {
  id: (time) => `Tidak terhubung sejak ${time}. Angka di bawah dari saat itu; halaman ini terus mencoba sendiri.`,
  en: (time) => `Not connected since ${time}. The figures below are from then; this page keeps trying by itself.`,
};

export const lostSentence = (timeZone: string): string | undefined =>
  lostSince.value === undefined ? undefined : say(since, showTime(lostSince.value, timeZone));

/** The region is always there, so that a screen reader hears when something comes into it. */
export const LostConnection = ({ timeZone }: { timeZone: string }) => {
  const sentence = lostSentence(timeZone);
  return (
    <div role="alert">
      {sentence && (
        <p class="lost-connection">
          <Icon name="offline" />
          {sentence}
        </p>
      )}
    </div>
  );
};
