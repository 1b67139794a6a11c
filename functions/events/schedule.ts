import { Logger } from '@aws-lambda-powertools/logger';
import { openDaftar } from '../http/daftar.ts';
import { callWebhooks } from './call-webhooks.ts';
import { repairAgain } from './recount-all.ts';
import { sweepSessions } from './sweep-sessions.ts';

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
  const note = (error: unknown) => {
    failed += 1;
    logger.error('sweep failed', { kind: error instanceof Error ? error.name : typeof error });
  };
  const sessions = [];
  for await (const { campaignId, endsAt, erasingSince } of daftar.campaigns.all()) {
    if (now - Date.parse(endsAt) > sweptForMs || erasingSince !== undefined) continue;
    const campaign = await daftar.campaigns.readNow(campaignId);
    sessions.push(...(campaign?.sessions ?? []).map(({ sessionId }) => ({ campaignId, sessionId })));
    await repairAgain(daftar, campaignId, now).catch(note);
    const snapshot = await daftar.snapshots.get(campaignId);
    if (snapshot && now - Date.parse(snapshot.asOf) < shownAgainForMs)
      await daftar.shown.all(campaignId, Date.parse(snapshot.asOf)).catch(note);
  }
  const [swept] = await Promise.all([
    sweepSessions(sessions, daftar.sweep, now),
    callWebhooks(daftar, Date.now).catch(note),
  ]);
  swept.failures.forEach(note);
  if (swept.left > 0) logger.warn('sessions left for the next sweep', { left: swept.left });
  if (failed > 0) throw new Error(`${failed} sweeps failed`);
  return { failed };
};
