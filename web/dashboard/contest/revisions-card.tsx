import { useState } from 'preact/hooks';
import { Button } from '../../lib/button.tsx';
import { say, type Text, type TextAround } from '../../lib/say.ts';
import { sayProblem } from '../../lib/say-problem.ts';
import { staffCall } from '../../lib/staff-call.ts';
import { ProblemLine } from '../problem-line.tsx';
import { type Competition, showAt, useAnswer } from './competition.ts';

const texts = {
  title: { id: 'Perubahan nilai setelah dikunci', en: 'Changes after the lock' },
  none: { id: 'Tidak ada.', en: 'None.' },
  signOff: { id: 'Sahkan', en: 'Sign off' },
} as const satisfies Record<string, Text>;
const about: TextAround<[string, string, string]> = {
  id: (entry, judge, marks) => `Peserta ${entry}, juri ${judge}: ${marks}`,
  en: (entry, judge, marks) => `Entry ${entry}, judge ${judge}: ${marks}`,
};
const asked: TextAround<[string, string]> = {
  id: (by, at) => `diminta ${by}, ${at}`,
  en: (by, at) => `asked by ${by}, ${at}`,
};
const signed: TextAround<[string, string]> = {
  id: (by, at) => `disahkan ${by}, ${at}`,
  en: (by, at) => `signed off by ${by}, ${at}`,
};
const everyMs = 15_000;

export const RevisionsCard = ({ competition }: { competition: Competition }) => {
  const { competitionId, rounds, criteria } = competition;
  const { value, problem, ask } = useAnswer(() => staffCall('listRevisions', { params: { competitionId } }), everyMs);
  const [actProblem, setActProblem] = useState<string>();
  const signOff = async (revisionId: string) => {
    const answer = await staffCall('signOffRevision', { params: { competitionId, revisionId } });
    setActProblem(answer.kind === 'answered' ? undefined : sayProblem(answer));
    await ask();
  };
  const roundOf = new Map(rounds.map(({ roundId, name }) => [roundId, name]));
  const nameOf = new Map(criteria.map(({ criterionId, name }) => [criterionId, name]));
  return (
    <section class="card" aria-labelledby="revisions-title">
      <h2 class="card-title" id="revisions-title">
        {say(texts.title)}
      </h2>
      <ProblemLine problem={problem ?? actProblem} />
      {value?.items.length === 0 && <p class="card-foot">{say(texts.none)}</p>}
      <ul class="contest-lines">
        {value?.items.map((one) => {
          const marks = Object.entries(one.marks).map(([id, mark]) => `${nameOf.get(id) ?? id} ${mark}`);
          return (
            <li key={one.revisionId} data-revision={one.revisionId}>
              <div>
                <strong>
                  {roundOf.get(one.roundId)} ·{' '}
                  {say(about, String(one.entryNumber), String(one.judgeNumber), marks.join(', '))}
                </strong>
                <p>“{one.reason}”</p>
                <p class="hint">
                  {say(asked, one.proposedBy ?? '–', showAt(one.proposedAt))}
                  {one.signedOff && ` · ${say(signed, one.signedOff.by ?? '–', showAt(one.signedOff.at))}`}
                </p>
              </div>
              {!one.signedOff && (
                <Button size="staff" onClick={() => void signOff(one.revisionId)}>
                  {say(texts.signOff)}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
};
