import './rights.css';
import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../../lib/icon.tsx';
import { say, type Text } from '../../lib/say.ts';
import { sayProblem } from '../../lib/say-problem.ts';
import { staffCall } from '../../lib/staff-call.ts';
import { address } from '../address.ts';
import { campaign } from '../live/campaign.ts';
import { ProblemLine } from '../problem-line.tsx';
import { DueList, type RightsRequest } from './due-list.tsx';
import { FindPerson } from './find-person.tsx';
import { PersonRights } from './person-rights.tsx';

const texts = {
  title: { id: 'Hak atas data', en: 'Rights to data' },
  what: {
    id: 'Siapa pun boleh melihat, membetulkan, mencabut atau menghapus datanya. Jawab dalam 3 × 24 jam (UU 27/2022).',
    en: 'Anyone may see, correct, take back or erase their data. Answer within 3 × 24 hours (UU 27/2022).',
  },
} as const satisfies Record<string, Text>;

type Chosen = { signUpId: string; name: string | undefined; requestId: string | undefined };

/** What people ask of their own data, by when it is due, and the steps that answer it. */
export const RightsView = () => {
  const { campaign: campaignId } = address.value;
  return campaignId === undefined ? null : <RightsOf key={campaignId} campaignId={campaignId} />;
};

const RightsOf = ({ campaignId }: { campaignId: string }) => {
  const [requests, setRequests] = useState<RightsRequest[]>();
  const [problem, setProblem] = useState<string>();
  const [chosen, setChosen] = useState<Chosen>();
  const [said, setSaid] = useState<string>();
  const load = async () => {
    const all: RightsRequest[] = [];
    let cursor: string | null = null;
    do {
      const query: { limit: number; cursor?: string } = { limit: 500, ...(cursor !== null && { cursor }) };
      const answer = await staffCall('listRightsRequests', { params: { campaignId }, query });
      if (answer.kind !== 'answered') return setProblem(sayProblem(answer));
      all.push(...answer.body.items);
      cursor = answer.body.nextCursor;
    } while (cursor !== null);
    setProblem(undefined);
    setRequests(all);
  };
  useEffect(() => void load(), []);
  const timeZone = campaign.value?.timeZone ?? 'Asia/Jakarta';
  return (
    <div class="rights" data-loaded={requests !== undefined}>
      <h1>{say(texts.title)}</h1>
      <p>{say(texts.what)}</p>
      <p class="rights-said" role="status">
        {said && (
          <>
            <Icon name="place" />
            {said}
          </>
        )}
      </p>
      <ProblemLine problem={problem} />
      {requests && (
        <DueList
          {...{ campaignId, requests, timeZone }}
          onShow={({ signUpId, rightsRequestId }) =>
            setChosen(signUpId === undefined ? undefined : { signUpId, name: undefined, requestId: rightsRequestId })
          }
        />
      )}
      <FindPerson
        campaignId={campaignId}
        onFound={({ signUpId, name }) => setChosen({ signUpId, name, requestId: undefined })}
      />
      {chosen && (
        <PersonRights
          key={`${chosen.signUpId} ${chosen.requestId}`}
          {...{ campaignId, ...chosen }}
          onChanged={(words, isGone) => {
            setSaid(undefined);
            if (isGone || chosen.requestId !== undefined) setChosen(undefined);
            // What is done is said once the list shows it too.
            void load().then(() => setSaid(words));
          }}
        />
      )}
    </div>
  );
};
