import { useState } from 'preact/hooks';
import type { Explained } from '../../lib/explanation/explained.ts';
import { Explanation } from '../../lib/explanation/explanation.tsx';
import { ownTimeZone, showExactTime, showNumber } from '../../lib/format.ts';
import { showTotal } from '../../lib/points.ts';
import { say, type Text, type TextAround } from '../../lib/say.ts';
import { sayProblem } from '../../lib/say-problem.ts';
import { staffCall } from '../../lib/staff-call.ts';
import { UnitPlace, unitTitle } from '../../lib/unit.tsx';
import { ProblemLine } from '../problem-line.tsx';
import { useShowAll } from '../show-all.tsx';
import { type Competition, useAnswer } from './competition.ts';
import { ReviseForm } from './revise-form.tsx';

const texts = {
  none: { id: 'Belum ada nilai.', en: 'No marks yet.' },
  why: { id: 'Rincian', en: 'Details' },
  close: { id: 'Tutup', en: 'Close' },
  noTotal: { id: 'belum', en: 'not yet' },
} as const satisfies Record<string, Text>;
const around = {
  asOf: { id: (at) => `per ${at}`, en: (at) => `as of ${at}` },
  showAll: { id: (n) => `Tampilkan semua ${n}`, en: (n) => `Show all ${n}` },
} as const satisfies Record<string, TextAround<[string]>>;
/** The server works it out at most every ten seconds. */
const everyMs = 10_000;

type Round = Competition['rounds'][number];

export const LiveRanking = ({ competition: { competitionId }, round }: { competition: Competition; round: Round }) => {
  const params = { competitionId, roundId: round.roundId };
  const isLive = round.state === 'judging';
  const { value, problem } = useAnswer(() => staffCall('getRanking', { params }), isLive ? everyMs : undefined);
  const lines = value?.lines ?? [];
  const { shown, more } = useShowAll(lines, 15, around.showAll);
  return (
    <>
      <ProblemLine problem={problem} />
      {value && <p class="card-foot">{say(around.asOf, showExactTime(value.asOf, ownTimeZone))}</p>}
      {value && lines.length === 0 && <p class="card-foot">{say(texts.none)}</p>}
      <ol class="contest-lines">
        {shown.map((line) => (
          <Line key={line.entryNumber} competitionId={competitionId} round={round} line={line} />
        ))}
      </ol>
      {more && <p class="card-foot">{more}</p>}
    </>
  );
};

type RankingLine = Extract<
  Awaited<ReturnType<typeof staffCall<'getRanking'>>>,
  { kind: 'answered' }
>['body']['lines'][number];
type LineProps = { competitionId: string; round: Round; line: RankingLine };

const Line = ({ competitionId, round, line }: LineProps) => {
  const [shown, setShown] = useState<Explained | { problem: string }>();
  const title = unitTitle(line.unit, line.label);
  const open = async () => {
    if (shown) return setShown(undefined);
    const answer = await staffCall('getEntryStanding', { params: { competitionId, entryNumber: line.entryNumber } });
    setShown(answer.kind === 'answered' ? answer.body : { problem: sayProblem(answer) });
  };
  const explained = shown && 'rounds' in shown ? shown : undefined;
  const inRound = explained?.rounds.find(({ roundId }) => roundId === round.roundId);
  return (
    <li data-entry={line.entryNumber}>
      <div>
        <strong>
          {line.rank === undefined ? '–' : showNumber(line.rank)}. {title}
        </strong>{' '}
        <UnitPlace unit={line.unit} />
      </div>
      <span class="contest-total">{line.total === undefined ? say(texts.noTotal) : showTotal(line.total)}</span>
      <button
        type="button"
        class="link"
        aria-expanded={shown !== undefined}
        aria-label={`${say(shown ? texts.close : texts.why)}: ${title}`}
        onClick={() => void open()}
      >
        {say(shown ? texts.close : texts.why)}
      </button>
      {shown && (
        <div class="contest-why">
          {'problem' in shown && <ProblemLine problem={shown.problem} />}
          {explained && <Explanation of={explained} title={title} />}
          {inRound && round.state === 'locked' && (
            <ReviseForm competitionId={competitionId} entryNumber={line.entryNumber} round={inRound} />
          )}
        </div>
      )}
    </li>
  );
};
