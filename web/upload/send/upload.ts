import { signal } from '@preact/signals';
import type { Mapping } from '../../../shared/lists/columns/list-field.ts';
import type { NoAnswer, Refused } from '../../lib/answer.ts';
import { sayProblem } from '../../lib/say-problem.ts';
import { staffCall } from '../../lib/staff-call.ts';
import { type Current, current, renewCampaign } from '../channel/current.ts';
import { ask, closeDesk } from '../desk/ask-desk.ts';
import { forgetList, list, mapping, summary } from '../list/current-list.ts';
import { loadFixes } from '../list/fixes.ts';
import { beginCorrections, beginUpload, type Part, type Upload } from './begin-upload.ts';
import { keepUpload, knownUpload } from './known-uploads.ts';
import { readRejections } from './read-rejections.ts';
import { pause, progress, sendParts } from './send-list.ts';

/** The version of the consent text that the coordinator has ticked. */
export const agreedTo = signal<string | undefined>(undefined);
export const sessionId = signal<string | undefined>(undefined);
/** The earlier upload that this file corrects. */
export const continues = signal<string | undefined>(undefined);
/** This very file as it was sent before, or begun. */
export const before = signal<Upload | undefined>(undefined);
export const sendProblem = signal<string | undefined>(undefined);
export const isStarting = signal(false);

type Totals = { accepted: number; waiting: number; duplicate: number; rejected: number };
/** How everything that was sent of this list has ended; `nothingNew` where all of it was in before. */
export const outcome = signal<(Totals & { nothingNew: boolean }) | undefined>(undefined);

/** The imports that this list was sent as, so far. */
let sent: string[] = [];

/** Finds out whether this browser has sent this file before. */
export const lookBack = async (now: Current): Promise<void> => {
  before.value = undefined;
  const [view, counts] = [list.value, summary.value];
  const importId = view && knownUpload(now, view.fileHash, sessionId.value);
  if (!counts || importId === undefined) return;
  const answer = await staffCall('getImport', { params: { importId } });
  // Read with other columns it is another upload.
  if (answer.kind === 'answered' && list.value === view && answer.body.rows === counts.ready)
    before.value = answer.body;
};

/** Sends all that is ready and was not sent yet: the list's own rows, then those that were put right here. */
export const sendAll = async (now: Current, statement: string): Promise<void> => {
  sendProblem.value = undefined;
  isStarting.value = true;
  const parts = await beginParts(now, statement);
  isStarting.value = false;
  if (parts === undefined) return;
  const nothingNew = parts.every(({ upload }) => upload.missingChunks.length === 0);
  outcome.value = undefined;
  if (!(await sendParts(parts))) return;
  await conclude(parts, nothingNew);
};

const beginParts = async (now: Current, statement: string): Promise<Part[] | undefined> => {
  const [view, counts] = [list.value, summary.value];
  if (!view || !counts) return undefined;
  const corrected = await ask('corrected');
  const upload = {
    channelId: now.channelId,
    ...(sessionId.value !== undefined && { sessionId: sessionId.value }),
    fileName: view.fileName,
    fileHash: view.fileHash,
    mapping: mappingSent(view.columns, mapping.value),
    ...(continues.value !== undefined && { continues: continues.value }),
    attestation: { consentVersion: agreedTo.value ?? '', statement },
  };
  const parts: Part[] = [];
  if (counts.ready > 0) {
    const answer = await beginUpload(now.campaign.campaignId, { ...upload, rows: counts.ready });
    if (answer.kind !== 'answered') return refuse(answer);
    keepUpload(now, { fileHash: view.fileHash, sessionId: sessionId.value, importId: answer.body.importId });
    parts.push({ upload: answer.body });
  }
  if (corrected.length > 0) {
    const first = parts[0]?.upload.importId ?? continues.value;
    const answer = await beginCorrections(
      now.campaign.campaignId,
      { ...upload, ...(first !== undefined && { continues: first }) },
      corrected,
    );
    if (answer.kind !== 'answered') return refuse(answer);
    parts.push({ upload: answer.body, corrected });
  }
  return parts;
};

const refuse = (answer: Refused | NoAnswer): undefined => {
  sendProblem.value = sayProblem(answer);
  if (answer.kind !== 'refused' || answer.code !== 'consent-outdated') return;
  agreedTo.value = undefined;
  void renewCampaign();
};

/** The truth about what came of it is the server's. */
const conclude = async (parts: readonly Part[], nothingNew: boolean): Promise<void> => {
  sent = [...new Set([...sent, ...parts.map(({ upload }) => upload.importId)])];
  const totals = { accepted: 0, waiting: 0, duplicate: 0, rejected: 0 };
  for (const importId of sent) {
    const answer = await staffCall('getImport', { params: { importId } });
    if (answer.kind !== 'answered') {
      sendProblem.value = sayProblem(answer);
      progress.value = undefined;
      return;
    }
    for (const kind of Object.keys(totals) as (keyof Totals)[]) totals[kind] += answer.body[kind];
    if (answer.body.rejected > 0 && parts.some(({ upload }) => upload.importId === importId))
      await readRejections(importId);
  }
  await loadFixes();
  outcome.value = { ...totals, nothingNew };
  progress.value = undefined;
};

/** `{ name: 'Nama Lengkap' }`; where a column has no title, its place. */
const mappingSent = (columns: readonly { title: string }[], uses: Mapping) =>
  Object.fromEntries(
    uses.flatMap((use, column) => (use === null ? [] : [[use, columns[column]?.title || `#${column + 1}`]])),
  );

/** Nothing of the list or its people stays for whoever signs in next. */
export const forgetEverything = (): void => {
  pause();
  forgetUpload();
  forgetList();
  closeDesk();
  sessionId.value = undefined;
  current.value = undefined;
};

export const forgetUpload = (): void => {
  sent = [];
  agreedTo.value = undefined;
  continues.value = undefined;
  before.value = undefined;
  sendProblem.value = undefined;
  outcome.value = undefined;
  progress.value = undefined;
};
