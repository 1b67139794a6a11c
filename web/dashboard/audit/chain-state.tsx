import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../lib/button.tsx';
import type { AnswerTo } from '../../lib/call.ts';
import { showDateAndYear, showExactTime, showNumber } from '../../lib/format.ts';
import { Icon } from '../../lib/icon.tsx';
import { say, type Text, type TextAround } from '../../lib/say.ts';
import { sayProblem } from '../../lib/say-problem.ts';
import { staffCall } from '../../lib/staff-call.ts';
import { ProblemLine } from '../problem-line.tsx';

type Verdict = Extract<AnswerTo<'verifyAudit'>, { kind: 'answered' }>['body'];

const texts = {
  checking: { id: 'Memeriksa rantai …', en: 'Checking the chain …' },
  intact: { id: 'Rantai utuh', en: 'The chain is intact' },
  intactWhat: {
    id: 'Tidak ada catatan yang diubah, dihapus atau disisipkan.',
    en: 'No entry was changed, removed or put in later.',
  },
  again: { id: 'Periksa lagi', en: 'Check again' },
} as const satisfies Record<string, Text>;
const kinds = {
  changed: { id: 'Catatan ini diubah sesudah ditulis', en: 'This entry was changed after it was written' },
  removed: { id: 'Catatan ini dihapus', en: 'This entry was removed' },
  inserted: { id: 'Catatan ini disisipkan kemudian', en: 'This entry was put in later' },
  'chain-broken': { id: 'Rantainya sendiri diubah di sini', en: 'The chain itself was changed here' },
} as const satisfies Record<NonNullable<Verdict['first']>['kind'], Text>;
const broken: TextAround<[string]> = {
  id: (n) => `Rantai putus: ${n} catatan tidak cocok`,
  en: (n) => (n === '1' ? 'The chain is broken: 1 entry does not fit' : `The chain is broken: ${n} entries do not fit`),
};
const verified: TextAround<[string, string]> = {
  id: (n, at) => `${n} catatan diperiksa, ${at}`,
  en: (n, at) => `${n} entries checked, ${at}`,
};
const pending: TextAround<[string]> = {
  id: (n) => `${n} catatan terbaru masih menunggu masuk rantai.`,
  en: (n) => `The newest ${n} wait to be chained.`,
};
const first: TextAround<[string, string]> = {
  id: (at, id) => `Yang pertama tidak cocok: ${at}, ${id}.`,
  en: (at, id) => `The first that does not fit: ${at}, ${id}.`,
};

/** Whether the log is as it was written, worked out again when the page is opened. */
export const ChainState = ({ campaignId, timeZone }: { campaignId: string; timeZone: string }) => {
  const [verdict, setVerdict] = useState<Verdict>();
  const [problem, setProblem] = useState<string>();
  const verify = async () => {
    setVerdict(undefined);
    setProblem(undefined);
    const answer = await staffCall('verifyAudit', { params: { campaignId } });
    if (answer.kind === 'answered') setVerdict(answer.body);
    else setProblem(sayProblem(answer));
  };
  useEffect(() => void verify(), [campaignId]);
  const at = (time: string) => `${showDateAndYear(time, timeZone)} ${showExactTime(time, timeZone)}`;
  const state = verdict && (verdict.isIntact ? 'intact' : 'broken');
  return (
    <section class={`card chain ${state === undefined ? '' : `chain-${state}`}`} data-chain={state}>
      <div role="status">
        {!verdict && !problem && <p>{say(texts.checking)}</p>}
        {verdict && (
          <>
            <h2>
              <Icon name={verdict.isIntact ? 'place' : 'fix'} />
              {verdict.isIntact ? say(texts.intact) : say(broken, showNumber(verdict.misfits))}
            </h2>
            {verdict.isIntact && <p>{say(texts.intactWhat)}</p>}
            {verdict.first && (
              <p>
                {say(kinds[verdict.first.kind])}. {say(first, at(verdict.first.at), verdict.first.id)}
              </p>
            )}
            <p class="chain-note">
              {say(verified, showNumber(verdict.chained), at(verdict.verifiedAt))}
              {verdict.pending > 0 && ` · ${say(pending, showNumber(verdict.pending))}`}
            </p>
          </>
        )}
      </div>
      <ProblemLine problem={problem} />
      <Button size="staff" onClick={() => void verify()}>
        {say(texts.again)}
      </Button>
    </section>
  );
};
