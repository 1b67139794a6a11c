import { useState } from 'preact/hooks';
import { Button } from '../../lib/button.tsx';
import { showNumber } from '../../lib/format.ts';
import { say, type Text, type TextAround } from '../../lib/say.ts';
import { sayProblem } from '../../lib/say-problem.ts';
import { staffCall } from '../../lib/staff-call.ts';
import { ConfirmDialog } from '../confirm-dialog.tsx';
import { ProblemLine } from '../problem-line.tsx';
import type { Competition } from './competition.ts';
import { showAt } from './competition.ts';
import { LiveRanking } from './live-ranking.tsx';
import { RoundDates } from './round-dates.tsx';

const texts = {
  waiting: { id: 'Belum dibuka', en: 'Not begun' },
  judging: { id: 'Sedang dinilai', en: 'Being judged' },
  locking: { id: 'Sedang dikunci', en: 'Being locked' },
  locked: { id: 'Terkunci', en: 'Locked' },
  open: { id: 'Buka babak, bagikan ke juri', en: 'Begin the round, give entries to judges' },
  close: { id: 'Tutup dan kunci nilai', en: 'Close and lock the marks' },
  closeTitle: { id: 'Kunci nilai babak ini?', en: 'Lock the marks of this round?' },
  closeWhat: {
    id: 'Nilai tidak bisa diubah lagi kecuali lewat perubahan yang disahkan orang lain. Yang terbaik maju ke babak berikutnya. Ini tidak bisa dibatalkan.',
    en: 'Marks then change by signed-off changes only. The best go on to the next round. This cannot be taken back.',
  },
  closeYes: { id: 'Ya, kunci', en: 'Yes, lock it' },
} as const satisfies Record<string, Text>;
const around = {
  title: { id: (name) => `Babak ${name}`, en: (name) => `Round: ${name}` },
  short: {
    id: (n) => `Juri kurang untuk peserta ${n}, karena hubungan dengan juri. Undang juri lain.`,
    en: (n) => `Too few judges for entry ${n}, for ties. Invite another judge.`,
  },
  before: {
    id: (at) => `Waktu menilai baru habis ${at}. Nilai yang belum sampai tidak ikut terhitung.`,
    en: (at) => `Judging ends ${at}. Marks that have not come by now will not count.`,
  },
  goOn: { id: (n) => `${n} maju ke babak berikutnya`, en: (n) => `${n} go on to the next round` },
} as const satisfies Record<string, TextAround<[string]>>;
const between: TextAround<[string, string, string]> = {
  id: (n, from, to) => `${n} peserta · ${from} sampai ${to}`,
  en: (n, from, to) => `${n} entries · ${from} until ${to}`,
};

type Round = Competition['rounds'][number];
type Props = { competition: Competition; round: Round; isLast: boolean; reload: () => Promise<void> };

export const RoundCard = ({ competition, round, isLast, reload }: Props) => {
  const [problem, setProblem] = useState<string>();
  const [isAsking, setAsking] = useState(false);
  const params = { competitionId: competition.competitionId, roundId: round.roundId };
  const act = async (name: 'openRound' | 'closeRound') => {
    setAsking(false);
    const answer = await staffCall(name, { params }, { timeoutMs: 60_000 });
    if (answer.kind !== 'answered') setProblem(sayProblem(answer));
    else setProblem(answer.body.short.length > 0 ? say(around.short, answer.body.short.join(', ')) : undefined);
    await reload();
  };
  const id = `round-${round.roundId}`;
  return (
    <section class="card" aria-labelledby={id} data-round={round.roundId} data-state={round.state}>
      <div class="card-title">
        <h2 id={id}>{say(around.title, round.name)}</h2>
        <span class="card-note">
          {say(texts[round.state])}
          {round.goOn !== undefined && !isLast && ` · ${say(around.goOn, showNumber(round.goOn))}`}
        </span>
      </div>
      <div class="contest-card">
        <p class="hint">{say(between, showNumber(round.entries), showAt(round.opensAt), showAt(round.closesAt))}</p>
        <RoundDates round={round} />
        <ProblemLine problem={problem} />
        <div class="contest-ways">
          {round.state === 'waiting' && (
            <Button size="staff" onClick={() => void act('openRound')}>
              {say(texts.open)}
            </Button>
          )}
          {(round.state === 'judging' || round.state === 'locking') && (
            <Button size="staff" onClick={() => setAsking(true)}>
              {say(texts.close)}
            </Button>
          )}
        </div>
      </div>
      {round.state !== 'waiting' && (
        <LiveRanking key={`${round.state} ${competition.version}`} competition={competition} round={round} />
      )}
      {isAsking && (
        <ConfirmDialog
          title={say(texts.closeTitle)}
          yes={say(texts.closeYes)}
          onYes={() => void act('closeRound')}
          onNo={() => setAsking(false)}
        >
          {Date.now() < Date.parse(round.closesAt) && <p>{say(around.before, showAt(round.closesAt))}</p>}
          <p>{say(texts.closeWhat)}</p>
        </ConfirmDialog>
      )}
    </section>
  );
};
