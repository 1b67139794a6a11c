import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgeAnswers } from '../../shared/domain/judge-answers.ts';
import { Question } from '../../shared/domain/question.ts';
import { anyText } from './any-text.ts';

const label = { id: 'Pertanyaan' };
const shirt = Question.parse({
  questionId: 'ukuran-kaus',
  kind: 'choice',
  label,
  required: true,
  choices: ['kecil', 'l-xl'].map((value) => ({ value, label })),
});
const question = (more: object) => Question.parse({ questionId: 'satu', label, ...more });

const judged = (one: Question, answer: unknown) => {
  const { clean, problems } = judgeAnswers([one], { [one.questionId]: answer } as never);
  return problems.length > 0 ? problems.map(({ problem }) => problem) : clean[one.questionId];
};

describe('an answer', () => {
  const text = question({ kind: 'text', maxLength: 5 });
  const age = question({ kind: 'number', min: 17, max: 60.5 });
  const date = question({ kind: 'date' });
  const agreed = question({ kind: 'yes-no' });

  test.each([
    ['text is tidied', text, ' satu ', 'satu'],
    ['text may not be too long', text, 'enam huruf', [{ code: 'too-long', count: 5 }]],
    ['text may not be a number', text, 5, [{ code: 'wrong-type' }]],
    ['a number lies within its bounds', age, 17, 17],
    ['a number may not be too small', age, 16.9, [{ code: 'too-small', count: 17 }]],
    ['a number may not be too large', age, 60.6, [{ code: 'too-large', count: 60.5 }]],
    ['a number is no text', age, '20', [{ code: 'wrong-type' }]],
    ['a choice is one of those offered', shirt, 'kecil', 'kecil'],
    ['no other choice', shirt, 'besar', [{ code: 'not-a-choice' }]],
    ['no choice by its inherited names', shirt, 'constructor', [{ code: 'not-a-choice' }]],
    ['a date is a day of the calendar', date, '2024-02-29', '2024-02-29'],
    ['no day that was not', date, '2023-02-29', [{ code: 'date-impossible' }]],
    ['no day in another notation', date, '17-8-1990', [{ code: 'date-impossible' }]],
    ['yes or no', agreed, false, false],
    ['nothing between', agreed, 'yes', [{ code: 'wrong-type' }]],
  ])('%s', (_, one, answer, expected) => {
    expect(judged(one, answer)).toEqual(expected);
  });
});

test('what must be answered is asked for, also where blanks were typed', () => {
  const missing = [{ questionId: 'ukuran-kaus', problem: { code: 'required' } }];
  expect(judgeAnswers([shirt], {}).problems).toEqual(missing);
  expect(judgeAnswers([shirt], { 'ukuran-kaus': '  ' }).problems).toEqual(missing);
});

test('a question named like what every object has is answered only by an answer', () => {
  const asked = question({ questionId: 'constructor', kind: 'text', required: true });
  expect(judgeAnswers([asked], {}).problems).toEqual([{ questionId: 'constructor', problem: { code: 'required' } }]);
});

test('what need not be answered may be left out or blank, and is then not kept', () => {
  const optional = question({ kind: 'text' });
  expect(judgeAnswers([optional], {})).toEqual({ clean: {}, problems: [] });
  expect(judgeAnswers([optional], { satu: ' ' })).toEqual({ clean: {}, problems: [] });
});

test('yes-no that must be answered may be answered no', () => {
  const asked = question({ kind: 'yes-no', required: true });
  expect(judgeAnswers([asked], { satu: false })).toEqual({ clean: { satu: false }, problems: [] });
});

test('an answer that nobody asked for is a problem, whatever it is called', () => {
  for (const name of ['lain', '__proto__', 'constructor', 'toString']) {
    const answers = Object.defineProperty({}, name, { value: 'x', enumerable: true, configurable: true }) as never;
    expect(judgeAnswers([], answers)).toEqual({
      clean: {},
      problems: [{ questionId: name, problem: { code: 'answer-unknown' } }],
    });
  }
});

test('what was judged clean is judged clean again', () => {
  const questions = [
    shirt,
    question({ kind: 'text', maxLength: 30 }),
    Question.parse({ questionId: 'dua', label, kind: 'number', min: 0 }),
  ];
  const answers = fc.record({
    'ukuran-kaus': fc.constantFrom('l-xl', 'kecil'),
    satu: anyText(40),
    dua: fc.double({ min: -5, max: 5, noNaN: true }),
  });
  fc.assert(
    fc.property(answers, (given) => {
      const { clean, problems } = judgeAnswers(questions, given);
      fc.pre(problems.length === 0);
      expect(judgeAnswers(questions, clean)).toEqual({ clean, problems: [] });
    }),
  );
});

describe('a question', () => {
  test.each([
    ['without a kind', { questionId: 'satu', label }],
    ['with one choice only', { questionId: 'satu', label, kind: 'choice', choices: [{ value: 'ya', label }] }],
    ['with an id that links cannot carry', { questionId: 'Satu Dua', label, kind: 'text' }],
    ['with a field of another kind', { questionId: 'satu', label, kind: 'text', min: 3 }],
    ['longer than its answers may be stored', { questionId: 'satu', label, kind: 'text', maxLength: 501 }],
  ])('%s cannot be asked', (_, given) => {
    expect(Question.safeParse(given).success).toBe(false);
  });
});
