import { useState } from 'preact/hooks';
import { Button } from '../../lib/button.tsx';
import { saveScores } from '../../lib/save-scores.ts';
import { say, type Text } from '../../lib/say.ts';
import { sayProblem } from '../../lib/say-problem.ts';
import { staffCall } from '../../lib/staff-call.ts';
import { ConfirmDialog } from '../confirm-dialog.tsx';
import { ProblemLine } from '../problem-line.tsx';
import type { Competition } from './competition.ts';

const texts = {
  title: { id: 'Hasil', en: 'Results' },
  csv: { id: 'Unduh semua nilai (CSV)', en: 'Download all marks (CSV)' },
  json: { id: 'Unduh untuk menghitung ulang (JSON)', en: 'Download to work it out again (JSON)' },
  announce: { id: 'Umumkan hasil', en: 'Announce the results' },
  announceTitle: { id: 'Umumkan hasil sekarang?', en: 'Announce the results now?' },
  announceWhat: {
    id: 'Peringkat, semua nilai dan alasan perubahan terbuka untuk umum. Ini tidak bisa dibatalkan.',
    en: 'Ranking, all marks and the reasons for changes become public. This cannot be taken back.',
  },
  announceYes: { id: 'Ya, umumkan', en: 'Yes, announce' },
  page: { id: 'Halaman hasil untuk umum', en: 'The public page of results' },
} as const satisfies Record<string, Text>;

type Props = { competition: Competition; reload: () => Promise<void> };

export const ScoresCard = ({ competition: { competitionId, state }, reload }: Props) => {
  const [problem, setProblem] = useState<string>();
  const [isAsking, setAsking] = useState(false);
  const params = { competitionId };
  const save = async (kind: 'csv' | 'json') => {
    const answer = await staffCall('exportScores', { params });
    if (answer.kind !== 'answered') return setProblem(sayProblem(answer));
    setProblem(undefined);
    saveScores(answer.body, competitionId, kind);
  };
  const announce = async () => {
    setAsking(false);
    const answer = await staffCall('announce', { params }, { timeoutMs: 60_000 });
    setProblem(answer.kind === 'answered' ? undefined : sayProblem(answer));
    await reload();
  };
  return (
    <section class="card" aria-labelledby="scores-title">
      <h2 class="card-title" id="scores-title">
        {say(texts.title)}
      </h2>
      <div class="contest-card">
        <ProblemLine problem={problem} />
        <div class="contest-ways">
          {state !== 'announced' && (
            <Button kind="main" size="staff" onClick={() => setAsking(true)}>
              {say(texts.announce)}
            </Button>
          )}
          <Button size="staff" icon="download" onClick={() => void save('csv')}>
            {say(texts.csv)}
          </Button>
          <Button size="staff" icon="download" onClick={() => void save('json')}>
            {say(texts.json)}
          </Button>
        </div>
        <p>
          <a href={`/ranking/?competition=${competitionId}`}>{say(texts.page)}</a>
        </p>
      </div>
      {isAsking && (
        <ConfirmDialog
          title={say(texts.announceTitle)}
          yes={say(texts.announceYes)}
          onYes={() => void announce()}
          onNo={() => setAsking(false)}
        >
          <p>{say(texts.announceWhat)}</p>
        </ConfirmDialog>
      )}
    </section>
  );
};
