import { batch, computed, signal } from '@preact/signals';
import { type FieldProblem, fieldProblemText } from '../../shared/domain/field-problems.ts';
import { forget, keep, recall } from '../lib/kept.ts';
import { language } from '../lib/language.ts';
import { askedHome, askedSession, campaignId } from './address.ts';
import { campaign } from './campaign.ts';
import { answerField, type Draft, type DraftField, emptyDraft, type FieldId } from './draft.ts';
import { judgeDraft } from './judge-draft.ts';

const draftKey = `draft:${campaignId}`;
/** What nobody came back to for a week is dropped: it names a person, and lies on a phone that may change hands. */
const draftLivesMs = 7 * 24 * 3_600_000;

type KeptDraft = { draft: Draft; keptAt: number; sending: boolean };

const kept = recall<KeptDraft>(draftKey);
const fresh = kept && Date.now() - kept.keptAt < draftLivesMs ? kept : undefined;
if (kept && !fresh) forget(draftKey);

export const draft = signal<Draft>({
  ...emptyDraft,
  ...askedHome,
  ...fresh?.draft,
  ...(askedSession && { session: askedSession }),
});

/** Whether it was being sent when the page was closed: then it goes on by itself. */
export const wasSending = fresh?.sending ?? false;

/** Whether this browser really holds what is typed; the page promises it only then. */
export const isKept = signal(true);

export const keepDraft = (sending: boolean): void => {
  isKept.value = keep(draftKey, { draft: draft.value, keptAt: Date.now(), sending } satisfies KeptDraft);
};
export const forgetDraft = (): void => forget(draftKey);

/** Whether all cities lie open although one is chosen. */
export const showsAllSessions = signal(false);

/** The fields whose problems are shown: those that were left filled in, and all once it was tried to send. */
const shown = signal<ReadonlySet<FieldId> | 'all'>(new Set());
/** What the server found that this page did not, until the field is changed. */
export const found = signal<ReadonlyMap<FieldId, string>>(new Map());

export const problems = computed(
  (): Map<FieldId, FieldProblem> => (campaign.value ? judgeDraft(campaign.value, draft.value) : new Map()),
);

/** The sentence to show at a field now; nothing where it is fine, or not yet looked at. */
export const problemAt = (field: FieldId): string | undefined => {
  const problem = problems.value.get(field);
  if (problem && (shown.value === 'all' || shown.value.has(field))) return fieldProblemText(problem, language.value);
  return found.value.get(field);
};

export const showProblem = (field: FieldId): void => {
  if (shown.value !== 'all') shown.value = new Set([...shown.value, field]);
};
export const showAllProblems = (): void => {
  shown.value = 'all';
};
export const showFound = (errors: ReadonlyMap<FieldId, string>): void => {
  found.value = errors;
};
const forgetFound = (field: FieldId) => {
  if (found.value.has(field)) found.value = new Map([...found.value].filter(([one]) => one !== field));
};

export const fill = <F extends DraftField>(field: F, value: Draft[F]): void =>
  batch(() => {
    draft.value = { ...draft.value, [field]: value };
    forgetFound(field);
    keepDraft(false);
  });

/** What lies in an area is chosen anew when the area changes. */
export const fillArea = (level: 'city' | 'district', code: string): void =>
  batch(() => {
    if (draft.value[level] === code) return;
    fill(level, code);
    if (level === 'city') fill('district', '');
    fill('village', '');
  });

export const fillAnswer = (questionId: string, value: string | boolean): void =>
  batch(() => {
    draft.value = { ...draft.value, answers: { ...draft.value.answers, [questionId]: value } };
    forgetFound(answerField(questionId));
    keepDraft(false);
  });
