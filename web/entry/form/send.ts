import { signal } from '@preact/signals';
import { readPhone } from '../../../shared/domain/phone.ts';
import { call } from '../../lib/call.ts';
import { forget, keep, recall } from '../../lib/kept.ts';
import { sayProblem } from '../../lib/say-problem.ts';
import { retryDelayMs } from '../../sign-up/retry-delay.ts';
import { competition, entry, entryLink, knowPhoneEnd, showEntry } from '../held.ts';
import { askedOf, type DraftField, draft, forgetDraft, found, problems, showAllProblems } from './draft.ts';

export const sending = signal<'no' | 'sending' | 'trying-again' | 'crowded'>('no');
export const attempt = signal(0);
export const refusal = signal<string | undefined>(undefined);

const fieldAt: Record<string, DraftField> = {
  '/unit/villageCode': 'village',
  '/unit/rw': 'rw',
  '/unit/rt': 'rt',
  '/unit/name': 'unitName',
  '/categoryId': 'category',
  '/contact/name': 'name',
  '/contact/phone': 'phone',
  '/statement': 'statement',
  '/consent/accepted': 'consent',
};
const passing = new Set(['try-again', 'too-many-attempts']);

/** That it was pressed outlives a closed page: what was on its way goes on when the page is opened again. */
const pressed = 'entry-pressed';
let wake: (() => void) | undefined;
addEventListener('online', () => wake?.());

const bodyNow = (level: Parameters<typeof askedOf>[0]) => {
  const { village, rw, rt, unitName, category, name, phone, statement } = draft.value;
  const asked = askedOf(level);
  return {
    unit: {
      ...(asked.includes('village') && { villageCode: village }),
      ...(asked.includes('rw') && { rw }),
      ...(asked.includes('rt') && { rt }),
      ...(asked.includes('unitName') && { name: unitName }),
    },
    ...(category !== '' && { categoryId: category }),
    contact: { name, phone },
    ...(statement.trim() !== '' && { statement }),
    consent: { accepted: true },
  };
};

/** Shows what is missing, or sends until there is an answer. The unit and its phone are the idempotency: a repeat gets the same code. */
export const submit = async (): Promise<void> => {
  attempt.value += 1;
  showAllProblems();
  refusal.value = undefined;
  const now = competition.value;
  if (!now || problems.value.size > 0 || sending.value !== 'no') return;
  const { phone } = draft.value;
  keep(pressed, now.competitionId);
  for (let failures = 0; ; ) {
    sending.value = 'sending';
    const answer = await call('createEntry', {
      params: { competitionId: now.competitionId },
      body: bodyNow(now.level),
    });
    if (answer.kind === 'answered') {
      sending.value = 'no';
      forget(pressed);
      knowPhoneEnd((readPhone(phone).value ?? phone).slice(-3));
      forgetDraft();
      showEntry(answer.body);
      location.hash = entryLink(answer.body.entryCode).split('#')[1] ?? '';
      scrollTo(0, 0);
      return;
    }
    failures += 1;
    if (answer.kind === 'refused' && !passing.has(answer.code)) {
      sending.value = 'no';
      forget(pressed);
      found.value = new Map(
        answer.errors.flatMap(({ pointer, message }) => {
          const field = fieldAt[pointer];
          return field ? [[field, message] as const] : [];
        }),
      );
      if (found.value.size === 0) refusal.value = sayProblem(answer);
      attempt.value += 1;
      return;
    }
    const isCrowded = answer.kind === 'refused' && answer.code === 'too-many-attempts';
    sending.value = isCrowded ? 'crowded' : 'trying-again';
    const wait = retryDelayMs(failures, Math.random(), answer.kind === 'refused' ? answer.retryAfterSeconds : 0);
    await new Promise<void>((resolve) => {
      wake = resolve;
      setTimeout(resolve, wait);
    });
  }
};

/** What was pressed before the page was closed, and has had no answer yet. */
export const resumeSubmit = async (): Promise<void> => {
  const wasPressed = recall<string>(pressed) === competition.value?.competitionId;
  if (wasPressed && !entry.value && problems.value.size === 0) await submit();
};
