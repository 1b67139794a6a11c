import { useState } from 'preact/hooks';
import { Button } from '../../lib/button.tsx';
import { say, type Text, type TextAround } from '../../lib/say.ts';
import { sayProblem } from '../../lib/say-problem.ts';
import { staffCall } from '../../lib/staff-call.ts';
import { ProblemLine } from '../problem-line.tsx';
import { TextBox } from '../setup/form.tsx';
import { type Competition, showAt, useAnswer } from './competition.ts';

const texts = {
  title: { id: 'Keberatan', en: 'Objections' },
  none: { id: 'Tidak ada.', en: 'None.' },
  answer: { id: 'Jawaban panitia', en: "The committee's answer" },
  required: { id: 'Tulis jawabannya dulu.', en: 'Write the answer first.' },
  uphold: { id: 'Terima', en: 'Uphold' },
  reject: { id: 'Tolak', en: 'Reject' },
  upheld: { id: 'Diterima', en: 'Upheld' },
  rejected: { id: 'Ditolak', en: 'Rejected' },
} as const satisfies Record<string, Text>;
const from: TextAround<[string, string]> = { id: (n, at) => `Peserta ${n}, ${at}`, en: (n, at) => `Entry ${n}, ${at}` };

type Decision = 'upheld' | 'rejected';

export const ObjectionsCard = ({ competition: { competitionId } }: { competition: Competition }) => {
  const { value, problem, ask } = useAnswer(() => staffCall('listObjections', { params: { competitionId } }), 30_000);
  return (
    <section class="card" aria-labelledby="objections-title">
      <h2 class="card-title" id="objections-title">
        {say(texts.title)}
      </h2>
      <ProblemLine problem={problem} />
      {value?.items.length === 0 && <p class="card-foot">{say(texts.none)}</p>}
      <ul class="contest-lines">
        {value?.items.map(({ objectionId, entryNumber, text, raisedAt, answer }) => (
          <li key={objectionId} data-objection={objectionId}>
            <div>
              <strong>{say(from, String(entryNumber), showAt(raisedAt))}</strong>
              <p>“{text}”</p>
              {answer && (
                <p>
                  <strong>{say(texts[answer.decision])}</strong>: {answer.text}
                </p>
              )}
            </div>
            {!answer && <AnswerForm params={{ competitionId, objectionId }} answered={ask} />}
          </li>
        ))}
      </ul>
    </section>
  );
};

type FormProps = { params: { competitionId: string; objectionId: string }; answered: () => Promise<void> };
const AnswerForm = ({ params, answered }: FormProps) => {
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string>();
  const decide = async (decision: Decision) => {
    if (text.trim() === '') return setProblem(say(texts.required));
    const answer = await staffCall('answerObjection', { params, body: { decision, text: text.trim() } });
    if (answer.kind !== 'answered') return setProblem(sayProblem(answer));
    await answered();
  };
  return (
    <div class="contest-form contest-why">
      <TextBox
        id={`answer-${params.objectionId}`}
        label={say(texts.answer)}
        problem={problem}
        value={text}
        onValue={setText}
      />
      <div class="contest-ways">
        <Button size="staff" onClick={() => void decide('upheld')}>
          {say(texts.uphold)}
        </Button>
        <Button size="staff" onClick={() => void decide('rejected')}>
          {say(texts.reject)}
        </Button>
      </div>
    </div>
  );
};
