import { useEffect, useRef, useState } from 'preact/hooks';
import type * as z from 'zod';
import type * as shape from '../../../shared/api/shapes.ts';
import { Button } from '../../lib/button.tsx';
import { say, type Text, type TextAround } from '../../lib/say.ts';
import { sayProblem } from '../../lib/say-problem.ts';
import { staffCall } from '../../lib/staff-call.ts';
import { goTo } from '../address.ts';
import { type Basics, BasicsFields, basicsBody, basicsField, basicsLabels, judgeBasics } from './campaign-basics.tsx';
import { useProblems } from './form.tsx';
import { inDays } from './in-days.ts';
import { wallTimeOf } from './wall-time.ts';

type Settings = z.output<typeof shape.CampaignAsStored>;

const texts = {
  loading: { id: 'Memuat …', en: 'Loading …' },
  what: {
    id: 'Yang disalin: pertanyaan, kota dengan kuotanya, kanal, dan teks persetujuan yang berlaku sebagai versi 1. Orang dan kunci mitra tidak ikut.',
    en: 'Copied: questions, cities with their quotas, channels, and the present consent text as version 1. People and partner keys are not.',
  },
  shifted: {
    id: 'Tanggal di tiap kota bergeser sejauh bergesernya tanggal mulai. Jamnya tetap.',
    en: 'The dates of all cities move as far as the start does. The time of day stays.',
  },
  save: { id: 'Salin acara', en: 'Copy the campaign' },
  taken: { id: 'Alamat ini sudah dipakai acara lain.', en: 'Another campaign has this address already.' },
} as const satisfies Record<string, Text>;
const copyOf: TextAround<[string]> = { id: (name) => `Dari: ${name}`, en: (name) => `From: ${name}` };

const yearMs = 365.25 * 86_400_000;

/** A year later, or now where that is past: most campaigns come back every year. */
const basicsFrom = ({ name, campaignId, startsAt, endsAt, timeZone }: Settings): Basics => {
  const later = Math.max(Date.parse(startsAt) + yearMs, Date.parse(`${inDays(0)}T00:00:00Z`));
  const starts = new Date(later).toISOString();
  const ends = new Date(later + Date.parse(endsAt) - Date.parse(startsAt)).toISOString();
  const time = (at: string) => wallTimeOf(at, timeZone).slice(11);
  return {
    name,
    campaignId: `${campaignId.slice(0, 35)}-${starts.slice(0, 4)}`,
    idIsTyped: true,
    starts: `${wallTimeOf(starts, timeZone).slice(0, 10)}T${time(startsAt)}`,
    ends: `${wallTimeOf(ends, timeZone).slice(0, 10)}T${time(endsAt)}`,
  };
};

export const CopyCampaign = ({ from }: { from: string }) => {
  const [source, setSource] = useState<Settings>();
  const [draft, setDraft] = useState<Basics>();
  const problems = useProblems(basicsLabels());
  const key = useRef(crypto.randomUUID());
  useEffect(() => {
    void staffCall('getSettings', { params: { campaignId: from } }).then((answer) => {
      if (answer.kind !== 'answered') return problems.set({ '': sayProblem(answer) });
      setSource(answer.body);
      setDraft(basicsFrom(answer.body));
    });
  }, [from]);
  if (!source || !draft) return problems.of('') ? problems.summary : <p role="status">{say(texts.loading)}</p>;

  const save = () =>
    problems.once(async () => {
      const wrong = judgeBasics(draft);
      if (Object.keys(wrong).length > 0) return problems.set(wrong);
      const body = basicsBody(draft, source.timeZone);
      const wanted = { params: { campaignId: from }, body };
      const answer = await staffCall('copyCampaign', wanted, { idempotencyKey: key.current });
      key.current = answer.kind === 'no-answer' ? key.current : crypto.randomUUID();
      if (answer.kind === 'answered') {
        goTo({ campaign: answer.body.campaignId, view: 'setup' });
        scrollTo(0, 0);
      } else if (answer.kind === 'refused' && answer.code === 'already-exists')
        problems.set({ 'new-id': say(texts.taken) });
      else problems.refused(answer, basicsField);
    });
  return (
    <form
      class="setup-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <p>
        <strong>{say(copyOf, source.name)}</strong>
      </p>
      <p class="hint">
        {say(texts.what)} {say(texts.shifted)}
      </p>
      {problems.summary}
      <BasicsFields draft={draft} onChange={(changed) => setDraft({ ...draft, ...changed })} problem={problems.of} />
      <div class="setup-ways">
        <Button kind="main" type="submit">
          {say(texts.save)}
        </Button>
      </div>
    </form>
  );
};
