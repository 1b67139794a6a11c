import { useState } from 'preact/hooks';
import { showNumber } from '../../lib/format.ts';
import { say, type Text, type TextAround } from '../../lib/say.ts';
import { sayProblem } from '../../lib/say-problem.ts';
import { staffCall } from '../../lib/staff-call.ts';
import { ConfirmDialog } from '../confirm-dialog.tsx';
import { ProblemLine } from '../problem-line.tsx';
import type { RosterEntry } from './read-roster.ts';

export type Act = 'cancel' | 'promote';

const texts = {
  cancelWhat: {
    id: 'Tempatnya hilang. Kalau ada yang menunggu, yang pertama langsung naik.',
    en: 'The place is lost. If anyone waits, the first of them moves up at once.',
  },
  cancelYes: { id: 'Ya, batalkan', en: 'Yes, cancel' },
  promoteWhat: {
    id: 'Ia mendapat tempat di luar urutan, dengan nomor yang sama.',
    en: 'They get a place out of turn, with the same number.',
  },
  promoteYes: { id: 'Ya, beri tempat', en: 'Yes, give a place' },
  raiseWhat: {
    id: 'Tidak ada tempat kosong. Kuota kota ini naik satu supaya ia mendapat tempat.',
    en: 'No place is free. The quota of this city goes up by one so that they get a place.',
  },
  raiseYes: { id: 'Ya, naikkan kuota 1', en: 'Yes, raise the quota by 1' },
} as const satisfies Record<string, Text>;
type Two = TextAround<[string, string]>;
const cancelTitle: Two = {
  id: (name, n) => `Batalkan ${name}, nomor ${n}?`,
  en: (name, n) => `Cancel ${name}, number ${n}?`,
};
const promoteTitle: Two = {
  id: (name, n) => `Beri tempat kepada ${name}, nomor ${n}?`,
  en: (name, n) => `Give ${name}, number ${n}, a place?`,
};
const cancelled: TextAround<[string]> = { id: (name) => `${name} dibatalkan.`, en: (name) => `${name} is cancelled.` };
const promoted: TextAround<[string]> = {
  id: (name) => `${name} mendapat tempat.`,
  en: (name) => `${name} has a place.`,
};

type Props = { act: Act; entry: RosterEntry; campaignId: string; onEnd: (said: string | undefined) => void };

/** Cancels or promotes one person, after asking. `onEnd` gets what was done, or nothing where nothing was. */
export const ActOnEntry = ({ act, entry, campaignId, onEnd }: Props) => {
  const [raiseQuota, setRaiseQuota] = useState(false);
  const [problem, setProblem] = useState<string>();
  const params = { campaignId, signUpId: entry.signUpId };
  const number = entry.number === undefined ? '–' : showNumber(entry.number);

  const carryOut = async () => {
    const answer =
      act === 'cancel'
        ? await staffCall('cancelSignUp', { params })
        : await staffCall('promoteSignUp', { params, body: { raiseQuota } });
    if (answer.kind === 'answered') return onEnd(say(act === 'cancel' ? cancelled : promoted, entry.name));
    if (answer.kind === 'refused' && answer.code === 'no-free-place' && !raiseQuota) return setRaiseQuota(true);
    setProblem(sayProblem(answer));
  };
  const [title, what, yes] =
    act === 'cancel'
      ? [say(cancelTitle, entry.name, number), texts.cancelWhat, texts.cancelYes]
      : [
          say(promoteTitle, entry.name, number),
          raiseQuota ? texts.raiseWhat : texts.promoteWhat,
          raiseQuota ? texts.raiseYes : texts.promoteYes,
        ];
  return (
    <ConfirmDialog title={title} yes={say(yes)} onYes={() => void carryOut()} onNo={() => onEnd(undefined)}>
      <p role="status">{say(what)}</p>
      <ProblemLine problem={problem} />
    </ConfirmDialog>
  );
};
