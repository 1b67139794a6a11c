import type { BodySentTo } from '../../../shared/api/route.ts';
import type { routes } from '../../../shared/api/routes.ts';
import type { Answers, Question } from '../../../shared/domain/question.ts';
import type { Membership } from '../../../shared/domain/sign-up.ts';
import { answersOf } from '../../sign-up/judge-draft.ts';
import type { Person } from './person.ts';

export type Correction = BodySentTo<typeof routes.correctSignUp>;
export type CorrectionDraft = {
  name: string;
  /** Never shown: what is typed takes its place. */
  nik: string;
  phone: string;
  city: string;
  district: string;
  village: string;
  rt: string;
  rw: string;
  occupation: string;
  membership: Membership;
  answers: Record<string, string | boolean>;
};

export const draftOfPerson = (person: Person, shownPhone: string): CorrectionDraft => ({
  name: person.name,
  nik: '',
  phone: shownPhone,
  city: person.home?.cityCode ?? '',
  district: person.home?.districtCode ?? '',
  village: person.home?.villageCode ?? '',
  rt: person.home?.rt ?? '',
  rw: person.home?.rw ?? '',
  occupation: person.occupation ?? '',
  membership: person.membership,
  answers: Object.fromEntries(
    Object.entries(person.answers).map(([id, answer]) => [id, typeof answer === 'number' ? String(answer) : answer]),
  ),
});

const homeOf = ({ city, district, village, rt, rw }: CorrectionDraft) => ({
  ...(city && { cityCode: city }),
  ...(district && { districtCode: district }),
  ...(village && { villageCode: village }),
  ...(rt.trim() && { rt }),
  ...(rw.trim() && { rw }),
});
const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** Only what was changed is sent: what nobody touched stays whatever it is by then. Nothing where nothing was. */
export const changedIn = (
  before: CorrectionDraft,
  now: CorrectionDraft,
  questions: readonly Question[],
): Correction | undefined => {
  const answered = (draft: CorrectionDraft): Answers => answersOf(questions, draft);
  const change: Correction = {
    ...(now.name !== before.name && { name: now.name }),
    ...(now.nik.trim() && { nik: now.nik }),
    ...(now.phone !== before.phone && { phone: now.phone }),
    ...(!same(homeOf(now), homeOf(before)) && { home: homeOf(now) }),
    ...(now.occupation !== before.occupation && { occupation: now.occupation || null }),
    ...(now.membership !== before.membership && { membership: now.membership }),
    ...(!same(answered(now), answered(before)) && { answers: answered(now) }),
  };
  return Object.keys(change).length > 0 ? change : undefined;
};
