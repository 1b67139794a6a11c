import type { FieldProblem } from '../../shared/domain/field-problems.ts';
import { judgeAnswers } from '../../shared/domain/judge-answers.ts';
import { readName } from '../../shared/domain/name.ts';
import { readNik } from '../../shared/domain/nik.ts';
import { readPhone } from '../../shared/domain/phone.ts';
import type { Answers, Question } from '../../shared/domain/question.ts';
import type { CampaignPage } from './campaign-page.ts';
import { answerField, type Draft, type FieldId } from './draft.ts';

/** What is still missing or wrong, in the order of the form. The server judges by the same rules again. */
export const judgeDraft = (campaign: CampaignPage, draft: Draft): Map<FieldId, FieldProblem> => {
  const problems = new Map<FieldId, FieldProblem>();
  const note = (field: FieldId, problem: FieldProblem | undefined) => problem && problems.set(field, problem);
  const needChoice = (field: Exclude<keyof Draft, 'answers'>) =>
    note(field, draft[field] === '' ? { code: 'not-a-choice' } : undefined);

  // A city that is full or closed is no mistake here: who is signed up to it already gets their ticket again.
  const known = campaign.sessions.some(({ sessionId }) => sessionId === draft.session);
  if (campaign.sessions.length > 0 && !known) note('session', { code: 'not-a-choice' });
  note('name', readName(draft.name).problem);
  if (campaign.personRule === 'nik') note('nik', readNik(draft.nik).problem);
  note('phone', readPhone(draft.phone).problem);
  needChoice('city');
  needChoice('district');
  needChoice('village');
  for (const field of ['rt', 'rw'] as const)
    note(field, /^\s*\d{0,3}\s*$/.test(draft[field]) ? undefined : { code: 'rt-rw' });
  needChoice('occupation');
  needChoice('membership');
  for (const { questionId, problem } of judgeAnswers(campaign.questions, answersOf(campaign.questions, draft))
    .problems) {
    note(answerField(questionId), problem);
  }
  if (draft.consent !== campaign.consent.version) note('consent', { code: 'consent-missing' });
  return problems;
};

/** The answers to questions that this campaign asks now, numbers read as numbers (with a comma, as here). */
export const answersOf = (questions: readonly Question[], { answers }: Pick<Draft, 'answers'>): Answers => {
  const given: Answers = {};
  for (const { questionId, kind } of questions) {
    const answer = answers[questionId];
    if (answer === undefined || answer === '') continue;
    given[questionId] = kind === 'number' ? numberIn(String(answer)) : answer;
  }
  return given;
};

const numberIn = (typed: string) => {
  const value = Number(typed.trim().replace(',', '.'));
  return Number.isFinite(value) ? value : typed;
};
