import type * as z from 'zod';
import type { KioskRecord } from '../../../shared/domain/kiosk.ts';
import { readName, shortenName } from '../../../shared/domain/name.ts';
import { answersOf } from '../../sign-up/judge-draft.ts';
import { announce, device, isOnline, onReceipt } from '../current.ts';
import { newTicketCode } from '../made-ids.ts';
import { type Shown, shownAtOnce, shownBy } from '../result/shown.ts';
import { queueRecord } from '../store/queue.ts';
import type { Receipt } from '../store/record.ts';
import { rightTime } from '../sync/clock.ts';
import { wake } from '../sync/sync.ts';
import { attempt, draft, goOn, isMemoryFull, isSubmitting, type Screen, screen } from './form.ts';
import { homeCity } from './home-city.ts';

/** So long a certain number waits for the server's word, so that who is signed up already is told at once. */
const patienceMs = 1_500;
/** Without a leased number the server's word is all there is: it is worth a longer wait. */
const pendingPatienceMs = 6_000;

/** A disk that is quicker than this needs no word: drawing one would hold the number up by a frame or two (measured: 15 ms). */
const worthAWordMs = 120;
let isHandingIn = false;

/** The main button of each screen: shows what is missing, goes on, or hands the form in. */
export const press = async (): Promise<void> => {
  if (isHandingIn || !goOn() || screen.value.at !== 'form') return;
  isHandingIn = true;
  const timer = setTimeout(() => {
    isSubmitting.value = true;
  }, worthAWordMs);
  try {
    await handIn(screen.value);
    isMemoryFull.value = false;
  } catch (error) {
    // Full, or failing: nothing was promised, and the form stays as it is.
    if (!(error instanceof DOMException)) throw error;
    isMemoryFull.value = true;
    attempt.value += 1;
  } finally {
    clearTimeout(timer);
    isHandingIn = false;
    isSubmitting.value = false;
  }
};

type Form = Extract<Screen, { at: 'form' }>;

const handIn = async ({ begun }: Form) => {
  const { campaign, sessionId, recordId } = begun;
  const record = { recordId, code: newTicketCode(), at: rightTime(device.value ?? { offsetMs: 0 }) };
  const sealed = await (await begun.seal)(contentsOf(begun, record.at));
  const wasOnline = isOnline.value;
  const name = shortenName(readName(draft.value.name).value ?? '');

  const receipt = receiptOf(recordId);
  const place = await queueRecord({ ...record, sealed }, begun);
  const taken = { recordId, name, code: record.code, campaign, sessionId };
  const atOnce = shownAtOnce(taken, place, wasOnline);
  // Without a network nothing stands between the disk and the screen.
  if (!wasOnline) screen.value = { at: 'result', shown: atOnce };
  wake();
  const inTime = wasOnline ? await wordInTime(receipt, place ? patienceMs : pendingPatienceMs) : undefined;
  if (wasOnline) screen.value = { at: 'result', shown: inTime ? shownBy(atOnce, inTime) : atOnce };
  void announce();
  if (!inTime) void receipt.then((late) => showLate(recordId, late));
};

/** While its person still stands here. A number that was shown as certain is not taken back: the crew settles it. */
const showLate = (recordId: string, receipt: Receipt) => {
  if (screen.value.at !== 'result' || screen.value.shown.recordId !== recordId) return;
  const now: Shown = shownBy(screen.value.shown, receipt);
  if (screen.value.shown.state !== 'certain' || now.state !== 'help') screen.value = { at: 'result', shown: now };
};

const contentsOf = ({ campaign }: Form['begun'], takenAt: string): z.input<typeof KioskRecord> => {
  const { name, nik, phone, membership, occupation } = draft.value;
  const cityCode = homeCity.value?.code;
  return {
    person: {
      name,
      ...(campaign.personRule === 'nik' && { nik }),
      phone,
      ...(cityCode !== undefined && { cityCode }),
      ...(occupation !== '' && { occupation }),
      membership: membership || 'none',
    },
    consent: { version: campaign.consent.version, accepted: true },
    answers: answersOf(campaign.questions, draft.value),
    takenAt,
  };
};

const receiptOf = (recordId: string) =>
  new Promise<Receipt>((resolve) => {
    const stop = onReceipt((receipt) => {
      if (receipt.recordId !== recordId) return;
      stop();
      resolve(receipt);
    });
  });

/** The server's word, if it comes in time; without a network nobody waits for it. */
const wordInTime = async (receipt: Promise<Receipt>, ms: number): Promise<Receipt | undefined> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stop: (() => void) | undefined;
  const tooLate = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, ms, undefined);
    stop = isOnline.subscribe((is) => {
      if (!is) resolve(undefined);
    });
  });
  const word = await Promise.race([receipt, tooLate]);
  clearTimeout(timer);
  stop?.();
  return word;
};
