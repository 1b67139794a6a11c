import type { Question } from '../../../shared/domain/question.ts';
import type { KioskState } from '../store/device.ts';

export type Campaign = KioskState['campaign'];
export type Step =
  | { kind: 'name' | 'nik' | 'phone' | 'finish' }
  /** At most two questions, and a long one alone: what fits a tablet without scrolling. */
  | { kind: 'questions'; questions: Question[] };

const mostBesideAnother = 4;
const fillsAScreen = (question: Question) => question.kind === 'choice' && question.choices.length > mostBesideAnother;

/** The screens of a form, in their order. */
export const stepsOf = ({ personRule, questions }: Pick<Campaign, 'personRule' | 'questions'>): Step[] => {
  const asked: Question[][] = [];
  for (const question of questions) {
    const last = asked.at(-1);
    if (last?.length === 1 && !last.some(fillsAScreen) && !fillsAScreen(question)) last.push(question);
    else asked.push([question]);
  }
  return [
    { kind: 'name' },
    ...(personRule === 'nik' ? [{ kind: 'nik' } as const] : []),
    { kind: 'phone' },
    ...asked.map((group) => ({ kind: 'questions', questions: group }) as const),
    { kind: 'finish' },
  ];
};
