import { useState } from 'preact/hooks';
import { describedBy, Field } from '../../lib/field.tsx';
import { showNumber } from '../../lib/format.ts';
import { Icon } from '../../lib/icon.tsx';
import { say, type Text, type TextAround } from '../../lib/say.ts';
import { sayProblem } from '../../lib/say-problem.ts';
import { staffCall } from '../../lib/staff-call.ts';
import { ConfirmDialog } from '../confirm-dialog.tsx';
import type { Device } from '../figures/silence.ts';
import { ProblemLine } from '../problem-line.tsx';
import type { InSession } from './use-session-kiosks.ts';

export type DeviceAct = 'return' | 'revoke' | 'write-off';

const words = {
  return: {
    title: { id: (name) => `Minta ${name} mengembalikan tempatnya?`, en: (name) => `Ask ${name} for its places back?` },
    what: {
      id: (held) =>
        `Begitu kios itu terhubung, ${held} tempat yang belum dipakai kembali dan yang menunggu naik. Yang sudah diberi nomor tetap punya tempat.`,
      en: (held) =>
        `As soon as it is connected, its ${held} unused places come back and whoever waits moves up. Who was given a number keeps it.`,
    },
    yes: { id: 'Ya, minta kembali', en: 'Yes, ask for them' },
    done: { id: (name) => `${name} akan mengembalikan tempatnya.`, en: (name) => `${name} will give its places back.` },
  },
  revoke: {
    title: { id: (name) => `Cabut ${name}?`, en: (name) => `Revoke ${name}?` },
    what: {
      id: (held) =>
        `Kios itu langsung berhenti dan tidak bisa mendaftarkan orang lagi. Yang sudah diambilnya masih bisa dikirim, dan menunggu persetujuan manajer. ${held} tempat yang dipegangnya tetap ditahan sampai dilepas.`,
      en: (held) =>
        `It stops at once and signs nobody up any more. What it has taken can still be sent, and waits for a manager's yes. The ${held} places it holds stay held until they are let go.`,
    },
    yes: { id: 'Ya, cabut', en: 'Yes, revoke it' },
    done: { id: (name) => `${name} dicabut.`, en: (name) => `${name} is revoked.` },
  },
  'write-off': {
    title: {
      id: (name) => `Lepas tempat ${name}, karena kiosnya hilang?`,
      en: (name) => `Let the places of ${name} go, because it is lost?`,
    },
    what: {
      id: (held) => `${held} tempat pindah ke daftar tunggu sekarang juga, dan kios itu dicabut.`,
      en: (held) => `${held} places go to the waiting list right now, and the kiosk is revoked.`,
    },
    yes: { id: 'Ya, lepas tempatnya', en: 'Yes, let them go' },
    done: {
      id: (name) => `Tempat ${name} sudah dilepas untuk yang menunggu.`,
      en: (name) => `The places of ${name} went to whoever waits.`,
    },
  },
} as const satisfies Record<
  DeviceAct,
  { title: TextAround<[string]>; what: TextAround<[string]>; yes: Text; done: TextAround<[string]> }
>;
const mayStillCome: TextAround<[string]> = {
  id: (held) =>
    `Pelari yang sudah diberi nomor oleh kios ini tetap boleh masuk. Jadi sampai ${held} orang lebih banyak dari kuota bisa datang.`,
  en: (held) =>
    `Runners whom this kiosk gave a number may still come in. So up to ${held} people more than the quota may turn up.`,
};
const noWayBack: Text = { id: 'Ini tidak bisa dibatalkan.', en: 'This cannot be taken back.' };
const typeName: TextAround<[string]> = {
  id: (name) => `Ketik ${name} untuk memastikan`,
  en: (name) => `Type ${name} to confirm`,
};
const nameDiffers: Text = { id: 'Namanya belum sama.', en: 'The name is not the same yet.' };

const call = (act: DeviceAct, params: InSession & { deviceId: string }) =>
  act === 'return'
    ? staffCall('askReturn', { params })
    : act === 'revoke'
      ? staffCall('revokeDevice', { params })
      : staffCall('writeOffDevice', { params });

type Props = { act: DeviceAct; device: Device; params: InSession; onEnd: (said: string | undefined) => void };

/** Asks before a kiosk loses its places or its key, with what follows in words. Writing one off asks for its name as well. */
export const ActOnDevice = ({ act, device, params, onEnd }: Props) => {
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string>();
  const [nameProblem, setNameProblem] = useState<string>();
  const { title, what, yes, done } = words[act];
  const { name, deviceId } = device;
  const held = showNumber(device.held);
  const carryOut = async () => {
    if (act === 'write-off' && typed.trim().toLowerCase() !== name.toLowerCase())
      return setNameProblem(say(nameDiffers));
    const answer = await call(act, { ...params, deviceId });
    if (answer.kind === 'answered') return onEnd(say(done, name));
    setProblem(sayProblem(answer));
  };
  const asked = { id: 'typed-name', label: say(typeName, name), problem: nameProblem };
  return (
    <ConfirmDialog title={say(title, name)} yes={say(yes)} onYes={() => void carryOut()} onNo={() => onEnd(undefined)}>
      <p>{say(what, held)}</p>
      {act === 'write-off' && (
        <>
          <p class="kiosk-warning">
            <Icon name="fix" />
            <span>
              {say(mayStillCome, held)} {say(noWayBack)}
            </span>
          </p>
          <Field {...asked}>
            <input
              class="input"
              autocomplete="off"
              value={typed}
              onInput={(event) => setTyped(event.currentTarget.value)}
              {...describedBy(asked)}
            />
          </Field>
        </>
      )}
      <ProblemLine problem={problem} />
    </ConfirmDialog>
  );
};
