import './contest.css';
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../lib/button.tsx';
import { say, type Text } from '../../lib/say.ts';
import { sayProblem } from '../../lib/say-problem.ts';
import { staffCall } from '../../lib/staff-call.ts';
import { address } from '../address.ts';
import { PageLink } from '../page-link.ts';
import { ProblemLine } from '../problem-line.tsx';
import type { Competition } from './competition.ts';
import { OneContest } from './one-contest.tsx';
import { PlanForm } from './plan/plan-form.tsx';

const texts = {
  title: { id: 'Lomba', en: 'Competitions' },
  none: { id: 'Belum ada lomba di acara ini.', en: 'This campaign has no competition yet.' },
  add: { id: 'Buat lomba', en: 'Create a competition' },
  loading: { id: 'Memuat …', en: 'Loading …' },
  draft: { id: 'belum dibuka', en: 'not open yet' },
  open: { id: 'menerima peserta', en: 'takes entries' },
  closed: { id: 'pendaftaran ditutup', en: 'entries closed' },
  announced: { id: 'diumumkan', en: 'announced' },
} as const satisfies Record<string, Text>;

/** The competitions of a campaign, and one of them at work. */
export const ContestView = () => {
  const { campaign: campaignId = '', competition: id } = address.value;
  const [found, setFound] = useState<Competition[]>();
  const [problem, setProblem] = useState<string>();
  const [isMaking, setMaking] = useState(false);
  const load = async () => {
    const answer = await staffCall('listCompetitions', { params: { campaignId } });
    setProblem(answer.kind === 'answered' ? undefined : sayProblem(answer));
    if (answer.kind === 'answered') setFound(answer.body.items);
  };
  useEffect(() => {
    void load();
  }, [campaignId]);
  const one = found?.find(({ competitionId }) => competitionId === id);
  return (
    <>
      <h1>
        {one ? (
          <>
            <PageLink to={{ view: 'contest' }}>{say(texts.title)}</PageLink> · {one.name}
          </>
        ) : (
          say(texts.title)
        )}
      </h1>
      <ProblemLine problem={problem} />
      {!found && !problem && <p role="status">{say(texts.loading)}</p>}
      {one && <OneContest key={one.competitionId} competition={one} reload={load} />}
      {found && !one && (
        <>
          {found.length === 0 && <p>{say(texts.none)}</p>}
          <ul class="contest-list">
            {found.map(({ competitionId, name, state }) => (
              <li key={competitionId} class="card">
                <PageLink to={{ view: 'contest', competition: competitionId }}>{name}</PageLink>{' '}
                <span class="hint">{say(texts[state])}</span>
              </li>
            ))}
          </ul>
          {isMaking ? (
            <PlanForm
              campaignId={campaignId}
              before={undefined}
              saved={() => void load().then(() => setMaking(false))}
            />
          ) : (
            <p>
              <Button kind="main" onClick={() => setMaking(true)}>
                {say(texts.add)}
              </Button>
            </p>
          )}
        </>
      )}
    </>
  );
};
