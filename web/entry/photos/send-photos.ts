import { computed, signal } from '@preact/signals';
import { call } from '../../lib/call.ts';
import { say, type Text } from '../../lib/say.ts';
import { retryDelayMs } from '../../sign-up/retry-delay.ts';
import { type Entry, entry, phoneEnd, showEntry } from '../held.ts';
import { refusedBy } from '../holder/proof.ts';
import { texts } from '../texts.ts';
import { dropPhoto, keepPhoto, type WaitingPhoto, waitingPhotos } from './database.ts';
import { shrinkPhoto } from './shrink.ts';

const queue = signal<readonly WaitingPhoto[]>([]);
/** Bytes of each photo that have arrived, by its hash. */
const arrived = signal<ReadonlyMap<string, number>>(new Map());
export const isWaiting = signal(false);
/** What became of files that did not go out, in sentences; by file name. */
export const refusals = signal<readonly { name: string; text: string }[]>([]);

const mine = computed(() => queue.value.filter(({ entryCode }) => entryCode === entry.value?.entryCode));
export const progress = computed(() => {
  const of = mine.value.reduce((sum, { blob }) => sum + blob.size, 0);
  const done = mine.value.reduce((sum, { hash }) => sum + (arrived.value.get(hash) ?? 0), 0);
  return { photos: mine.value.length, done, of };
});

const refuse = (name: string, text: Text | string) => {
  refusals.value = [...refusals.value, { name, text: typeof text === 'string' ? text : say(text) }];
};

const whyNot = { unreadable: texts.unreadable, 'too-many-pixels': texts.tooManyPixels, heic: texts.heic };

/** Files from camera or gallery: made small, kept on this phone, then sent. */
export const addPhotos = async (files: readonly File[], to: Entry, roundId: string, room: number): Promise<void> => {
  refusals.value = [];
  for (const [nth, file] of files.entries()) {
    if (nth >= room) {
      refuse(file.name, texts.tooMany);
      continue;
    }
    const shrunk = await shrinkPhoto(file);
    if (shrunk.problem !== undefined) {
      refuse(file.name, whyNot[shrunk.problem]);
      continue;
    }
    const { blob, hash } = shrunk;
    const photo = { hash, blob, entryCode: to.entryCode, phoneEnd: phoneEnd.value, roundId, takenAt: Date.now() };
    try {
      await keepPhoto(photo);
    } catch (error) {
      if (!(error instanceof DOMException)) throw error;
      refuse(file.name, texts.full);
      continue;
    }
    queue.value = [...queue.value.filter((one) => one.hash !== hash), photo];
    void sendAll();
  }
};

/** What an earlier visit left behind goes on by itself. */
export const resumePhotos = async (): Promise<void> => {
  try {
    queue.value = await waitingPhotos();
  } catch (error) {
    // Private windows refuse the store: then nothing was left behind.
    if (!(error instanceof DOMException)) throw error;
  }
  await sendAll();
};

let sending: Promise<void> | undefined;
const sendAll = (): Promise<void> => {
  sending ??= (async () => {
    for (let photo = queue.value[0]; photo; photo = queue.value[0]) await sendOne(photo);
  })().finally(() => {
    sending = undefined;
  });
  return sending;
};

let wake: (() => void) | undefined;
addEventListener('online', () => wake?.());
const pause = async (failures: number): Promise<void> => {
  isWaiting.value = true;
  await new Promise<void>((resolve) => {
    wake = resolve;
    setTimeout(resolve, retryDelayMs(failures, Math.random()));
  });
  isWaiting.value = false;
};

const done = async (photo: WaitingPhoto) => {
  await dropPhoto(photo);
  queue.value = queue.value.filter((one) => one !== photo);
};

/** Until it is there or refused for good. Announced again after each break, only the parts that are missing are sent. */
const sendOne = async (photo: WaitingPhoto): Promise<void> => {
  for (let failures = 0; ; ) {
    const before = arrived.value.get(photo.hash) ?? 0;
    const outcome = await tryOnce(photo);
    // A link that lets something through each time is worth a quick next try.
    const isMoving = (arrived.value.get(photo.hash) ?? 0) > before;
    failures = isMoving ? 1 : failures + 1;
    if (outcome === 'failed') await pause(failures);
    else {
      if (outcome.refused !== undefined) refuse('', outcome.refused);
      return done(photo);
    }
  }
};

const passing = new Set(['changed-meanwhile', 'photo-incomplete', 'try-again', 'internal-error', 'photo-differs']);
type Outcome = 'failed' | { refused: string | undefined };

const tryOnce = async (photo: WaitingPhoto): Promise<Outcome> => {
  const { entryCode, roundId, hash, blob } = photo;
  const proof = { phoneEnd: photo.phoneEnd };
  const body = { ...proof, roundId, bytes: blob.size, hash };
  const announced = await call('createPhoto', { params: { entryCode }, body });
  if (announced.kind === 'no-answer') return 'failed';
  if (announced.kind === 'refused') return passing.has(announced.code) ? 'failed' : { refused: refusedBy(announced) };
  const { photoId, missingParts } = announced.body;
  let missing = missingParts.reduce((sum, { bytes }) => sum + bytes, 0);
  const note = () => {
    arrived.value = new Map(arrived.value).set(hash, blob.size - missing);
  };
  note();
  for (const { from, bytes, address } of missingParts) {
    if (!(await putPart(address, blob.slice(from, from + bytes)))) return 'failed';
    missing -= bytes;
    note();
  }
  const completed = await call('completePhoto', { params: { entryCode, photoId }, body: proof }, { timeoutMs: 40_000 });
  if (completed.kind === 'answered') {
    if (entry.value?.entryCode === entryCode) showEntry(completed.body);
    return { refused: undefined };
  }
  if (completed.kind === 'no-answer' || passing.has(completed.code)) return 'failed';
  return { refused: refusedBy(completed) };
};

const putPart = async (address: string, part: Blob): Promise<boolean> => {
  try {
    const response = await fetch(address, { method: 'PUT', headers: { 'content-type': 'image/jpeg' }, body: part });
    return response.ok;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
};
