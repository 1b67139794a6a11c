import type { TargetedInputEvent } from 'preact';
import type { Question } from '../../../shared/domain/question.ts';
import { language } from '../../lib/language.ts';
import { say } from '../../lib/say.ts';
import { FieldProblem } from '../frame/field-problem.tsx';
import { around, texts } from '../texts.ts';
import { BigChoice } from './big-choice.tsx';
import { draft, fill, problemAt } from './form.ts';
import { StepHead } from './step-head.tsx';

/** So many choices lie open; more are a list. */
const mostSpread = 6;

export const QuestionsStep = ({ questions }: { questions: readonly Question[] }) => (
  <div>
    <StepHead title={say(texts.questions)} />
    <div class="side-by-side">
      {questions.map((question, index) => (
        <QuestionField key={question.questionId} question={question} isFirst={index === 0} />
      ))}
    </div>
  </div>
);

/** An organiser may have written a label in Indonesian only. */
const inLanguage = (label: Question['label']) => label[language.value] ?? label.id;

const choicesOf = (question: Question) => {
  if (question.kind === 'choice')
    return question.choices.map(({ value, label }) => ({ value, text: inLanguage(label) }));
  return [
    { value: 'true', text: say(texts.yes) },
    { value: 'false', text: say(texts.no) },
  ];
};

const QuestionField = ({ question, isFirst }: { question: Question; isFirst: boolean }) => {
  const { questionId, kind, required } = question;
  const id = `answer-${questionId}`;
  const label = required ? inLanguage(question.label) : say(around.optional, inLanguage(question.label));
  const problem = problemAt(id);
  const answer = draft.value.answers[questionId];
  const choose = (value: string | boolean) => fill({ answers: { ...draft.value.answers, [questionId]: value } });

  const isSpread = kind === 'yes-no' || (kind === 'choice' && question.choices.length <= mostSpread);
  if (isSpread) {
    return (
      <BigChoice
        id={id}
        label={label}
        problem={problem}
        options={choicesOf(question)}
        chosen={answer === undefined ? undefined : String(answer)}
        onChoose={(value) => choose(kind === 'yes-no' ? value === 'true' : value)}
        isFirst={isFirst}
      />
    );
  }
  const asked = {
    id,
    class: problem ? 'kiosk-input kiosk-input-wrong' : 'kiosk-input',
    'data-first': isFirst ? '' : undefined,
    'aria-describedby': problem ? `${id}-problem` : undefined,
    'aria-invalid': problem ? (true as const) : undefined,
    value: String(answer ?? ''),
  };
  const typed = {
    ...asked,
    autocomplete: 'off',
    autocorrect: 'off',
    spellcheck: false,
    onInput: ({ currentTarget }: TargetedInputEvent<HTMLInputElement>) => choose(currentTarget.value),
  };
  return (
    <div>
      <label class="kiosk-label" for={id}>
        {label}
      </label>
      <FieldProblem field={id} problem={problem} />
      {kind === 'choice' && (
        <select {...asked} onChange={({ currentTarget }) => choose(currentTarget.value)}>
          <option value="">{say(texts.pickOne)}</option>
          {choicesOf(question).map(({ value, text }) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      )}
      {kind === 'date' && <input type="date" {...typed} />}
      {kind === 'number' && <input type="text" inputMode="decimal" {...typed} />}
      {kind === 'text' && <input type="text" maxLength={question.maxLength} {...typed} />}
    </div>
  );
};
