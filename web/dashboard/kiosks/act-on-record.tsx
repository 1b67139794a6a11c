import { useState } from 'preact/hooks';
import { showNumber } from '../../lib/format.ts';
import { say, type Text, type TextAround } from '../../lib/say.ts';
import { sayProblem } from '../../lib/say-problem.ts';
import { staffCall } from '../../lib/staff-call.ts';
import { ConfirmDialog } from '../confirm-dialog.tsx';
import { ProblemLine } from '../problem-line.tsx';
import { type RecordAct, wordsOf } from './record-words.ts';
import type { InSession, KioskRecord } from './use-session-kiosks.ts';

const words = {
  accept: {
    title: { id: (name) => `Terima pendaftaran ${name}?`, en: (name) => `Take the sign-up of ${name}?` },
    what: {
      id: 'Datanya diproses lagi seolah semuanya beres. Nomor yang dijanjikan kios menjadi miliknya, kalau ada.',
      en: 'It is processed again as if all were well. The number that the kiosk promised becomes theirs, if there is one.',
    },
    yes: { id: 'Ya, terima', en: 'Yes, take it' },
  },
  'hand-over': {
    title: { id: (name) => `KTP ${name} ada di tangan Anda?`, en: (name) => `Is the ID card of ${name} in your hand?` },
    what: {
      id: 'Pendaftaran dengan NIK ini menjadi miliknya: nama dan nomor HP diganti, dan ia mendapat nomor dari kios. Tiket yang lama tidak berlaku lagi.',
      en: 'The sign-up with this NIK becomes theirs: name and phone are replaced, and they get the number of the kiosk. The earlier ticket is no longer valid.',
    },
    yes: { id: 'Ya, NIK di KTP cocok', en: 'Yes, the NIK on the card is the same' },
  },
  dismiss: {
    title: { id: (name) => `Abaikan data ${name}?`, en: (name) => `Leave the record of ${name}?` },
    what: {
      id: 'Ia tidak didaftarkan dari data ini. Pendaftaran yang sudah ada tidak berubah.',
      en: 'It signs nobody up. A sign-up that exists stays as it is.',
    },
    yes: { id: 'Ya, abaikan', en: 'Yes, leave it' },
  },
} as const satisfies Record<RecordAct, { title: TextAround<[string]>; what: Text; yes: Text }>;
const numberLost: TextAround<[string]> = {
  id: (n) => `Nomor ${n} dari kios dilepas untuk yang menunggu.`,
  en: (n) => `Number ${n} of the kiosk goes to whoever waits.`,
};
const decided: TextAround<[string]> = {
  id: (name) => `Data ${name} sudah diputuskan.`,
  en: (name) => `${name}: decided.`,
};
const nowPlace: TextAround<[string]> = {
  id: (name) => `${name} sudah terdaftar.`,
  en: (name) => `${name} is signed up.`,
};

type Props = { act: RecordAct; record: KioskRecord; params: InSession; onEnd: (said: string | undefined) => void };

export const ActOnRecord = ({ act, record, params, onEnd }: Props) => {
  const [problem, setProblem] = useState<string>();
  const { title, what, yes } = words[act];
  const { name, number, recordId } = record;
  const carryOut = async () => {
    const answer = await staffCall('resolveRecord', { params: { ...params, recordId }, body: { action: act } });
    if (answer.kind !== 'answered') return setProblem(sayProblem(answer));
    // The same question again, or another one: it stays in the list, and says which.
    if (answer.body.state === 'open') return setProblem(say(wordsOf(answer.body).what));
    onEnd(say(act === 'dismiss' ? decided : nowPlace, name));
  };
  return (
    <ConfirmDialog title={say(title, name)} yes={say(yes)} onYes={() => void carryOut()} onNo={() => onEnd(undefined)}>
      <p>{say(what)}</p>
      {act === 'dismiss' && number !== undefined && <p>{say(numberLost, showNumber(number))}</p>}
      <ProblemLine problem={problem} />
    </ConfirmDialog>
  );
};
