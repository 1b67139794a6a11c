import { BlockList, isIPv6 } from 'node:net';
import type { PartnerRole } from '../../shared/domain/staff-role.ts';
import { isKeyOfHash } from '../../shared/keys/partner-secret.ts';
import type { StoredPartnerKey } from '../../shared/table/partner-key.item.ts';
import type { Daftar } from './daftar.ts';
import { problem } from './problem.ts';

const lies = (address: string, ranges: readonly string[]): boolean => {
  const list = new BlockList();
  for (const range of ranges) {
    const [network = '', bits] = range.split('/');
    list.addSubnet(network, Number(bits), isIPv6(network) ? 'ipv6' : 'ipv4');
  }
  return list.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
};

/** The partner behind a key, if the key is right, active, and used from where it may be. Each request counts against its allowance. */
export const holderOfKey = async (
  { key, keyId }: { key: string; keyId: string },
  address: string,
  daftar: Daftar,
): Promise<{ id: string; key: StoredPartnerKey; roles: PartnerRole[] } | undefined> => {
  const found = await daftar.partnerKeys.get(keyId);
  if (!found || !isKeyOfHash(key, found.hash) || found.revokedAt !== undefined) return undefined;
  if (found.ipRanges.length > 0 && !lies(address, found.ipRanges)) throw problem('address-not-allowed');
  const now = Date.now();
  await spendRows(found, 1, now, daftar);
  await daftar.partnerKeys.noteUse(found, now);
  const { organiserId, campaignId, channelId } = found;
  return { id: keyId, key: found, roles: [{ role: 'partner', organiserId, campaignId, channelId }] };
};

/** Counts rows against the key's allowance for this minute; tells a partner who is out of them when to come again. */
export const spendRows = async (
  key: { keyId: string; rowsPerMinute: number } | undefined,
  rows: number,
  now: number,
  daftar: Daftar,
): Promise<void> => {
  const refused = key && (await daftar.rowAllowances.take(key.keyId, key.rowsPerMinute, rows, now));
  if (refused) throw problem('too-many-rows', { headers: { 'retry-after': String(refused.retryAfter) } });
};
