import { useState } from 'preact/hooks';
import type { RightsKind } from '../../../shared/domain/rights-request.ts';
import { Button } from '../../lib/button.tsx';
import { say, type Text } from '../../lib/say.ts';
import { sayProblem } from '../../lib/say-problem.ts';
import { staffCall } from '../../lib/staff-call.ts';
import { ProblemLine } from '../problem-line.tsx';
import { type Act, ActOnPerson } from './act-on-person.tsx';
import { type Paper, PaperView } from './paper-view.tsx';
import { kindWords } from './rights-words.ts';

const texts = {
  note: { id: 'Catat permintaannya', en: 'Note what they ask' },
  answer: { id: 'Jawab sekarang', en: 'Answer now' },
  file: { id: 'Berkas data lengkap', en: 'All that is held' },
  proof: { id: 'Bukti persetujuan', en: 'Proof of consent' },
  withdraw: { id: 'Cabut persetujuan', en: 'Take consent back' },
  erase: { id: 'Hapus datanya', en: 'Erase their data' },
  close: { id: 'Sudah dijawab', en: 'It is answered' },
  noted: { id: 'Permintaan dicatat, jatuh tempo 3 × 24 jam.', en: 'Noted: due within 3 × 24 hours.' },
  answered: { id: 'Permintaan ditutup.', en: 'The request is closed.' },
} as const satisfies Record<string, Text>;

type Props = {
  campaignId: string;
  signUpId: string;
  name: string | undefined;
  requestId: string | undefined;
  onChanged: (said: string, isGone: boolean) => void;
};

/** What can be done for one person: each step is in the audit log. */
export const PersonRights = ({ campaignId, signUpId, name, requestId, onChanged }: Props) => {
  const [act, setAct] = useState<Act>();
  const [paper, setPaper] = useState<Paper>();
  const [problem, setProblem] = useState<string>();
  const params = { campaignId, signUpId };

  const note = async (kind: RightsKind) => {
    const answer = await staffCall(
      'createRightsRequest',
      { params: { campaignId }, body: { kind, signUpId } },
      { idempotencyKey: crypto.randomUUID() },
    );
    if (answer.kind === 'answered') return onChanged(say(texts.noted), false);
    setProblem(sayProblem(answer));
  };
  const showFile = async () => {
    const answer = await staffCall('getAccessFile', { params, body: { reason: 'asked-by-person' } });
    if (answer.kind === 'answered') setPaper({ kind: 'file', body: answer.body });
    else setProblem(sayProblem(answer));
  };
  const showProof = async () => {
    const answer = await staffCall('getConsentProof', { params });
    if (answer.kind === 'answered') setPaper({ kind: 'proof', body: answer.body });
    else setProblem(sayProblem(answer));
  };
  const close = async (rightsRequestId: string) => {
    const answer = await staffCall('closeRightsRequest', {
      params: { campaignId, rightsRequestId },
      body: { result: 'done' },
    });
    if (answer.kind === 'answered') return onChanged(say(texts.answered), false);
    setProblem(sayProblem(answer));
  };
  return (
    <section class="card rights-person" aria-label={name ?? signUpId} data-person={signUpId}>
      <h2>{name ?? signUpId}</h2>
      {requestId === undefined && (
        <>
          <h3>{say(texts.note)}</h3>
          <div class="rights-ways">
            {(Object.keys(kindWords) as RightsKind[]).map((kind) => (
              <Button key={kind} size="staff" onClick={() => void note(kind)}>
                {say(kindWords[kind])}
              </Button>
            ))}
          </div>
        </>
      )}
      <h3>{say(texts.answer)}</h3>
      <div class="rights-ways">
        <Button size="staff" icon="info" onClick={() => void showFile()}>
          {say(texts.file)}
        </Button>
        <Button size="staff" icon="info" onClick={() => void showProof()}>
          {say(texts.proof)}
        </Button>
        <Button size="staff" onClick={() => setAct('withdraw')}>
          {say(texts.withdraw)}
        </Button>
        <Button size="staff" icon="erase" onClick={() => setAct('erase')}>
          {say(texts.erase)}
        </Button>
        {requestId !== undefined && (
          <Button size="staff" icon="place" onClick={() => void close(requestId)}>
            {say(texts.close)}
          </Button>
        )}
      </div>
      <ProblemLine problem={problem} />
      {paper && <PaperView paper={paper} />}
      {act && (
        <ActOnPerson
          {...{ act, params, name, requestId }}
          onEnd={(said) => {
            setAct(undefined);
            if (said !== undefined) onChanged(said, act === 'erase');
          }}
        />
      )}
    </section>
  );
};
