import { useRef, useState } from 'preact/hooks';
import { Button } from '../../lib/button.tsx';
import { say, type Text, type TextAround } from '../../lib/say.ts';
import { staffCall } from '../../lib/staff-call.ts';
import { CityBox } from '../../sign-up/city-box.tsx';
import { addSession, sessions } from '../live/campaign.ts';
import { refreshCounts } from '../live/live-counts.ts';
import { sessionName } from '../session-name.ts';
import { allCities } from './all-cities.ts';
import { Done, useProblems } from './form.tsx';
import { judgeSession, nextDraft, sessionBody, sessionField } from './session-draft.ts';
import { SessionFields, sessionLabels } from './session-fields.tsx';

const texts = {
  title: { id: 'Tambah kota', en: 'Add a city' },
  add: { id: 'Tambahkan kota ini', en: 'Add this city' },
} as const satisfies Record<string, Text>;
const added: TextAround<[string]> = {
  id: (city) => `${city} ditambahkan. Kota berikutnya?`,
  en: (city) => `${city} is added. And the next?`,
};

const form = 'session';

/** One city after the other: time and quota stay for the next, and the caret goes back to the city. */
export const AddSession = ({ campaignId }: { campaignId: string }) => {
  const [draft, setDraft] = useState(() => nextDraft(undefined));
  const [done, setDone] = useState<string>();
  const labels = sessionLabels(form);
  const problems = useProblems(labels);
  const key = useRef(crypto.randomUUID());

  const add = () =>
    problems.once(async () => {
      const wrong = judgeSession(draft, form);
      setDone(undefined);
      if (Object.keys(wrong).length > 0) return problems.set(wrong);
      const wanted = { params: { campaignId }, body: sessionBody(draft, sessions.value) };
      const answer = await staffCall('createSession', wanted, { idempotencyKey: key.current });
      key.current = answer.kind === 'no-answer' ? key.current : crypto.randomUUID();
      if (answer.kind !== 'answered') return problems.refused(answer, sessionField(form));
      problems.set({});
      addSession(answer.body);
      refreshCounts();
      setDone(say(added, sessionName(answer.body)));
      setDraft(nextDraft(draft));
      document.getElementById('session-city')?.focus();
    });
  return (
    <form
      class="setup-form setup-in-card"
      noValidate
      aria-labelledby="add-session-title"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <h3 id="add-session-title">{say(texts.title)}</h3>
      <Done>{done}</Done>
      {problems.summary}
      <CityBox
        id="session-city"
        label={labels['session-city'] ?? ''}
        problem={problems.of('session-city')}
        cities={allCities}
        chosen={draft.cityCode}
        onChoose={(cityCode) => setDraft((now) => ({ ...now, cityCode }))}
      />
      <SessionFields
        form={form}
        draft={draft}
        onChange={(changed) => setDraft((now) => ({ ...now, ...changed }))}
        problem={problems.of}
        withPlaces
      />
      <div class="setup-ways">
        <Button type="submit">{say(texts.add)}</Button>
      </div>
    </form>
  );
};
