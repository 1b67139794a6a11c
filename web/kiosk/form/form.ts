import { batch, computed, signal } from '@preact/signals';
import { type FieldProblem, fieldProblemText } from '../../../shared/domain/field-problems.ts';
import { language } from '../../lib/language.ts';
import { prepareSeal, type Seal } from '../../lib/seal-record.ts';
import { newRecordId } from '../made-ids.ts';
import type { Shown } from '../result/shown.ts';
import type { KioskState } from '../store/device.ts';
import type { Tally } from '../store/queue.ts';
import { type Draft, emptyDraft } from './draft.ts';
import { judgeStep } from './judge-step.ts';
import { stepsOf } from './steps.ts';

type Known = Pick<KioskState, 'campaign' | 'sessionId' | 'sealingKey'>;
/**
 * What a form was begun with stays until it ends: a new consent text or question is for the next person. Its seal is made while they
 * type, and is gone with the form.
 */
type Begun = Omit<Known, 'sealingKey'> & { recordId: string; seal: Promise<Seal> };

/** `desk`: the crew's help desk. */
export type Screen =
  | { at: 'start' }
  | { at: 'form'; begun: Begun; step: number }
  | { at: 'result'; shown: Shown }
  | { at: 'desk' };
export const screen = signal<Screen>({ at: 'start' });

export const draft = signal<Draft>(emptyDraft);
/** Whether this screen's problems are shown: from the first try to go on. */
const isJudged = signal(false);
/** Each try to go on takes focus to what is missing. */
export const attempt = signal(0);
export const isSubmitting = signal(false);
/** A sentence about what kept the form from being put away. */
export const isMemoryFull = signal(false);

export const steps = computed(() => (screen.value.at === 'form' ? stepsOf(screen.value.begun.campaign) : []));
export const step = computed(() => (screen.value.at === 'form' ? steps.value[screen.value.step] : undefined));

export const problems = computed(
  (): Map<string, FieldProblem> => (step.value ? judgeStep(step.value, draft.value) : new Map()),
);
export const problemAt = (field: string): string | undefined => {
  const problem = isJudged.value ? problems.value.get(field) : undefined;
  return problem && fieldProblemText(problem, language.value);
};

export const fill = (change: Partial<Draft>): void => {
  draft.value = { ...draft.value, ...change };
};

const goTo = (to: number) =>
  batch(() => {
    if (screen.value.at === 'form') screen.value = { ...screen.value, step: to };
    isJudged.value = false;
  });

/** On to the next screen; `true` where this was the last one and nothing is missing. */
export const goOn = (): boolean => {
  if (screen.value.at !== 'form') return false;
  if (problems.value.size > 0) {
    isJudged.value = true;
    attempt.value += 1;
    return false;
  }
  if (screen.value.step === steps.value.length - 1) return true;
  goTo(screen.value.step + 1);
  return false;
};

const homeLanguage = language.peek();

/** Nothing of one person is left for the next: not even their language. */
export const goToStart = (): void =>
  batch(() => {
    screen.value = { at: 'start' };
    draft.value = emptyDraft;
    isJudged.value = false;
    isSubmitting.value = false;
    isMemoryFull.value = false;
    language.value = homeLanguage;
  });

export const openDesk = (): void => {
  goToStart();
  screen.value = { at: 'desk' };
};

export const goBack = (): void => {
  if (screen.value.at !== 'form') return;
  if (screen.value.step === 0) goToStart();
  else goTo(screen.value.step - 1);
};

export const begin = ({ campaign, sessionId, sealingKey }: Known, known: Partial<Draft> = {}): void =>
  batch(() => {
    const recordId = newRecordId();
    const begun = { campaign, sessionId, recordId, seal: prepareSeal(sealingKey.publicKey, recordId) };
    goToStartKeepingLanguage();
    draft.value = { ...emptyDraft, ...known };
    screen.value = { at: 'form', begun, step: 0 };
  });

const goToStartKeepingLanguage = () => {
  const chosen = language.value;
  goToStart();
  language.value = chosen;
};

/** Whether a new person can be told something certain: with places left, or by asking the server. */
export const canPromise = ({ left }: Tally, isOnlineNow: boolean) => left > 0 || isOnlineNow;
