import { computed, signal } from '@preact/signals';
import type { NoAnswer, Refused } from '../lib/answer.ts';
import { signedIn } from '../lib/sign-in/signed-in.ts';
import { staffCall } from '../lib/staff-call.ts';
import {
  competitionId,
  conflicts,
  dropConflict,
  judgeEmail,
  type KeptConflict,
  type KeptSheet,
  keepJudging,
  keepSheet,
  sheets,
} from './current.ts';
import { takePhotosAlong } from './store/photos.ts';

/** Whether the server answered when it was last asked. */
export const isOnline = signal(navigator.onLine);
/** Why there is nothing to show. */
export const trouble = signal<Refused | NoAnswer | undefined>(undefined);
/** The sheet in front of the judge: it is sent when they are done with it, so that each costs one write. */
export const openSheet = signal<string | undefined>(undefined);

const isMine = ({ email }: { email: string }) => email === signedIn.value?.email;
export const waiting = computed(
  () =>
    [...sheets.value.values()].filter((one) => one.state === 'waiting' && one.email === judgeEmail.value).length +
    [...conflicts.value.values()].filter(({ email }) => email === judgeEmail.value).length,
);

const tryAgainMs = 8_000;
/** Refusals that say nothing of the sheet itself. */
const passes = new Set(['try-again', 'too-many-attempts', 'internal-error', 'not-signed-in', 'not-found']);

const heard = (answer: { kind: string }) => {
  isOnline.value = answer.kind !== 'no-answer' && navigator.onLine;
  return isOnline.value;
};

/** One sheet. Sent twice it is stored once: the server knows it by who, which entry and when it was filled in. */
const sendSheet = async (sheet: KeptSheet): Promise<boolean> => {
  const { roundId, entryNumber, marks, notes, filledAt } = sheet;
  const params = { competitionId: sheet.competitionId, roundId, entryNumber };
  const answer = await staffCall('putSheet', { params, body: { marks, notes, filledAt } });
  if (!heard(answer) || answer.kind === 'no-answer') return false;
  // Filled in further while it was under way: that is sent next.
  const now = sheets.value.get(sheet.key);
  if (now?.filledAt !== filledAt) return true;
  if (answer.kind === 'answered') await keepSheet({ ...sheet, state: 'sent' });
  else if (passes.has(answer.code)) return false;
  else await keepSheet({ ...sheet, state: 'refused', refused: answer.code });
  return true;
};

const sendConflict = async (conflict: KeptConflict): Promise<boolean> => {
  const { competitionId: id, entryNumber } = conflict;
  const answer = await staffCall('declareConflict', { params: { competitionId: id, entryNumber } });
  if (!heard(answer) || (answer.kind === 'refused' && passes.has(answer.code))) return false;
  if (answer.kind === 'refused' && answer.code === 'changed-meanwhile') return false;
  await dropConflict(conflict);
  await loadJudging();
  return true;
};

export const loadJudging = async (): Promise<void> => {
  const id = competitionId.value;
  if (id === undefined || !signedIn.value) return;
  const answer = await staffCall('getJudging', { params: { competitionId: id } });
  heard(answer);
  trouble.value = answer.kind === 'answered' ? undefined : answer;
  if (answer.kind !== 'answered') return;
  await keepJudging(answer.body);
  void takePhotosAlong(answer.body);
};

let sending: Promise<void> | undefined;
/** One at a time; where nobody is signed in, or nobody answers, everything stays where it is. */
export const sendAll = (): Promise<void> => {
  sending ??= work().finally(() => {
    sending = undefined;
  });
  return sending;
};

/** The open sheet too: its judge asks for it. */
export const sendNow = async (key: string): Promise<void> => {
  if (openSheet.value === key) openSheet.value = undefined;
  await loadJudging();
  await sendAll();
};

const work = async (): Promise<void> => {
  if (!signedIn.value) return;
  for (const conflict of conflicts.value.values()) if (isMine(conflict) && !(await sendConflict(conflict))) return;
  for (const sheet of sheets.value.values()) {
    if (sheet.state !== 'waiting' || !isMine(sheet) || sheet.key === openSheet.value) continue;
    if (!(await sendSheet(sheet))) return;
  }
};

export const keepSending = (): void => {
  const goOn = async () => {
    await sendAll();
    // Nothing to send: a look at the server tells whether it is there again.
    if (!isOnline.value && navigator.onLine && waiting.value === 0) await loadJudging();
  };
  addEventListener('offline', () => {
    isOnline.value = false;
  });
  addEventListener('online', () => void loadJudging().then(goOn));
  setInterval(() => void goOn(), tryAgainMs);
  void goOn();
};
