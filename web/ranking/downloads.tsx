import './downloads.css';
import { useState } from 'preact/hooks';
import { Button } from '../lib/button.tsx';
import { call } from '../lib/call.ts';
import { Icon } from '../lib/icon.tsx';
import { saveScores } from '../lib/save-scores.ts';
import { say } from '../lib/say.ts';
import { sayProblem } from '../lib/say-problem.ts';
import { type CompetitionPage, PageLink } from './competition.ts';
import { texts } from './texts.ts';

/** What anyone needs to work the ranking out again, and what is hung on the wall. */
export const Downloads = ({ now: { competitionId } }: { now: CompetitionPage }) => {
  const [problem, setProblem] = useState<string>();
  const save = async (kind: 'csv' | 'json') => {
    const answer = await call('getPublishedScores', { params: { competitionId } });
    if (answer.kind !== 'answered') return setProblem(sayProblem(answer));
    setProblem(undefined);
    saveScores(answer.body, competitionId, kind);
  };
  return (
    <>
      <div class="ranking-actions">
        <Button size="staff" icon="download" onClick={() => void save('csv')}>
          {say(texts.csv)}
        </Button>
        <Button size="staff" icon="download" onClick={() => void save('json')}>
          {say(texts.json)}
        </Button>
        <PageLink to={{ print: 'podium' }} class="button button-second button-staff">
          <Icon name="print" />
          <span>{say(texts.printPodium)}</span>
        </PageLink>
        <PageLink to={{ print: 'certificates' }} class="button button-second button-staff">
          <Icon name="print" />
          <span>{say(texts.certificates)}</span>
        </PageLink>
      </div>
      {problem && (
        <p role="alert" class="ranking-problem">
          <Icon name="fix" />
          {problem}
        </p>
      )}
    </>
  );
};
