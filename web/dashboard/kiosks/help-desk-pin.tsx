import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../../lib/button.tsx';
import { showShortDay, showTime } from '../../lib/format.ts';
import { say, type Text, type TextAround } from '../../lib/say.ts';

export type MadePin = { deviceId: string; name: string; pin: string; expiresAt: string };

const texts = {
  how: {
    id: 'Di tablet: menu kru (tekan lama tulisan DAFTAR), lalu Meja bantuan. PIN yang lama tidak berlaku lagi.',
    en: 'On the tablet: crew menu (hold the word DAFTAR), then Help desk. The PIN before no longer works.',
  },
  once: {
    id: 'PIN ini hanya tampil di sini, dan yang dicari dengannya dicatat dengan nama Anda.',
    en: 'The PIN is shown only here, and what is looked up with it is logged with your name.',
  },
  close: { id: 'Tutup', en: 'Close' },
} as const satisfies Record<string, Text>;
const title: TextAround<[string]> = {
  id: (name) => `PIN meja bantuan ${name}`,
  en: (name) => `Help-desk PIN of ${name}`,
};
const until: TextAround<[string]> = { id: (when) => `Berlaku sampai ${when}`, en: (when) => `Works until ${when}` };

export const HelpDeskPin = ({ made, timeZone, onEnd }: { made: MadePin; timeZone: string; onEnd: () => void }) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  const { name, pin, expiresAt } = made;
  return (
    <section class="card enrolment" aria-labelledby="pin-title" data-pin-of={made.deviceId}>
      <h2 id="pin-title" tabIndex={-1} ref={heading} class="takes-focus">
        {say(title, name)}
      </h2>
      <p class="enrolment-text" data-pin={pin}>
        {pin}
      </p>
      <p>{say(until, `${showShortDay(expiresAt, timeZone)}, ${showTime(expiresAt, timeZone)}`)}</p>
      <p>{say(texts.how)}</p>
      <p class="hint">{say(texts.once)}</p>
      <Button size="staff" onClick={onEnd}>
        {say(texts.close)}
      </Button>
    </section>
  );
};
