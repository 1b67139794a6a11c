import { routes } from '../../shared/api/routes.ts';
import { describeFinding } from '../../shared/lists/doctor/describe.ts';
import { readCursor, showCursor } from '../http/cursor.ts';
import { ok, operation } from '../http/endpoint.ts';
import { rejectionsIn } from './chunk-ends.ts';

/** In the order of the chunks. A page ends within a chunk where it is full. */
export const listRejections = operation(routes.listRejections, async ({ params, query, daftar, problem, language }) => {
  const { importId } = params;
  const upload = await daftar.imports.about(importId);
  const campaign = upload && (await daftar.campaigns.inFull(upload.campaignId));
  if (!campaign) throw problem('import-not-found');
  const cursor = readCursor(query.cursor, importId);
  const from = { n: Number(cursor?.n ?? 0), skip: Number(cursor?.skip ?? 0) };

  const items = [];
  for await (const chunk of daftar.importChunks.ofImport(importId, from.n)) {
    const kept = await rejectionsIn(campaign, chunk, daftar);
    for (const [at, { line, values, problems }] of kept.entries()) {
      if (chunk.n === from.n && at < from.skip) continue;
      const next = { n: String(chunk.n), skip: String(at) };
      if (items.length === query.limit) return ok({ items, nextCursor: showCursor(next, importId) });
      items.push({ line, values, problems: problems.map((one) => describeFinding(one, language)) });
    }
  }
  return ok({ items, nextCursor: null });
});
