import { signal } from '@preact/signals';
import type { ExportPart, ExportReason } from '../../../shared/domain/export.ts';
import { type Mark, withMark } from '../../../shared/lists/send/pace.ts';
import { atStart, type Reached, type Why } from '../../lib/export/collect.ts';
import { PageMissing } from '../../lib/export/export-part.ts';
import { readAbout } from '../../lib/export/read-about.ts';
import { language } from '../../lib/language.ts';
import { signedIn } from '../../lib/sign-in/signed-in.ts';
import { staffCall } from '../../lib/staff-call.ts';
import workerAddress from './export-worker.ts?worker';
import type { Phase, ToPage, ToWorker } from './messages.ts';
import { type Saved, saved, wasSaved } from './save-part.ts';
import { dropExport, putExport, readExport, readExports } from './store/export-store.ts';
import type { Format, KeptExport } from './store/kept-export.ts';

type Trouble = 'elsewhere' | 'no-room' | 'outdated' | 'no-worker';
export type Current = {
  kept: KeptExport;
  phase: Phase;
  reached: Reached;
  marks: Mark[];
  why: Why | undefined;
};

/** The export of this browser and campaign; it goes on while other views of the dashboard are looked at. */
export const current = signal<Current | undefined>(undefined);
export const trouble = signal<Trouble | Why | undefined>(undefined);

let worker: Worker | undefined;
let release: (() => void) | undefined;

export const tell = (message: ToWorker): void => worker?.postMessage(message);

/** One tab at a time: two would read the same pages, and the second one find its rows taken away. */
const holdAlone = (campaignId: string): Promise<boolean> =>
  new Promise((resolve) => {
    void navigator.locks.request(`daftar-export/${campaignId}`, { ifAvailable: true }, (lock) => {
      resolve(lock !== null);
      return lock === null
        ? undefined
        : new Promise<void>((free) => {
            release = free;
          });
    });
  });

const letGo = () => {
  worker?.terminate();
  worker = undefined;
  release?.();
  release = undefined;
  current.value = undefined;
};

/** Looks whether an export of this campaign lies on this computer, and goes on with it. What is nobody's any more is taken off. */
export const findExport = async (campaignId: string): Promise<void> => {
  if (current.value?.kept.campaignId === campaignId) return;
  if (current.value) letGo();
  trouble.value = undefined;
  const by = signedIn.value?.email;
  for (const one of await readExports())
    if (one.by !== by || Date.parse(one.openUntil) <= Date.now()) await dropExport(one);
  const kept = await readExport(campaignId);
  if (!kept) return;
  if (!(await holdAlone(campaignId))) {
    trouble.value = 'elsewhere';
    return;
  }
  await open(kept);
};

export type Wanted = { parts: ExportPart[]; format: Format; opensNik: ExportReason | undefined };

/** Begins an export. Nothing where it could not: `trouble` says why. */
export const beginExport = async (campaignId: string, { parts, format, opensNik }: Wanted): Promise<void> => {
  trouble.value = undefined;
  if (!(await holdAlone(campaignId))) {
    trouble.value = 'elsewhere';
    return;
  }
  const begun = await staffCall('createExport', {
    params: { campaignId },
    body: { parts, ...(opensNik && { opensNik }) },
  });
  if (begun.kind !== 'answered') return refuse(begun);
  try {
    const { exportId, openUntil } = begun.body;
    const about = await readAbout(staffCall, campaignId, begun.body, language.value);
    const by = signedIn.value?.email ?? '';
    const kept: KeptExport = { campaignId, exportId, by, openUntil, parts, format, about, reached: atStart() };
    await putExport(kept);
    await open(kept);
  } catch (error) {
    if (error instanceof PageMissing) return refuse(error.answer);
    if (!(error instanceof DOMException)) throw error;
    letGo();
    trouble.value = 'no-room';
  }
};

const refuse = (why: Why) => {
  letGo();
  trouble.value = why;
};

/** With the key from the server, which alone opens what lies here. */
const open = async (kept: KeptExport): Promise<void> => {
  const { campaignId, exportId } = kept;
  const answer = await staffCall('getExport', { params: { campaignId, exportId } });
  if (answer.kind === 'refused' && answer.code === 'export-not-found') {
    await dropExport(kept);
    letGo();
    trouble.value = 'outdated';
    return;
  }
  const token = signedIn.value?.token;
  if (answer.kind !== 'answered' || token === undefined) {
    letGo();
    trouble.value = answer.kind === 'answered' ? undefined : answer;
    return;
  }
  const { reached } = kept;
  current.value = { kept, phase: kept.collected ? 'done' : 'collecting', reached, marks: [], why: undefined };
  worker = startWorker();
  tell({ kind: 'open', kept, key: answer.body.key, token, language: language.value });
};

const startWorker = (): Worker => {
  const started = new Worker(workerAddress);
  started.addEventListener('message', ({ data }: MessageEvent<ToPage>) => hear(data));
  started.addEventListener('error', ({ message }) => {
    // What goes wrong inside has a message, and is a bug; without one the file itself did not load.
    if (message) return;
    letGo();
    trouble.value = 'no-worker';
  });
  return started;
};

const hear = (message: ToPage): void => {
  const now = current.value;
  if (!now) return;
  if (message.kind === 'needs-token') void renewToken();
  else if (message.kind === 'state') {
    const { phase, reached, why } = message;
    const rows = reached.rows['sign-ups'] ?? 0;
    // What stood still is no measure of what comes.
    const marks = phase === 'collecting' ? withMark(now.marks, { atMs: performance.now(), rows }) : [];
    current.value = { ...now, phase, reached, marks, why };
  } else if (message.kind === 'collected') {
    const { kept } = message;
    current.value = { ...now, kept, reached: kept.reached, phase: 'done', why: undefined };
  } else if (message.kind === 'no-room') {
    current.value = { ...now, phase: 'paused' };
    trouble.value = 'no-room';
  } else hearOfFile(now.kept, message);
};

const hearOfFile = (kept: KeptExport, message: Extract<ToPage, { part: ExportPart }>) => {
  const put = (state: Saved) => {
    saved.value = { ...saved.value, [message.part]: state };
  };
  if (message.kind === 'saving') put({ state: 'saving', rows: message.rows });
  else if (message.kind === 'not-saved') put({ state: 'failed' });
  else {
    put({ state: 'saved' });
    if (message.file) wasSaved(kept, message.part, message.file);
  }
};

/** Any call of a page renews a token that ran out, or signs out where that fails. */
const renewToken = async () => {
  await staffCall('getMe', {});
  tell({ kind: 'token', token: signedIn.value?.token });
};

/** Takes it off this computer; where it was not complete, the server is told that it was given up. */
export const dropCurrent = async (): Promise<void> => {
  const now = current.value;
  if (!now) return;
  const { kept, reached } = now;
  worker?.terminate();
  worker = undefined;
  // Only what is gone is said to be gone: who closes the page now leaves nothing behind.
  await dropExport(kept);
  letGo();
  saved.value = {};
  trouble.value = undefined;
  if (kept.collected) return;
  const rows = Object.values(reached.rows).reduce((sum, count) => sum + count, 0);
  const { campaignId, exportId } = kept;
  // Unsaid, it is given up all the same: nobody can go on with it, and its pages end with the day.
  await staffCall('endExport', { params: { campaignId, exportId }, body: { result: 'given-up', rows } });
};

// Who signs out leaves nothing that works on.
signedIn.subscribe((who) => {
  if (who === undefined) letGo();
});
