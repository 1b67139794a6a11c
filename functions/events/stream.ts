import type { DynamoDBRecord, SQSEvent } from 'aws-lambda';
import { fromImage, typeIn } from '../../shared/table/image.ts';
import { type RecountJob, recountItem } from '../../shared/table/recount.item.ts';
import { openDaftar } from '../http/daftar.ts';
import { chainAudit } from './chain-audit.ts';
import { foldChanges, together, type Unshown } from './fold-changes.ts';
import { noteEvents } from './note-events.ts';
import { plansIn } from './plans-in.ts';
import { recountAll } from './recount-all.ts';

type StreamEvent = {
  Records: DynamoDBRecord[];
  shardId?: string;
  state?: { unshown?: Unshown };
  isFinalInvokeForWindow?: boolean;
};

/** The dashboard's snapshot is written at most this often, and at each window's end, so that the last change shows too. */
const showEveryMs = 2_000;
let shownAt = 0;

let opened: ReturnType<typeof openDaftar> | undefined;

/** What the table's stream brings: changes of sign-ups to count, recounts to run; and, from their queue, word of records given up. */
export const handler = async (event: StreamEvent | SQSEvent): Promise<{ state?: { unshown: Unshown } }> => {
  opened ??= openDaftar(process.env);
  const daftar = opened;
  if (event.Records[0] && 'messageId' in event.Records[0]) {
    await recountAll(daftar, (event as SQSEvent).Records, Date.now());
    return {};
  }
  const { Records, shardId, state, isFinalInvokeForWindow } = event as StreamEvent;
  const asked = Records.filter(
    ({ eventName, dynamodb }) => eventName === 'INSERT' && typeIn(dynamodb?.NewImage) === recountItem.type,
  ).map(({ dynamodb }) => fromImage(dynamodb?.NewImage));
  for (const job of asked) await runRecount(job as unknown as RecountJob);
  if (shardId === undefined) return {};

  const now = Date.now();
  await noteEvents(Records, daftar, now);
  await chainAudit(Records, shardId, daftar);
  for (const campaignId of plansIn(Records)) await daftar.showPlan(campaignId);
  const unshown = together(state?.unshown ?? {}, await foldChanges(Records, shardId, daftar, now));
  if (!isFinalInvokeForWindow && now - shownAt < showEveryMs) return { state: { unshown } };
  for (const [campaignId, cellIds] of Object.entries(unshown)) {
    if (cellIds.length > 0) await daftar.shown.some(campaignId, cellIds, now);
  }
  if (Object.keys(unshown).length > 0) shownAt = now;
  return { state: { unshown: {} } };
};

const runRecount = async (job: RecountJob): Promise<void> => {
  const daftar = opened as ReturnType<typeof openDaftar>;
  const campaign = await daftar.campaigns.readNow(job.campaignId);
  const present = await daftar.recounts.get(job.campaignId, job.recountId);
  if (campaign && present?.state === 'running') await daftar.recount(campaign, present);
};
