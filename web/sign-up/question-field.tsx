import type { TargetedInputEvent } from 'preact';
import type { Question } from '../../shared/domain/question.ts';
import { Choice } from '../lib/choice.tsx';
import { describedBy, Field, FieldGroup } from '../lib/field.tsx';
import { language } from '../lib/language.ts';
import { say, type Text, type TextAround } from '../lib/say.ts';

const texts = {
  pickOne: { id: 'Pilih satu', en: 'Choose one' },
  yes: { id: 'Ya', en: 'Yes' },
  no: { id: 'Tidak', en: 'No' },
} as const satisfies Record<string, Text>;
const optional: TextAround<[string]> = {
  id: (label) => `${label} (boleh kosong)`,
  en: (label) => `${label} (optional)`,
};

/** An organiser may have written a label in Indonesian only. */
const inLanguage = (label: Question['label']) => label[language.value] ?? label.id;

const labelOf = ({ label, required }: Question) => (required ? inLanguage(label) : say(optional, inLanguage(label)));

type Props = {
  id: string;
  question: Question;
  answer: string | boolean | undefined;
  problem: string | undefined;
  onAnswer: (answer: string | boolean) => void;
};

/** One question as whoever signs up sees it; also in the preview of who writes it. */
export const QuestionField = ({ id, question, answer, problem, onAnswer: choose }: Props) => {
  const { kind } = question;
  const asked = { id, label: labelOf(question), problem };

  if (kind === 'choice' && question.choices.length > mostSpread) {
    return (
      <Field {...asked}>
        <select
          class="input"
          {...describedBy(asked)}
          value={String(answer ?? '')}
          onChange={({ currentTarget }) => choose(currentTarget.value)}
        >
          <option value="">{say(texts.pickOne)}</option>
          {question.choices.map(({ value, label }) => (
            <option key={value} value={value}>
              {inLanguage(label)}
            </option>
          ))}
        </select>
      </Field>
    );
  }
  if (kind === 'choice' || kind === 'yes-no') {
    const choices =
      kind === 'choice'
        ? question.choices.map(({ value, label }) => ({ value, text: inLanguage(label) }))
        : [
            { value: true, text: say(texts.yes) },
            { value: false, text: say(texts.no) },
          ];
    return (
      <FieldGroup {...asked}>
        {choices.map(({ value, text }) => (
          <Choice
            key={String(value)}
            name={id}
            value={String(value)}
            checked={answer === value}
            onChoose={() => choose(value)}
          >
            {text}
          </Choice>
        ))}
      </FieldGroup>
    );
  }
  const typed = {
    ...describedBy(asked),
    class: 'input',
    autocomplete: 'off',
    value: String(answer ?? ''),
    onInput: ({ currentTarget }: TargetedInputEvent<HTMLInputElement>) => choose(currentTarget.value),
  };
  return (
    <Field {...asked}>
      {kind === 'date' && <input type="date" {...typed} />}
      {kind === 'number' && <input inputMode="decimal" {...typed} />}
      {kind === 'text' && <input maxLength={question.maxLength} {...typed} />}
    </Field>
  );
};

/** So many choices lie open; more are a list. */
const mostSpread = 6;
