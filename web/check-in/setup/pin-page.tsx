import './setup.css';
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../lib/button.tsx';
import { describedBy, Field } from '../../lib/field.tsx';
import { showNumber } from '../../lib/format.ts';
import { PageHeader } from '../../lib/page-header.tsx';
import { say, type Text, type TextAround } from '../../lib/say.ts';
import { msToNextTry } from '../gate/pin-tries.ts';
import { dropEverything, type Post, queued, unlock } from '../gate/post.ts';
import { wakeSound } from '../result/alarm.ts';

const own = {
  pin: { id: 'PIN alat ini', en: 'PIN of this device' },
  hint: { id: 'Yang Anda pilih waktu membuka gerbang.', en: 'The one you chose when you opened the gate.' },
  wrong: { id: 'PIN ini bukan PIN alat ini. Coba lagi.', en: 'This is not the PIN of this device. Try again.' },
  open: { id: 'Buka', en: 'Open' },
  opening: { id: 'Membuka …', en: 'Opening …' },
  forgotten: { id: 'Lupa PIN?', en: 'Forgot the PIN?' },
  drop: { id: 'Hapus gerbang ini dari alat', en: 'Remove this gate from the device' },
  plain: {
    id: 'Daftar di alat ini dihapus, lalu Anda membuka gerbang lagi dengan jaringan.',
    en: 'The list on this device is removed; you open the gate again with a network.',
  },
} as const satisfies Record<string, Text>;
const waits: TextAround<[string]> = {
  id: (time) => `Terlalu banyak PIN salah. Coba lagi dalam ${time}.`,
  en: (time) => `Too many wrong PINs. Try again in ${time}.`,
};
const seconds: TextAround<[string]> = { id: (n) => `${n} detik`, en: (n) => (n === '1' ? '1 second' : `${n} seconds`) };
const minutes: TextAround<[string]> = { id: (n) => `${n} menit`, en: (n) => `${n} minutes` };
const showWait = (ms: number): string =>
  ms > 90_000 ? say(minutes, showNumber(Math.ceil(ms / 60_000))) : say(seconds, showNumber(Math.ceil(ms / 1_000)));

const losing: TextAround<[string]> = {
  id: (n) => `${n} pindaian yang belum terkirim ikut hilang. Pelarinya sudah masuk, tetapi tidak akan tercatat hadir.`,
  en: (n) => `${n} scans that were not sent are lost too: those runners are in, but will not be counted as present.`,
};

/** A device at a gate, opened again: with or without a network. */
export const PinPage = ({ post }: { post: Post }) => {
  const [pin, setPin] = useState('');
  const [waitMs, setWaitMs] = useState(0);
  const [state, setState] = useState<'asking' | 'opening' | 'wrong'>('asking');
  const submit = async () => {
    wakeSound();
    setState('opening');
    const tried = await unlock(pin);
    setState(tried === 'wrong' ? 'wrong' : 'asking');
    setWaitMs(await msToNextTry());
    if (tried !== 'right') document.getElementById('pin')?.focus();
  };
  useEffect(() => {
    const look = () => void msToNextTry().then(setWaitMs);
    look();
    const timer = setInterval(look, 1_000);
    return () => clearInterval(timer);
  }, []);
  const asked = {
    id: 'pin',
    label: say(own.pin),
    hint: say(own.hint),
    problem: waitMs > 0 ? say(waits, showWait(waitMs)) : state === 'wrong' ? say(own.wrong) : undefined,
  };
  return (
    <>
      <PageHeader />
      <main class="setup">
        <form
          class="gate-form"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (state !== 'opening' && waitMs === 0) void submit();
          }}
        >
          <h1>
            {post.gate} · {post.city}
          </h1>
          <Field {...asked}>
            <input
              class="input"
              type="password"
              inputMode="numeric"
              autocomplete="off"
              value={pin}
              onInput={({ currentTarget }) => setPin(currentTarget.value)}
              {...describedBy(asked)}
            />
          </Field>
          <Button kind="main" type="submit">
            {say(state === 'opening' ? own.opening : own.open)}
          </Button>
          <details class="pin-forgotten">
            <summary>{say(own.forgotten)}</summary>
            <p>{queued.value > 0 ? say(losing, showNumber(queued.value)) : say(own.plain)}</p>
            <Button onClick={() => void dropEverything()}>{say(own.drop)}</Button>
          </details>
        </form>
      </main>
    </>
  );
};
