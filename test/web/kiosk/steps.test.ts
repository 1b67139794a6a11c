import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Question } from '../../../shared/domain/question.ts';
import { emptyDraft } from '../../../web/kiosk/form/draft.ts';
import { judgeStep } from '../../../web/kiosk/form/judge-step.ts';
import { stepsOf } from '../../../web/kiosk/form/steps.ts';

const yesNo = (questionId: string): Question => ({
  questionId,
  label: { id: 'Pernah ikut?' },
  kind: 'yes-no',
  required: true,
});
const choice = (questionId: string, size: number): Question => ({
  questionId,
  label: { id: 'Pilih' },
  kind: 'choice',
  required: false,
  choices: Array.from({ length: size }, (_, index) => ({ value: `p-${index}`, label: { id: `P ${index}` } })),
});

test('without questions there are four screens, as on the picture; without a NIK three', () => {
  expect(stepsOf({ personRule: 'nik', questions: [] }).map(({ kind }) => kind)).toEqual([
    'name',
    'nik',
    'phone',
    'finish',
  ]);
  expect(stepsOf({ personRule: 'phone', questions: [] }).map(({ kind }) => kind)).toEqual(['name', 'phone', 'finish']);
});

test('every question is asked once, in its order, two to a screen at most and long ones alone', () => {
  const anyQuestions = fc.array(
    fc.tuple(fc.boolean(), fc.integer({ min: 2, max: 9 })).map(([isChoice, size]) => ({ isChoice, size })),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(anyQuestions, (kinds) => {
      const questions = kinds.map(({ isChoice, size }, index) =>
        isChoice ? choice(`q-${index}`, size) : yesNo(`q-${index}`),
      );
      const groups = stepsOf({ personRule: 'nik', questions }).flatMap((step) =>
        step.kind === 'questions' ? [step.questions] : [],
      );
      expect(groups.flat()).toEqual(questions);
      for (const group of groups) {
        expect(group.length).toBeLessThanOrEqual(2);
        const hasLongOne = group.some((one) => one.kind === 'choice' && one.choices.length > 4);
        expect(hasLongOne && group.length > 1).toBe(false);
      }
    }),
  );
});

test('a screen says what is missing on it, and nothing of the others', () => {
  const [name, nik, , questions, finish] = stepsOf({ personRule: 'nik', questions: [yesNo('pernah')] });
  const missing = (step: typeof name, draft = emptyDraft) => (step ? [...judgeStep(step, draft).keys()] : []);
  expect(missing(name)).toEqual(['name']);
  expect(missing(nik)).toEqual(['nik']);
  expect(missing(questions)).toEqual(['answer-pernah']);
  expect(missing(finish)).toEqual(['membership']);
  expect(missing(finish, { ...emptyDraft, membership: 'new' })).toEqual([]);
  expect(missing(questions, { ...emptyDraft, answers: { pernah: false } })).toEqual([]);
});
