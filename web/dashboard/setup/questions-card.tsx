import './questions.css';
import { useEffect, useState } from 'preact/hooks';
import type { Question } from '../../../shared/domain/question.ts';
import { Button } from '../../lib/button.tsx';
import { say, type Text, type TextAround } from '../../lib/say.ts';
import { staffCall } from '../../lib/staff-call.ts';
import { QuestionField } from '../../sign-up/question-field.tsx';
import { changeCampaignPage } from '../live/campaign.ts';
import { ChangedMeanwhile } from './changed-meanwhile.tsx';
import { Done, type Problems, useProblems } from './form.tsx';
import { draftOfQuestion, judgeQuestion, newQuestion, type QuestionDraft, questionsOf } from './question-draft.ts';
import { QuestionEdit } from './question-edit.tsx';
import { type Change, saveOver } from './save-over.ts';
import { hasUnsavedQuestions } from './unsaved.ts';
import { readSettings, type Settings, versionOf } from './use-settings.ts';

const texts = {
  title: { id: 'Pertanyaan', en: 'Questions' },
  intro: {
    id: 'Nama, nomor HP dan domisili selalu ditanyakan. Tambahkan yang khusus acara ini saja.',
    en: 'Name, phone and home are always asked. Add only what this campaign needs beside them.',
  },
  none: { id: 'Belum ada pertanyaan tambahan.', en: 'No further question yet.' },
  add: { id: 'Tambah pertanyaan', en: 'Add a question' },
  save: { id: 'Simpan pertanyaan', en: 'Save the questions' },
  saved: {
    id: 'Tersimpan. Yang mendaftar sesudah ini ditanyai begini.',
    en: 'Saved. So are those asked who sign up after this.',
  },
  unsaved: { id: 'Belum disimpan.', en: 'Not saved yet.' },
  preview: { id: 'Pratinjau: seperti yang dilihat pendaftar', en: 'Preview: as people see it' },
} as const satisfies Record<string, Text>;
const moved: TextAround<[string, string]> = {
  id: (at, of) => `Sekarang nomor ${at} dari ${of}.`,
  en: (at, of) => `Now number ${at} of ${of}.`,
};

/** To take from one place and put in another. */
const moveIn = <T,>(all: readonly T[], from: number, to: number): T[] => {
  const one = all[from];
  return one === undefined ? [...all] : all.toSpliced(from, 1).toSpliced(to, 0, one);
};

/** As it would be sent, to tell whether anything is not saved. */
const asText = (drafts: readonly QuestionDraft[]) => JSON.stringify(questionsOf(drafts));

const asDraft = ({ questions }: Settings) => ({ questions: asText(questions.map(draftOfQuestion)) });
const shownQuestions = (_: string, text: string): string =>
  (JSON.parse(text) as Question[]).map(({ label }) => label.id).join(', ');

export const QuestionsCard = ({ settings }: { settings: Settings }) => {
  const { campaignId } = settings;
  const [seen, setSeen] = useState(settings);
  const [changes, setChanges] = useState<readonly Change[]>([]);
  const [drafts, setDrafts] = useState(() => settings.questions.map(draftOfQuestion));
  const [saved, setSaved] = useState(drafts);
  const [said, setSaid] = useState<string>();
  const [done, setDone] = useState<string>();
  const labels = Object.fromEntries(
    drafts.flatMap(({ key, label }, at) =>
      ['label', 'choices', 'min', 'max', 'length'].map((field) => [`q-${field}-${key}`, label || String(at + 1)]),
    ),
  );
  const problems = useProblems(labels);
  const change = (all: QuestionDraft[]) => {
    setDone(undefined);
    setDrafts(all);
  };
  const move = (from: number, to: number) => {
    if (drafts[from] === undefined || drafts[to] === undefined || to === from) return;
    change(moveIn(drafts, from, to));
    setSaid(say(moved, String(to + 1), String(drafts.length)));
  };
  const save = () =>
    problems.once(async () => {
      const wrong: Problems = Object.assign({}, ...drafts.map(judgeQuestion));
      if (Object.keys(wrong).length > 0) return problems.set(wrong);
      const body = { questions: questionsOf(drafts) };
      const sent = await saveOver({
        seen,
        versionOf,
        draft: { questions: asText(drafts) },
        draftOf: asDraft,
        send: (ifMatch) => staffCall('changeCampaign', { params: { campaignId }, body }, { ifMatch }),
        read: () => readSettings(campaignId),
      });
      setChanges(sent.meanwhile?.changes ?? []);
      if (sent.meanwhile) {
        setSeen(sent.meanwhile.stored);
        return problems.set({});
      }
      const { answer } = sent;
      if (answer.kind !== 'answered')
        return problems.refused(answer, (pointer) => {
          const at = /^\/questions\/(\d+)\/(label|choices|min|max)/.exec(pointer);
          const asked = at && drafts[Number(at[1])];
          return asked ? `q-${at[2]}-${asked.key}` : undefined;
        });
      problems.set({});
      setSeen(answer.body);
      const { questions } = answer.body;
      changeCampaignPage({ questions });
      const now = questions.map(draftOfQuestion);
      setDrafts(now);
      setSaved(now);
      setDone(say(texts.saved));
    });
  const isChanged = asText(drafts) !== asText(saved);
  useEffect(() => {
    hasUnsavedQuestions.value = isChanged;
    return () => {
      hasUnsavedQuestions.value = false;
    };
  }, [isChanged]);
  return (
    <section class="card" aria-labelledby="questions-title">
      <div class="card-title">
        <h2 id="questions-title">{say(texts.title)}</h2>
      </div>
      <div class="questions setup-in-card">
        <form
          class="setup-form"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void save();
          }}
        >
          <p class="hint">{say(texts.intro)}</p>
          {problems.summary}
          <ChangedMeanwhile changes={changes} labelOf={() => say(texts.title)} shown={shownQuestions} />
          {drafts.length === 0 && <p>{say(texts.none)}</p>}
          <ol class="setup-form">
            {drafts.map((draft, at) => (
              <QuestionEdit
                key={draft.key}
                draft={draft}
                at={at}
                onChange={(changed) => change(drafts.with(at, { ...draft, ...changed }))}
                onMove={move}
                onRemove={() => change(drafts.toSpliced(at, 1))}
                problem={problems.of}
              />
            ))}
          </ol>
          <p class="visually-hidden" role="status">
            {said}
          </p>
          <div class="setup-ways">
            <Button onClick={() => change([...drafts, newQuestion()])}>{say(texts.add)}</Button>
            {(drafts.length > 0 || saved.length > 0) && <Button type="submit">{say(texts.save)}</Button>}
            <Done>{done}</Done>
            {isChanged && <span class="hint">{say(texts.unsaved)}</span>}
          </div>
        </form>
        {drafts.length > 0 && <Preview drafts={drafts} />}
      </div>
    </section>
  );
};

const Preview = ({ drafts }: { drafts: QuestionDraft[] }) => {
  const [answers, setAnswers] = useState<Record<string, string | boolean>>({});
  return (
    <fieldset class="question-preview" aria-labelledby="preview-title">
      <h3 id="preview-title">{say(texts.preview)}</h3>
      {questionsOf(drafts).map((question, at) => {
        const { key = '', label } = drafts[at] ?? {};
        const shown = { ...question, label: label ? question.label : { id: '…' } };
        return (
          <QuestionField
            key={key}
            id={`preview-${key}`}
            question={shown}
            answer={answers[key]}
            problem={undefined}
            onAnswer={(answer) => setAnswers({ ...answers, [key]: answer })}
          />
        );
      })}
    </fieldset>
  );
};
