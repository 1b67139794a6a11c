import { computed, effect, signal, untracked } from '@preact/signals';
import type { FieldProblem } from '../../shared/domain/field-problems.ts';
import type { SummaryEntry } from '../lib/error-summary.tsx';
import { say, type Text } from '../lib/say.ts';
import { shortProblem } from '../lib/short-problems.ts';
import { campaign } from './campaign.ts';
import { answerField, type DraftField, type FieldId } from './draft.ts';
import { found, problems } from './form.ts';
import { attempt } from './send.ts';
import { texts } from './texts.ts';

type Noted = { id: FieldId } & ({ problem: FieldProblem } | { text: string });

/** What was wrong at the last try. It stays as it was while the person mends field by field, so that nothing jumps under the finger. */
const noted = signal<Noted[]>([]);

export const summary = computed((): SummaryEntry[] =>
  noted.value.map((one) => ({
    id: one.id,
    text: `${nameOf(one.id)}: ${'problem' in one ? shortProblem(one.problem) : one.text}`,
  })),
);

const names: Record<DraftField, Text> = {
  session: texts.session,
  name: texts.shortName,
  nik: texts.nik,
  phone: texts.shortPhone,
  city: texts.city,
  district: texts.district,
  village: texts.village,
  rt: texts.rt,
  rw: texts.rw,
  occupation: texts.occupation,
  membership: texts.shortMembership,
  consent: texts.consent,
};

const nameOf = (field: FieldId): string => {
  if (field in names) return say(names[field as DraftField]);
  const question = campaign.value?.questions.find(({ questionId }) => answerField(questionId) === field);
  return question?.label.id ?? field;
};

effect(() => {
  if (attempt.value === 0) return;
  noted.value = untracked(() => [
    ...[...problems.value].map(([id, problem]) => ({ id, problem })),
    ...[...found.value].map(([id, text]) => ({ id, text })),
  ]);
});
