import { Logger } from '@aws-lambda-powertools/logger';
import { openDaftar } from '../http/daftar.ts';
import { callWebhooks } from './call-webhooks.ts';
import { repairAgain } from './recount-all.ts';

/** A campaign that ended this long ago has nothing left to sweep. */
const sweptForMs = 2 * 86_400_000;
/** Counted so lately, a snapshot may miss a cell whose window was cut off. */
const shownAgainForMs = 150_000;

let opened: ReturnType<typeof openDaftar> | undefined;
const logger = new Logger({ serviceName: 'daftar' });

/** Once a minute: sweeps every session, and shows again what the counts hold, tells partners what became of their people. One campaign's trouble does not keep the others waiting. */
export const handler = async (): Promise<{ failed: number }> => {
  opened ??= openDaftar(process.env);
  const daftar = opened;
  const now = Date.now();
  let failed = 0;
  const tried = async (work: Promise<unknown>) => {
    try {
      await work;
    } catch (error) {
      failed += 1;
      logger.error('sweep failed', { kind: error instanceof Error ? error.name : typeof error });
    }
  };
  for await (const { campaignId, endsAt } of daftar.campaigns.all()) {
    if (now - Date.parse(endsAt) > sweptForMs) continue;
    const campaign = await daftar.campaigns.readNow(campaignId);
    for (const { sessionId } of campaign?.sessions ?? []) await tried(daftar.sweep({ campaignId, sessionId }));
    await tried(repairAgain(daftar, campaignId, now));
    const snapshot = await daftar.snapshots.get(campaignId);
    if (snapshot && now - Date.parse(snapshot.asOf) < shownAgainForMs)
      await tried(daftar.shown.all(campaignId, Date.parse(snapshot.asOf)));
  }
  await tried(callWebhooks(daftar, Date.now));
  if (failed > 0) throw new Error(`${failed} sweeps failed`);
  return { failed };
};
