import { signal } from '@preact/signals';
import type { UnreadableCode } from '../../../shared/lists/read/unreadable.ts';
import type { Desk } from './desk.ts';
import workerAddress from './list-worker.ts?worker';
import type { Asked, Told } from './messages.ts';

/** How far the list has been read. */
export const readingProgress = signal<{ share: number; lines: number } | undefined>(undefined);

/** A file that cannot be read at all; `code` has a sentence for it. */
export class CannotRead extends Error {
  readonly code: UnreadableCode;
  constructor(code: UnreadableCode) {
    super(code);
    this.code = code;
  }
}
/** The worker did not come: no network, most likely. */
export class NoWorker extends Error {}

type Waiting = { resolve: (answer: never) => void; reject: (error: Error) => void };
const waiting = new Map<number, Waiting>();
let worker: Worker | undefined;
let asked = 0;

/** Asks the worker, which is loaded at the first question. */
export const ask = <What extends keyof Desk>(
  what: What,
  ...given: Parameters<Desk[What]>
): Promise<Awaited<ReturnType<Desk[What]>>> =>
  new Promise((resolve, reject) => {
    worker ??= startWorker();
    const id = ++asked;
    waiting.set(id, { resolve, reject });
    worker.postMessage({ id, what, given } satisfies Asked);
  });

/** Ends the worker, and with it all that is known of the list. */
export const closeDesk = (): void => {
  worker?.terminate();
  worker = undefined;
  waiting.clear();
};

const startWorker = (): Worker => {
  const started = new Worker(workerAddress);
  started.addEventListener('message', ({ data }: MessageEvent<Told>) => {
    if (data.kind === 'progress') {
      readingProgress.value = data;
      return;
    }
    const one = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.kind === 'answer') one?.resolve(data.answer as never);
    else if (data.kind === 'unreadable') one?.reject(new CannotRead(data.code));
    else one?.reject(new Error(data.message));
  });
  started.addEventListener('error', ({ message }) => {
    // What went wrong inside has been answered already; without a message the file itself did not load.
    if (message) return;
    worker = undefined;
    for (const { reject } of waiting.values()) reject(new NoWorker());
    waiting.clear();
  });
  return started;
};
