import { useState } from 'preact/hooks';
import { Button } from '../../lib/button.tsx';
import { describedBy, Field } from '../../lib/field.tsx';
import { Icon } from '../../lib/icon.tsx';
import { say, type Text, type TextAround } from '../../lib/say.ts';
import { sayProblem } from '../../lib/say-problem.ts';
import { isPin } from '../keys/pin.ts';
import { wakeSound } from '../result/alarm.ts';
import type { Choice } from './my-sessions.ts';
import { openGate } from './open-gate.ts';

const own = {
  gate: { id: 'Nama gerbang', en: 'Name of the gate' },
  gateHint: {
    id: 'Kru lain membacanya kalau tiket dipindai lagi.',
    en: 'Other crews read it when a ticket is scanned again.',
  },
  gateMissing: { id: 'Beri nama gerbangnya, misalnya Gerbang B.', en: 'Name the gate, such as Gate B.' },
  gateLong: { id: 'Paling banyak 30 huruf.', en: 'At most 30 letters.' },
  pin: { id: 'PIN alat ini, 6 angka atau lebih', en: 'PIN of this device, 6 digits or more' },
  pinHint: {
    id: 'Membuka daftar di alat ini kalau jaringan putus. Ingat baik-baik; tidak bisa dikirim ulang.',
    en: 'Opens the list on this device when the network is gone. Remember it; it cannot be sent to you.',
  },
  pinWrong: { id: 'PIN harus 6 sampai 12 angka.', en: 'A PIN has 6 to 12 digits.' },
  open: { id: 'Buka gerbang', en: 'Open the gate' },
  opening: { id: 'Mengambil daftar …', en: 'Fetching the list …' },
  back: { id: 'Pilih sesi lain', en: 'Choose another session' },
  over: { id: 'Sesi ini sudah selesai.', en: 'This session is over.' },
  keeps: {
    id: 'Alat ini menyimpan nomor, inisial dan sidik kode saja, tersegel, sampai 12 jam setelah mulai.',
    en: 'This device keeps numbers, initials and fingerprints of codes only, sealed, until 12 hours after the start.',
  },
} as const satisfies Record<string, Text>;
const title: TextAround<[string]> = { id: (city) => `Gerbang di ${city}`, en: (city) => `A gate in ${city}` };

type Wrong = { gate?: Text; pin?: Text; whole?: string };

export const GateForm = ({ session, back }: { session: Choice; back: (() => void) | undefined }) => {
  const [gate, setGate] = useState('Gerbang A');
  const [pin, setPin] = useState('');
  const [wrong, setWrong] = useState<Wrong>({});
  const [isOpening, setOpening] = useState(false);
  const submit = async () => {
    const name = gate.trim();
    const found: Wrong = {
      ...(name === '' && { gate: own.gateMissing }),
      ...([...name].length > 30 && { gate: own.gateLong }),
      ...(!isPin(pin) && { pin: own.pinWrong }),
    };
    setWrong(found);
    if (found.gate || found.pin) return document.getElementById(found.gate ? 'gate' : 'pin')?.focus();
    wakeSound();
    setOpening(true);
    const opened = await openGate(session, name, pin);
    setOpening(false);
    if (opened === 'over') setWrong({ whole: say(own.over) });
    else if (opened !== 'open') setWrong({ whole: sayProblem(opened) });
  };
  const asked = (id: 'gate' | 'pin') => ({
    id,
    label: say(own[id]),
    hint: say(own[`${id}Hint`]),
    problem: wrong[id] && say(wrong[id]),
  });
  return (
    <form
      class="gate-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!isOpening) void submit();
      }}
    >
      <h1>{say(title, session.city)}</h1>
      <p class="gate-form-session">
        {session.campaignName} · {session.venue}
      </p>
      <Field {...asked('gate')}>
        <input
          class="input"
          autocomplete="off"
          value={gate}
          onInput={({ currentTarget }) => setGate(currentTarget.value)}
          {...describedBy(asked('gate'))}
        />
      </Field>
      <Field {...asked('pin')}>
        <input
          class="input"
          inputMode="numeric"
          autocomplete="off"
          value={pin}
          onInput={({ currentTarget }) => setPin(currentTarget.value)}
          {...describedBy(asked('pin'))}
        />
      </Field>
      {wrong.whole && (
        <p class="setup-note" role="alert">
          <Icon name="fix" />
          {wrong.whole}
        </p>
      )}
      <Button kind="main" type="submit">
        {say(isOpening ? own.opening : own.open)}
      </Button>
      {back && <Button onClick={back}>{say(own.back)}</Button>}
      <p class="hint gate-form-keeps">
        <Icon name="lock" />
        {say(own.keeps)}
      </p>
    </form>
  );
};
