import { useState } from 'preact/hooks';
import { say, type Text, type TextAround } from '../../lib/say.ts';
import { sayProblem } from '../../lib/say-problem.ts';
import { staffCall } from '../../lib/staff-call.ts';
import { ConfirmDialog } from '../confirm-dialog.tsx';
import { ProblemLine } from '../problem-line.tsx';

export type Act = 'withdraw' | 'erase';

const texts = {
  withdrawWhat: {
    id: 'Pendaftarannya batal sekarang juga dan tempatnya pindah ke yang menunggu. Datanya tetap disimpan, tetapi tidak dipakai lagi.',
    en: 'Their sign-up is cancelled at once and the place goes to who waits. The data stays, but nothing more is done with it.',
  },
  withdrawYes: { id: 'Ya, cabut persetujuannya', en: 'Yes, take it back' },
  eraseWhat: {
    id: 'Nama, nomor HP, NIK, jawaban, data kios dan baris unggahan yang ditolak hilang dari mana-mana dan tidak bisa dikembalikan. Tiketnya mati. Kalau acaranya belum lewat, tempatnya pindah ke yang menunggu. Angka acara tetap.',
    en: 'Name, phone number, NIK, answers, kiosk records and rejected rows are gone everywhere and cannot be brought back. The ticket stops. If the event is still to come, the place goes to who waits. The figures stay.',
  },
  eraseYes: { id: 'Ya, hapus selamanya', en: 'Yes, erase for good' },
} as const satisfies Record<string, Text>;
const titles = {
  withdraw: { id: (name) => `Cabut persetujuan ${name}?`, en: (name) => `Take back the consent of ${name}?` },
  erase: { id: (name) => `Hapus semua data ${name}?`, en: (name) => `Erase all data of ${name}?` },
} as const satisfies Record<Act, TextAround<[string]>>;
const withdrawn: TextAround<[string]> = {
  id: (name) => `Persetujuan ${name} dicabut.`,
  en: (name) => `The consent of ${name} is taken back.`,
};
const erased: TextAround<[string]> = {
  id: (id) => `Datanya sudah dihapus. Kalau orangnya mau mendaftar lagi, ia perlu kode ${id}.`,
  en: (id) => `The data is erased. To sign up again they need the code ${id}.`,
};

type Props = {
  act: Act;
  params: { campaignId: string; signUpId: string };
  name: string | undefined;
  requestId: string | undefined;
  onEnd: (said: string | undefined) => void;
};

/** Asks first, in words that say what then cannot be taken back. */
export const ActOnPerson = ({ act, params, name, requestId, onEnd }: Props) => {
  const [problem, setProblem] = useState<string>();
  const who = name ?? params.signUpId;
  const ofRequest = requestId === undefined ? {} : { rightsRequestId: requestId };
  const carryOut = async () => {
    if (act === 'withdraw') {
      const answer = await staffCall('withdrawConsent', { params, body: ofRequest });
      return answer.kind === 'answered' ? onEnd(say(withdrawn, who)) : setProblem(sayProblem(answer));
    }
    const answer = await staffCall('eraseSignUp', { params, body: { reason: 'asked-by-person', ...ofRequest } });
    return answer.kind === 'answered' ? onEnd(say(erased, answer.body.erasureId)) : setProblem(sayProblem(answer));
  };
  const [what, yes] = act === 'withdraw' ? [texts.withdrawWhat, texts.withdrawYes] : [texts.eraseWhat, texts.eraseYes];
  return (
    <ConfirmDialog
      title={say(titles[act], who)}
      yes={say(yes)}
      onYes={() => void carryOut()}
      onNo={() => onEnd(undefined)}
    >
      <p>{say(what)}</p>
      <ProblemLine problem={problem} />
    </ConfirmDialog>
  );
};
