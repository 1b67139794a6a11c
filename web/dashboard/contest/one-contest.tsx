import { useState } from 'preact/hooks';
import { Button } from '../../lib/button.tsx';
import { Icon } from '../../lib/icon.tsx';
import { say, type Text, type TextAround } from '../../lib/say.ts';
import { sayProblem } from '../../lib/say-problem.ts';
import { staffCall } from '../../lib/staff-call.ts';
import { ProblemLine } from '../problem-line.tsx';
import type { Competition } from './competition.ts';
import { showAt } from './competition.ts';
import { EntriesCard } from './entries/entries-card.tsx';
import { JudgesCard } from './judges-card.tsx';
import { ObjectionsCard } from './objections-card.tsx';
import { PlanForm } from './plan/plan-form.tsx';
import { RevisionsCard } from './revisions-card.tsx';
import { RoundCard } from './round-card.tsx';
import { ScoresCard } from './scores-card.tsx';

const texts = {
  entryPage: { id: 'Halaman pendaftaran untuk dibagikan:', en: 'The page for entries, to share:' },
  open: { id: 'Buka pendaftaran', en: 'Open for entries' },
  close: { id: 'Tutup pendaftaran', en: 'Close for entries' },
  draft: { id: 'Belum menerima peserta', en: 'Takes no entries yet' },
  isOpen: { id: 'Menerima peserta', en: 'Takes entries' },
  closed: { id: 'Pendaftaran ditutup', en: 'Entries are closed' },
  announced: { id: 'Hasil sudah diumumkan', en: 'The results are announced' },
  change: { id: 'Ubah aturan dan tanggal', en: 'Change rules and dates' },
} as const satisfies Record<string, Text>;
const between: TextAround<[string, string]> = {
  id: (from, to) => `Pendaftaran ${from} sampai ${to}.`,
  en: (from, to) => `Entries from ${from} until ${to}.`,
};

type Props = { competition: Competition; reload: () => Promise<void> };

export const OneContest = ({ competition, reload }: Props) => {
  const [problem, setProblem] = useState<string>();
  const [isChanging, setChanging] = useState(false);
  const { competitionId, campaignId, state, rounds } = competition;
  const params = { competitionId };
  const isOpen = state === 'open';
  const hasBegun = rounds.some((round) => round.state !== 'waiting');
  const switchEntries = async () => {
    const answer = await staffCall(isOpen ? 'closeCompetition' : 'openCompetition', { params });
    setProblem(answer.kind === 'answered' ? undefined : sayProblem(answer));
    await reload();
  };
  const link = `${location.origin}/entry/?competition=${competitionId}`;
  return (
    <>
      <section class="card contest-card" aria-labelledby="contest-state">
        <h2 id="contest-state" class="contest-state">
          <Icon name={isOpen ? 'place' : 'lock'} />
          {say(texts[isOpen ? 'isOpen' : state])}
        </h2>
        <p>{say(between, showAt(competition.entriesOpenAt), showAt(competition.entriesCloseAt))}</p>
        <p>
          {say(texts.entryPage)} <a href={link}>{link}</a>
        </p>
        <ProblemLine problem={problem} />
        <div class="contest-ways">
          {!hasBegun && (
            <Button size="staff" onClick={() => void switchEntries()}>
              {say(isOpen ? texts.close : texts.open)}
            </Button>
          )}
          <Button size="staff" aria-expanded={isChanging} onClick={() => setChanging(!isChanging)}>
            {say(texts.change)}
          </Button>
        </div>
        {isChanging && (
          <PlanForm
            campaignId={campaignId}
            before={competition}
            saved={() => void reload().then(() => setChanging(false))}
          />
        )}
      </section>
      {rounds.map((round, nth) => (
        <RoundCard
          key={round.roundId}
          competition={competition}
          round={round}
          isLast={nth === rounds.length - 1}
          reload={reload}
        />
      ))}
      <JudgesCard competition={competition} />
      <EntriesCard key={state} competition={competition} reload={reload} />
      <RevisionsCard competition={competition} />
      <ObjectionsCard competition={competition} />
      <ScoresCard competition={competition} reload={reload} />
    </>
  );
};
