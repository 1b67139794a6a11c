import { useEffect, useState } from 'preact/hooks';
import type * as z from 'zod';
import type * as shape from '../../../shared/api/setup-shapes.ts';
import { Button } from '../../lib/button.tsx';
import { showDateAndYear, showTime } from '../../lib/format.ts';
import { say, type Text, type TextAround } from '../../lib/say.ts';
import { sayProblem } from '../../lib/say-problem.ts';
import { staffCall } from '../../lib/staff-call.ts';
import { ConfirmDialog } from '../confirm-dialog.tsx';
import { type CampaignPage, changeCampaignPage } from '../live/campaign.ts';
import { Done, TextArea, useProblems } from '../setup/form.tsx';

type Published = z.output<typeof shape.PublishedConsent>;

const texts = {
  title: { id: 'Teks persetujuan', en: 'Consent text' },
  versions: { id: 'Versi yang pernah terbit', en: 'Versions that were published' },
  present: { id: 'berlaku sekarang', en: 'the present one' },
  field: { id: 'Teks baru', en: 'New text' },
  hint: {
    id: 'Yang sudah mendaftar tetap pada versi yang mereka setujui. Yang mendaftar sesudah ini menyetujui teks baru.',
    en: 'Those who signed up keep the version that they agreed to. Those who sign up after this agree to the new one.',
  },
  missing: { id: 'Tulis teksnya.', en: 'Write the text.' },
  same: { id: 'Teks ini sama dengan yang berlaku sekarang.', en: 'This is the text that is published already.' },
  publish: { id: 'Terbitkan versi baru', en: 'Publish a new version' },
  yes: { id: 'Ya, terbitkan', en: 'Yes, publish it' },
  what: {
    id: 'Versi yang terbit tidak bisa diubah atau ditarik. Formulir yang sedang diisi akan meminta persetujuan atas teks baru.',
    en: 'A published version cannot be changed or withdrawn. Forms that are being filled in will ask for consent to the new text.',
  },
} as const satisfies Record<string, Text>;
const versionOf: TextAround<[string]> = { id: (n) => `Versi ${n}`, en: (n) => `Version ${n}` };
const since: TextAround<[string]> = { id: (at) => `terbit ${at}`, en: (at) => `published ${at}` };
const sure: TextAround<[string]> = { id: (n) => `Terbitkan versi ${n}?`, en: (n) => `Publish version ${n}?` };
const published: TextAround<[string]> = {
  id: (n) => `Versi ${n} berlaku mulai sekarang.`,
  en: (n) => `Version ${n} holds from now on.`,
};

const field = 'consent-text';

/** One more than the highest that is a number. */
const nextVersion = (all: readonly Pick<Published, 'version'>[]) =>
  String(Math.max(0, ...all.map(({ version }) => Number(version)).filter(Number.isInteger)) + 1);

export const ConsentCard = ({ campaignId, page }: { campaignId: string; page: CampaignPage }) => {
  const [all, setAll] = useState<Published[]>([]);
  const [text, setText] = useState(page.consent.text);
  const [asking, setAsking] = useState(false);
  const [done, setDone] = useState<string>();
  const problems = useProblems({ [field]: say(texts.field) });
  const load = async () => {
    const answer = await staffCall('listConsents', { params: { campaignId } });
    if (answer.kind === 'answered') setAll(answer.body.items);
    else problems.set({ '': sayProblem(answer) });
  };
  useEffect(() => void load(), [campaignId]);

  // The list may still be on its way: the present version is known in any case.
  const version = nextVersion([...all, page.consent]);
  const ask = () => {
    setDone(undefined);
    if (text.trim() === '') return problems.set({ [field]: say(texts.missing) });
    if (text.trim() === page.consent.text.trim()) return problems.set({ [field]: say(texts.same) });
    setAsking(true);
  };
  const publish = () =>
    problems.once(async () => {
      setAsking(false);
      const answer = await staffCall('publishConsent', { params: { campaignId }, body: { version, text } });
      if (answer.kind !== 'answered') return problems.refused(answer, () => field);
      problems.set({});
      changeCampaignPage({ consent: answer.body });
      await load();
      setDone(say(published, version));
    });
  const at = (instant: string) => `${showDateAndYear(instant, page.timeZone)}, ${showTime(instant, page.timeZone)}`;
  return (
    <section class="card" aria-labelledby="consent-title">
      <div class="card-title">
        <h2 id="consent-title">{say(texts.title)}</h2>
      </div>
      <div class="setup-form setup-in-card">
        <h3>{say(texts.versions)}</h3>
        <ul>
          {all.map((one) => (
            <li key={one.version} data-version={one.version}>
              <details>
                <summary>
                  {say(versionOf, one.version)}, {say(since, at(one.publishedAt))}
                  {one.version === page.consent.version && ` (${say(texts.present)})`}
                </summary>
                <p class="consent-text">{one.text}</p>
              </details>
            </li>
          ))}
        </ul>
        {problems.summary}
        <TextArea
          id={field}
          label={say(texts.field)}
          hint={say(texts.hint)}
          problem={problems.of(field)}
          rows={7}
          value={text}
          onValue={setText}
        />
        <div class="setup-ways">
          <Button onClick={ask}>{say(texts.publish)}</Button>
          <Done>{done}</Done>
        </div>
      </div>
      {asking && (
        <ConfirmDialog
          title={say(sure, version)}
          yes={say(texts.yes)}
          onYes={() => void publish()}
          onNo={() => setAsking(false)}
        >
          <p>{say(texts.what)}</p>
        </ConfirmDialog>
      )}
    </section>
  );
};
