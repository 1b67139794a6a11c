import type { TargetedInputEvent } from 'preact';
import type { Question } from '../../shared/domain/question.ts';
import { Choice } from '../lib/choice.tsx';
import { describedBy, Field, FieldGroup } from '../lib/field.tsx';
import { language } from '../lib/language.ts';
import { say } from '../lib/say.ts';
import { campaign } from './campaign.ts';
import { answerField } from './draft.ts';
import { draft, fillAnswer, problemAt } from './form.ts';
import { around, texts } from './texts.ts';

/** What the organiser asks beside the person's own data. */
export const QuestionsStep = () => (
  <>
    {campaign.value?.questions.map((question) => (
      <QuestionField key={question.questionId} question={question} />
    ))}
  </>
);

/** An organiser may have written a label in Indonesian only. */
const inLanguage = (label: Question['label']) => label[language.value] ?? label.id;

const labelOf = ({ label, required }: Question) =>
  required ? inLanguage(label) : say(around.optional, inLanguage(label));

const QuestionField = ({ question }: { question: Question }) => {
  const { questionId, kind } = question;
  const field = answerField(questionId);
  const answer = draft.value.answers[questionId];
  const asked = { id: field, label: labelOf(question), problem: problemAt(field) };
  const choose = (value: string | boolean) => fillAnswer(questionId, value);

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
            name={field}
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
