import { type AuditEntry, aboutOf } from '../../shared/domain/audit-entry.ts';
import { hashOfAddress, newSalt } from '../../shared/keys/audit-hash.ts';
import { newAuditId } from '../../shared/keys/made-ids.ts';
import type { Caller } from './caller.ts';
import type { Daftar } from './daftar.ts';

type Asked = {
  does: string;
  params: Readonly<Record<string, unknown>>;
  caller: Caller;
  address: string;
  requestId: string;
  now: number;
};
type More = Partial<Pick<AuditEntry, 'does' | 'about' | 'refused'>> & { campaignId?: string };
export type Note = (more?: More) => Promise<void>;

/**
 * Writes what a request does to its campaign's audit log. Before it is done: an act without its entry must not be, an entry
 * without its act does no harm. What belongs to no campaign has no log.
 */
export const noteRequest =
  ({ does, params, caller, address, requestId, now }: Asked, daftar: Daftar): Note =>
  async ({ campaignId = caller.campaignId, about, ...more } = {}) => {
    if (campaignId === undefined) return;
    const from = { address, salt: newSalt() };
    await daftar.audit.write({
      campaignId,
      at: new Date(now).toISOString(),
      id: newAuditId(),
      who: caller.email ?? caller.id,
      role: caller.actsAs ?? 'signed-in',
      does,
      about: { ...aboutOf(params), ...about },
      requestId,
      fromHash: hashOfAddress(from),
      from,
      ...more,
    });
  };
