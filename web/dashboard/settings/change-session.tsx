import { useState } from 'preact/hooks';
import { Button } from '../../lib/button.tsx';
import { say, type Text } from '../../lib/say.ts';
import { staffCall } from '../../lib/staff-call.ts';
import type { Session } from '../figures/city-rows.ts';
import { readSession, replaceSession } from '../live/campaign.ts';
import { refreshCounts } from '../live/live-counts.ts';
import { ChangedMeanwhile } from '../setup/changed-meanwhile.tsx';
import { Done, useProblems, wholeNumber } from '../setup/form.tsx';
import { judgeSession, type SessionDraft, sessionField } from '../setup/session-draft.ts';
import { SessionFields, sessionLabels } from '../setup/session-fields.tsx';
import { useSaveOver } from '../setup/use-save-over.ts';
import { versionOf } from '../setup/use-settings.ts';
import { instantOf, wallTimeOf } from '../setup/wall-time.ts';

const texts = {
  save: { id: 'Simpan perubahan', en: 'Save the changes' },
  saved: { id: 'Tersimpan. Tiket yang sudah ada menunjukkan yang baru.', en: 'Saved. Tickets that exist show it.' },
} as const satisfies Record<string, Text>;

const draftOf = ({ cityCode, name, venue, startsAt, timeZone, target }: Session): SessionDraft => ({
  cityCode,
  name: name ?? '',
  venue,
  date: wallTimeOf(startsAt, timeZone).slice(0, 10),
  time: wallTimeOf(startsAt, timeZone).slice(11),
  // Set where it stands, beside the waiting list's size.
  quota: '0',
  waitingSize: '',
  leasable: '',
  target: target === undefined ? '' : String(target),
});

/** Where and when; the city itself stays, since people have signed up to it. */
export const ChangeSession = ({ campaignId, session }: { campaignId: string; session: Session }) => {
  const { sessionId, timeZone } = session;
  const form = `change-${sessionId}`;
  const read = () => readSession(campaignId, sessionId);
  const { draft, changes, fill, take, save: saveFields } = useSaveOver({ stored: session, draftOf, versionOf, read });
  const [done, setDone] = useState<string>();
  const problems = useProblems(sessionLabels(form));
  const save = () =>
    problems.once(async () => {
      setDone(undefined);
      const wrong = judgeSession(draft, form);
      if (Object.keys(wrong).length > 0) return problems.set(wrong);
      const startsAt = instantOf(`${draft.date}T${draft.time}`, timeZone) ?? '';
      const name = draft.name.trim() === '' ? null : draft.name;
      const body = { name, venue: draft.venue, startsAt, target: wholeNumber(draft.target) ?? null };
      const answer = await saveFields((ifMatch) =>
        staffCall('changeSession', { params: { campaignId, sessionId }, body }, { ifMatch }),
      );
      if (!answer) return problems.set({});
      if (answer.kind !== 'answered') return problems.refused(answer, sessionField(form));
      problems.set({});
      take(answer.body);
      replaceSession(answer.body);
      refreshCounts();
      setDone(say(texts.saved));
    });
  return (
    <form
      class="setup-form change-session"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {problems.summary}
      <ChangedMeanwhile changes={changes} labelOf={(id) => sessionLabels('')[`-${id}`] ?? id} />
      <SessionFields form={form} draft={draft} onChange={fill} problem={problems.of} withPlaces={false} />
      <div class="setup-ways">
        <Button size="staff" type="submit">
          {say(texts.save)}
        </Button>
        <Done>{done}</Done>
      </div>
    </form>
  );
};
