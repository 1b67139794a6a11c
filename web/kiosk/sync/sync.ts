import { retryDelayMs } from '../../sign-up/retry-delay.ts';
import { isOnline, refresh, storeTrouble } from '../current.ts';
import { readDevice } from '../store/kept-device.ts';
import { isFull } from '../store/room.ts';
import { beat } from './beat.ts';
import { leasePlaces } from './lease-places.ts';
import { returnPlaces } from './return-places.ts';
import { type Outcome, sendRecords } from './send-records.ts';

const beatEveryMs = 60_000;

let isIdle = () => true;
let underWay = false;
let wanted = false;
let failures = 0;
let timer: ReturnType<typeof setTimeout> | undefined;
let beatAt = Number.NEGATIVE_INFINITY;

/** Sends what is there to send, now. */
export const wake = (): void => {
  if (underWay) wanted = true;
  else void exchangeUntilDone();
};

/** Keeps this kiosk and the server in step from now on. */
export const startSync = (idle: () => boolean): void => {
  isIdle = idle;
  addEventListener('online', wake);
  addEventListener('offline', () => {
    isOnline.value = false;
  });
  wake();
};

/** What talks with the server as this kiosk, or makes it another one: one at a time, in all tabs. */
export const inTurn = <T>(work: () => Promise<T>): Promise<T> => navigator.locks.request('daftar-kiosk-sync', work);

/** One tab at a time: two that send the same record would only ask twice. */
const exchangeUntilDone = async () => {
  underWay = true;
  clearTimeout(timer);
  let outcome: Outcome = { done: false };
  try {
    do {
      wanted = false;
      outcome = await inTurn(exchange);
      storeTrouble.value = undefined;
    } while (wanted && outcome.done);
  } catch (error) {
    // On a full disk everything stays as it was, and is tried again.
    if (!isFull(error)) {
      storeTrouble.value = String(error);
      throw error;
    }
  } finally {
    underWay = false;
    failures = outcome.done ? 0 : failures + 1;
    const delayMs = outcome.done
      ? beatEveryMs * (0.9 + Math.random() / 5)
      : retryDelayMs(failures, Math.random(), outcome.retryAfterSeconds);
    timer = setTimeout(wake, delayMs);
  }
};

const exchange = async (): Promise<Outcome> => {
  await refresh();
  const steps = [sendRecords, returnPlaces, beatWhenDue, returnPlaces, leaseUnlessResting];
  for (const step of steps) {
    // Each step sees what the one before has learnt.
    const device = await readDevice();
    if (!device) return { done: true };
    if (device.trouble && step !== sendRecords && step !== beatWhenDue) continue;
    const outcome = await step(device);
    if (!outcome.done) {
      await refresh();
      return outcome;
    }
  }
  await refresh();
  return { done: true };
};

const beatWhenDue: typeof sendRecords = async (device) => {
  if (performance.now() - beatAt < beatEveryMs * 0.8) return { done: true };
  const outcome = await beat(device, isIdle);
  if (outcome.done) beatAt = performance.now();
  return outcome;
};

const leaseUnlessResting: typeof sendRecords = async (device) => (device.rests ? { done: true } : leasePlaces(device));

/** The next exchange begins with a heartbeat, as when the crew wants to see how things stand. */
export const beatNow = (): void => {
  beatAt = Number.NEGATIVE_INFINITY;
  wake();
};
