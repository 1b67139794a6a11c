import { routes } from '../../shared/api/routes.ts';
import { judgeChain } from '../../shared/domain/audit-chain.ts';
import type { AuditEntry } from '../../shared/domain/audit-entry.ts';
import { beginningOf, hashOfAddress, hashOfEntry, hashOfLink } from '../../shared/keys/audit-hash.ts';
import { ok, operation } from '../http/endpoint.ts';

const hashes = { ofEntry: hashOfEntry, ofLink: hashOfLink, beginning: beginningOf, ofAddress: hashOfAddress };

/** Reads the whole log, within the 30 s of a request. */
export const verifyAudit = operation(routes.verifyAudit, async ({ params, now, daftar }) => {
  const { campaignId } = params;
  // Before the entries: of what is written meanwhile, an entry without its link is only new, a link without its entry would be a loss.
  const chain = await daftar.auditChains.ofCampaign(campaignId);
  const entries: AuditEntry[] = [];
  for await (const entry of daftar.audit.ofCampaign(campaignId)) entries.push(entry);
  const verdict = judgeChain(campaignId, entries, chain, now, hashes);
  return ok({ verifiedAt: new Date(now).toISOString(), ...verdict });
});
