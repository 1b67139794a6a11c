import { useState } from 'preact/hooks';
import { occupations } from '../../../shared/domain/occupations.ts';
import { showPhone } from '../../../shared/domain/phone.ts';
import type { Membership } from '../../../shared/domain/sign-up.ts';
import { showTicketCode } from '../../../shared/domain/ticket-code.ts';
import { Button } from '../../lib/button.tsx';
import type { AnswerTo } from '../../lib/call.ts';
import { showNumber } from '../../lib/format.ts';
import { language } from '../../lib/language.ts';
import { say, type Text, type TextAround } from '../../lib/say.ts';
import { staffCall } from '../../lib/staff-call.ts';
import { QuestionField } from '../../sign-up/question-field.tsx';
import { campaign } from '../live/campaign.ts';
import { PickBox, TextBox, useProblems } from '../setup/form.tsx';
import { changedIn, draftOfPerson } from './correction.ts';
import { HomeFields, homeLabels } from './home-fields.tsx';
import { memberWords } from './member-words.ts';
import { nameOfSession } from './name-of-session.ts';
import type { Person } from './person.ts';

const labels = {
  name: { id: 'Nama sesuai KTP', en: 'Name as on the ID card' },
  nik: { id: 'NIK yang benar', en: 'The right NIK' },
  phone: { id: 'Nomor HP', en: 'Phone number' },
  ...homeLabels,
  occupation: { id: 'Pekerjaan', en: 'Work' },
  membership: { id: 'Keanggotaan', en: 'Membership' },
} as const satisfies Record<string, Text>;
const texts = {
  what: {
    id: 'Nomor, tempat dan kode tiketnya tetap. Angka di dasbor ikut berubah. Siapa yang membetulkan isian mana tercatat di audit.',
    en: 'Number, place and ticket code stay. The figures follow. Who corrected which field is noted in the audit log.',
  },
  nikHint: {
    id: 'Biarkan kosong kalau sudah benar. NIK yang lama lalu bebas dipakai pemiliknya.',
    en: 'Leave it empty if it is right. The NIK of before is then free for whose it is.',
  },
  phoneKey: {
    id: 'Di acara ini orang dikenali dari nomor HP: nomor yang lama lalu bebas dipakai pemiliknya.',
    en: 'People are told apart by phone here: the number of before is then free for whose it is.',
  },
  notSaid: { id: 'Tidak diisi', en: 'Not said' },
  save: { id: 'Simpan yang benar', en: 'Save what is right' },
  leave: { id: 'Tidak jadi', en: 'Leave it' },
  nothing: { id: 'Belum ada yang diubah.', en: 'Nothing is changed yet.' },
  saved: { id: 'Data sudah dibetulkan.', en: 'The data is corrected.' },
  merge: { id: 'Gabungkan keduanya', en: 'Merge the two' },
} as const satisfies Record<string, Text>;
const theirs: TextAround<[string]> = {
  id: (what) => `Pendaftaran itu: ${what}.`,
  en: (what) => `That sign-up: ${what}.`,
};

const another: TextAround<[string]> = {
  id: (n) => `Orang lain dengan HP yang sama: simpan sebagai orang ke-${n}`,
  en: (n) => `Another person with the same phone: save as person ${n}`,
};

type Taken = {
  /** None where that person was erased. */
  holder?: { signUpId: string; ticketCode: string; sessionId?: string; number?: number };
  /** As which of the people with that phone this one can be saved. */
  ordinal?: number;
};
const takenIn = (answer: AnswerTo<'correctSignUp'>): Taken =>
  answer.kind === 'refused' && answer.code === 'person-taken' ? (answer.problem as Taken) : {};

const idOf = (field: string) => `fix-${field}`;
const fieldNames: Record<string, string> = {
  cityCode: 'city',
  districtCode: 'district',
  villageCode: 'village',
};
/** `/home/cityCode` → `fix-city`, `/answers/kaos` → `fix-answers-kaos`. */
const controlOf = (pointer: string): string | undefined => {
  const [, first = '', second] = pointer.split('/');
  if (first === 'answers') return second === undefined ? undefined : idOf(`answers-${second}`);
  const field = first === 'home' ? (fieldNames[second ?? ''] ?? second ?? '') : first;
  return field in labels ? idOf(field) : undefined;
};

type Props = {
  campaignId: string;
  person: Person;
  onEnd: (said: string | undefined) => void;
  onMerge: (signUpId: string) => void;
};

export const CorrectPerson = ({ campaignId, person, onEnd, onMerge }: Props) => {
  const questions = campaign.value?.questions ?? [];
  const byNik = campaign.value?.personRule !== 'phone';
  const [before] = useState(() => draftOfPerson(person, showPhone(person.phone)));
  const [draft, setDraft] = useState(before);
  const [{ holder, ordinal }, setTaken] = useState<Taken>({});
  const said = Object.fromEntries([
    ...Object.entries(labels).map(([field, text]) => [idOf(field), say(text)]),
    ...questions.map(({ questionId, label }) => [idOf(`answers-${questionId}`), label[language.value] ?? label.id]),
  ]);
  const problems = useProblems(said);
  const change = (changed: Partial<typeof draft>) => {
    setTaken({});
    setDraft((now) => ({ ...now, ...changed }));
  };

  const save = (as?: number) =>
    problems.once(async () => {
      const changed = changedIn(before, draft, questions);
      const body = as === undefined ? changed : { ...changed, ordinal: as };
      if (!body) return problems.set({ '': say(texts.nothing) });
      const params = { campaignId, signUpId: person.signUpId };
      const answer = await staffCall('correctSignUp', { params, body }, { ifMatch: person.version });
      setTaken(takenIn(answer));
      if (answer.kind !== 'answered') return problems.refused(answer, controlOf);
      onEnd(say(texts.saved));
    });
  const box = (field: 'name' | 'nik' | 'phone', hint?: string) => (
    <TextBox
      id={idOf(field)}
      label={say(labels[field])}
      hint={hint}
      problem={problems.of(idOf(field))}
      value={draft[field]}
      onValue={(value) => change({ [field]: value })}
      maxLength={field === 'name' ? 100 : 40}
      {...(field !== 'name' && { inputMode: 'numeric' as const })}
    />
  );
  return (
    <form
      class="person-form"
      noValidate
      aria-labelledby="acts-title"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <p>{say(texts.what)}</p>
      {problems.summary}
      {holder && (
        <p class="person-holder">
          {say(
            theirs,
            [
              nameOfSession(holder.sessionId),
              holder.number !== undefined && showNumber(holder.number),
              showTicketCode(holder.ticketCode),
            ]
              .filter(Boolean)
              .join(' · '),
          )}{' '}
          <button type="button" class="link" onClick={() => onMerge(holder.signUpId)}>
            {say(texts.merge)}
          </button>
        </p>
      )}
      {ordinal !== undefined && (
        <button type="button" class="link person-another" onClick={() => void save(ordinal)}>
          {say(another, String(ordinal))}
        </button>
      )}
      {box('name')}
      {byNik && box('nik', say(texts.nikHint))}
      {box('phone', byNik ? undefined : say(texts.phoneKey))}
      <HomeFields draft={draft} problem={problems.of} onChange={change} />
      <PickBox
        id={idOf('occupation')}
        label={say(labels.occupation)}
        problem={problems.of(idOf('occupation'))}
        value={draft.occupation}
        onValue={(occupation) => change({ occupation })}
        options={[
          ['', say(texts.notSaid)],
          ...(occupations.some(({ code }) => code === before.occupation) || before.occupation === ''
            ? []
            : [[before.occupation, before.occupation] as const]),
          ...occupations.map((one) => [one.code, one[language.value]] as const),
        ]}
      />
      <PickBox
        id={idOf('membership')}
        label={say(labels.membership)}
        problem={problems.of(idOf('membership'))}
        value={draft.membership}
        onValue={(membership) => change({ membership: membership as Membership })}
        options={Object.entries(memberWords).map(([value, text]) => [value, say(text)] as const)}
      />
      {questions.map((question) => (
        <QuestionField
          key={question.questionId}
          id={idOf(`answers-${question.questionId}`)}
          question={question}
          answer={draft.answers[question.questionId]}
          problem={problems.of(idOf(`answers-${question.questionId}`))}
          onAnswer={(answer) => change({ answers: { ...draft.answers, [question.questionId]: answer } })}
        />
      ))}
      <div class="person-ways">
        <Button kind="main" type="submit">
          {say(texts.save)}
        </Button>
        <Button onClick={() => onEnd(undefined)}>{say(texts.leave)}</Button>
      </div>
    </form>
  );
};
