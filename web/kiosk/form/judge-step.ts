import type { FieldProblem } from '../../../shared/domain/field-problems.ts';
import { judgeAnswers } from '../../../shared/domain/judge-answers.ts';
import { readName } from '../../../shared/domain/name.ts';
import { readNik } from '../../../shared/domain/nik.ts';
import { readPhone } from '../../../shared/domain/phone.ts';
import { answersOf } from '../../sign-up/judge-draft.ts';
import type { Draft } from './draft.ts';
import type { Step } from './steps.ts';

/** What is missing or wrong on one screen, by the id of its field. The server judges by the same rules again. */
export const judgeStep = (step: Step, draft: Draft): Map<string, FieldProblem> => {
  const found = (field: string, problem: FieldProblem | undefined) =>
    new Map(problem ? [[field, problem] as const] : []);
  switch (step.kind) {
    case 'name':
      return found('name', readName(draft.name).problem);
    case 'nik':
      return found('nik', readNik(draft.nik).problem);
    case 'phone':
      return found('phone', readPhone(draft.phone).problem);
    case 'finish':
      return found('membership', draft.membership === '' ? { code: 'not-a-choice' } : undefined);
    case 'questions': {
      const { problems } = judgeAnswers(step.questions, answersOf(step.questions, draft));
      return new Map(problems.map(({ questionId, problem }) => [`answer-${questionId}`, problem]));
    }
  }
};
