import '../setup/setup.css';
import { useEffect, useState } from 'preact/hooks';
import type * as z from 'zod';
import type * as shape from '../../../shared/api/shapes.ts';
import { say, type Text } from '../../lib/say.ts';
import { sayProblem } from '../../lib/say-problem.ts';
import { staffCall } from '../../lib/staff-call.ts';
import { address } from '../address.ts';
import { ProblemLine } from '../problem-line.tsx';
import { useSettings } from '../setup/use-settings.ts';
import { InviteForm } from './invite-form.tsx';
import { RoleHolderLine } from './role-holder-line.tsx';
import type { Competition } from './role-words.ts';

type Holder = z.output<typeof shape.RoleHolder>;

const texts = {
  title: { id: 'Peran', en: 'Roles' },
  intro: {
    id: 'Siapa boleh apa di acara ini. Peran yang dicabut hilang mulai permintaan berikutnya.',
    en: 'Who may do what in this campaign. A role that is taken away is gone from the next request on.',
  },
  holders: { id: 'Siapa boleh apa', en: 'Who may do what' },
  loading: { id: 'Memuat …', en: 'Loading …' },
} as const satisfies Record<string, Text>;

export const RolesView = () => {
  const { campaign: campaignId } = address.value;
  return campaignId === undefined ? null : <Roles key={campaignId} campaignId={campaignId} />;
};

const Roles = ({ campaignId }: { campaignId: string }) => {
  const { settings } = useSettings(campaignId);
  const [holders, setHolders] = useState<Holder[]>();
  const [competitions, setCompetitions] = useState<Competition[]>([]);
  const [problem, setProblem] = useState<string>();
  const params = { campaignId };
  const load = async () => {
    const answer = await staffCall('listRoles', { params });
    setProblem(answer.kind === 'answered' ? undefined : sayProblem(answer));
    if (answer.kind === 'answered') setHolders(answer.body.items);
  };
  useEffect(() => {
    void load();
    void staffCall('listCompetitions', { params }).then((answer) => {
      if (answer.kind === 'answered') setCompetitions(answer.body.items);
    });
  }, [campaignId]);

  return (
    <div class="setup">
      <h1>{say(texts.title)}</h1>
      <p class="hint">{say(texts.intro)}</p>
      <ProblemLine problem={problem} />
      {!holders && !problem && <p role="status">{say(texts.loading)}</p>}
      {holders && settings && (
        <>
          <section class="card" aria-label={say(texts.holders)}>
            <ul class="setup-list">
              {holders
                .toSorted((a, b) => a.email.localeCompare(b.email))
                .map((holder) => (
                  <RoleHolderLine
                    key={holder.email}
                    campaignId={campaignId}
                    holder={holder}
                    competitions={competitions}
                    onRevoked={() => void load()}
                  />
                ))}
            </ul>
          </section>
          <section class="card">
            <InviteForm
              campaign={{ organiserId: settings.organiserId, campaignId }}
              competitions={competitions}
              onGiven={() => void load()}
            />
          </section>
        </>
      )}
    </div>
  );
};
