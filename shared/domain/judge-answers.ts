import { readText } from './name.ts';
import type { Answer, Answers, Question } from './question.ts';
import { type Reading, read, wrong } from './reading.ts';

const isCalendarDate = (text: string) => {
  const date = /^(\d{4})-(\d{2})-(\d{2})$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  return date !== undefined && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
};

const judgeAnswer = (question: Question, answer: Answer): Reading<Answer> => {
  switch (question.kind) {
    case 'text':
      return typeof answer === 'string' ? readText(question.maxLength)(answer) : wrong('wrong-type');
    case 'number':
      if (typeof answer !== 'number') return wrong('wrong-type');
      if (question.min !== undefined && answer < question.min) return wrong('too-small', question.min);
      return question.max !== undefined && answer > question.max ? wrong('too-large', question.max) : read(answer);
    case 'choice':
      return question.choices.some((choice) => choice.value === answer) ? read(answer) : wrong('not-a-choice');
    case 'date':
      return typeof answer === 'string' && isCalendarDate(answer) ? read(answer) : wrong('date-impossible');
    case 'yes-no':
      return typeof answer === 'boolean' ? read(answer) : wrong('wrong-type');
  }
};

const isBlank = (answer: Answer | undefined) =>
  answer === undefined || (typeof answer === 'string' && answer.trim() === '');

/** Judges all answers of one sign-up; the problems are keyed by question id. */
export const judgeAnswers = (questions: readonly Question[], answers: Answers) => {
  const clean: Answers = {};
  const problems: { questionId: string; problem: NonNullable<Reading<never>['problem']> }[] = [];
  for (const question of questions) {
    const answer = Object.hasOwn(answers, question.questionId) ? answers[question.questionId] : undefined;
    if (answer === undefined || isBlank(answer)) {
      if (question.required) problems.push({ questionId: question.questionId, problem: { code: 'required' } });
      continue;
    }
    const reading = judgeAnswer(question, answer);
    if (reading.problem) problems.push({ questionId: question.questionId, problem: reading.problem });
    else clean[question.questionId] = reading.value;
  }
  const asked = new Set(questions.map((question) => question.questionId));
  for (const questionId of Object.keys(answers)) {
    if (!asked.has(questionId)) problems.push({ questionId, problem: { code: 'answer-unknown' } });
  }
  return { clean, problems };
};
