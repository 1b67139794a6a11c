import { routes } from '../../shared/api/routes.ts';
import { shutBecause } from '../../shared/domain/availability.ts';
import { chunksOf, type ImportRow } from '../../shared/domain/import.ts';
import type { SignUp } from '../../shared/domain/sign-up.ts';
import { rowsHashOf } from '../../shared/keys/import-ids.ts';
import type { RowEnd } from '../../shared/table/adding-many.ts';
import { ok, operation } from '../http/endpoint.ts';
import { spendRows } from '../http/partner-caller.ts';
import { fieldProblem } from '../http/problem.ts';
import { shutProblem } from '../http/shut-problem.ts';
import { auditOthers } from './audit-others.ts';
import { packEnds, resultsOf } from './chunk-ends.ts';
import { judgeChunk } from './judge-chunk.ts';
import { totalsOf } from './row-letters.ts';

export const putChunk = operation(routes.putChunk, async (request) => {
  const { params, body, caller, now, daftar, problem, language, note } = request;
  const { importId, n } = params;
  const { rows } = body;
  const upload = await daftar.imports.about(importId);
  if (!upload) throw problem('import-not-found');
  if (n >= chunksOf(upload.rows)) throw problem('chunk-not-found');
  refuseLineTwice(rows);
  await spendRows(caller.key, rows.length - 1, now, daftar);
  const wait = await daftar.othersRows.retryAfter(upload, now);
  if (wait !== undefined) throw problem('too-many-registered', { headers: { 'retry-after': String(wait) } });

  // Who began the upload stands in the log for all of it.
  if (caller.id !== upload.attestation.by) await note();

  const campaign = await daftar.campaigns.knowing(upload.campaignId, upload.channelId, upload.sessionId);
  if (!campaign) throw problem('import-not-found');
  const isChannelOpen = campaign.channels.some((one) => one.channelId === upload.channelId && one.state === 'open');
  const campaignShut = shutBecause(campaign, now);
  const shut = isChannelOpen ? campaignShut && ends[campaignShut] : 'closed';
  const id = { importId, n, rowsHash: rowsHashOf(rows) };
  const judged = await judgeChunk(campaign, upload, id, rows, now, daftar);

  const { campaignId, sessionId } = upload;
  const written =
    sessionId === undefined
      ? await daftar.importing.plainly(id, judged.good, shut)
      : await daftar.importing.numbered(id, { campaignId, sessionId }, judged.good, shut);
  if (written === 'chunk-differs') throw problem('chunk-differs');
  if (written === 'paused') throw shutProblem('campaign-paused', campaign);
  if (written === 'closed')
    throw problem(!shut ? 'session-closed' : isChannelOpen ? 'campaign-closed' : 'channel-not-found');
  if ('done' in written)
    return ok({ results: await resultsOf(campaign, written.done, rows, judged, language, daftar) });

  const others = [...written.ends.values()].flatMap((end) => ofOthers(end, upload.channelId));
  await auditOthers(upload.channelId, others, note);
  const { letters, ended } = await packEnds(campaign, rows, judged, written.ends, daftar);
  const completed = await daftar.importChunks.complete(written.chunk, ended, totalsOf(letters));
  if (others.length > 0) await daftar.othersRows.add(upload, others.length, now);
  return ok({ results: await resultsOf(campaign, completed, rows, judged, language, daftar) });
});

const ends = { 'campaign-closed': 'closed', 'campaign-paused': 'paused' } as const;

const ofOthers = (end: RowEnd, channelId: string): SignUp[] =>
  typeof end === 'object' && !end.own && end.signUp.channelId !== channelId ? [end.signUp] : [];

const refuseLineTwice = (rows: readonly ImportRow[]): void => {
  const seen = new Set<number>();
  for (const [at, { line }] of rows.entries()) {
    if (seen.has(line)) throw fieldProblem(`/rows/${at}/line`, { code: 'not-unique' });
    seen.add(line);
  }
};
