import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type * as z from 'zod';
import type * as shape from '../../../shared/api/kiosk-shapes.ts';
import { Button } from '../../lib/button.tsx';
import { Icon } from '../../lib/icon.tsx';
import { Qr } from '../../lib/qr.tsx';
import { say, type Text, type TextAround } from '../../lib/say.ts';
import type { Device } from '../figures/silence.ts';

export type Invited = z.output<typeof shape.DeviceInvited>;

const texts = {
  scan: {
    id: 'Pindai dengan kamera tablet, atau buka halaman kios di tablet dan ketik kodenya.',
    en: "Scan it with the tablet's camera, or open the kiosk page on the tablet and type the code.",
  },
  once: {
    id: 'Kode ini berlaku sekali dan hanya tampil di sini. Jangan difoto atau dikirim.',
    en: 'The code works once and is shown only here. Do not photograph or send it.',
  },
  over: {
    id: 'Kode sudah habis waktunya. Buat kode baru dari daftar kios.',
    en: 'The code has run out. Make a new one from the list of kiosks.',
  },
  done: { id: 'Tablet ini sudah jadi kios dan siap dipakai.', en: 'The tablet is a kiosk now, ready for use.' },
  qr: { id: 'Kode QR untuk tablet', en: 'QR code for the tablet' },
  close: { id: 'Tutup', en: 'Close' },
  page: { id: 'Halaman kios', en: 'The kiosk page' },
} as const satisfies Record<string, Text>;
const title: TextAround<[string]> = { id: (name) => `Pasang ${name}`, en: (name) => `Set up ${name}` };
const timeLeft: TextAround<[string]> = {
  id: (time) => `Masih berlaku ${time}`,
  en: (time) => `Works for ${time} more`,
};

const everySecond = 1000;

const colon: Text = { id: '.', en: ':' };

/** "14.05": minutes and seconds, as a clock counts down. */
const clock = (ms: number) => {
  const seconds = Math.max(0, Math.ceil(ms / 1000));
  return `${Math.floor(seconds / 60)}${say(colon)}${String(seconds % 60).padStart(2, '0')}`;
};

/** The tablet opens it with the code behind the `#`, which no browser sends. */
const enrolmentLink = (code: string) => `${location.origin}/kiosk/#daftar=${code}`;

type Props = {
  invited: Invited;
  /** The same device as it stands now. */
  now: Device | undefined;
  onEnd: () => void;
};

export const EnrolmentCode = ({ invited, now, onEnd }: Props) => {
  const { code, expiresAt } = invited.enrolment;
  const [left, setLeft] = useState(() => Date.parse(expiresAt) - Date.now());
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    const timer = setInterval(() => setLeft(Date.parse(expiresAt) - Date.now()), everySecond);
    return () => clearInterval(timer);
  }, [expiresAt]);
  const isDone = now?.enrolledAt !== undefined && now.enrolledAt !== invited.enrolledAt;
  const isOver = !isDone && left <= 0;
  return (
    <section class="card enrolment" aria-labelledby="enrolment-title" data-enrolment={invited.deviceId}>
      <h2 id="enrolment-title" tabIndex={-1} ref={heading} class="takes-focus">
        {say(title, invited.name)}
      </h2>
      {!isDone && !isOver && (
        <div class="enrolment-code">
          <Qr text={enrolmentLink(code)} label={say(texts.qr)} />
          <div>
            <p>{say(texts.scan)}</p>
            <p class="enrolment-text" data-code={code}>
              {code}
            </p>
            <p>
              {say(texts.page)}: <a href="/kiosk/">{`${location.host}/kiosk/`}</a>
            </p>
            <p class="enrolment-left">
              <Icon name="waiting" />
              {say(timeLeft, clock(left))}
            </p>
            <p class="hint">{say(texts.once)}</p>
          </div>
        </div>
      )}
      <p class="enrolment-said" role="status">
        {isDone && (
          <>
            <Icon name="place" />
            {say(texts.done)}
          </>
        )}
        {isOver && (
          <>
            <Icon name="fix" />
            {say(texts.over)}
          </>
        )}
      </p>
      <Button size="staff" onClick={onEnd}>
        {say(texts.close)}
      </Button>
    </section>
  );
};
