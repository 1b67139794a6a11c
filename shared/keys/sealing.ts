import { createHmac, createSecretKey, type KeyObject } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Campaign } from '../domain/campaign.ts';
import { type KeyRing, openWith, sealWith } from './key-ring.ts';
import { ticketSigningKeyOf } from './ticket-signature.ts';

type OrganiserSecrets = { get(organiserId: string): Promise<{ sealedSecret: string } | undefined> };

/** What is done with keys: person keys under an organiser's secret, NIKs under a campaign's data key. */
export const sealing = (keys: KeyRing, organisers: OrganiserSecrets) => {
  // An organiser's secret is fixed: every person key depends on it.
  const sealedSecrets = new Map<string, string>();
  const ticketKeys = new Map<string, KeyObject>();
  const signingKeys = new Map<string, KeyObject>();
  return {
    personSecret: async (organiserId: string): Promise<KeyObject> => {
      const sealed = sealedSecrets.get(organiserId) ?? (await organisers.get(organiserId))?.sealedSecret;
      if (sealed === undefined) throw new Error('The campaign belongs to no organiser');
      sealedSecrets.set(organiserId, sealed);
      return keys.open(sealed);
    },
    seal: async ({ sealedDataKey }: Pick<Campaign, 'sealedDataKey'>, text: string): Promise<string> =>
      sealWith(await keys.open(sealedDataKey), Buffer.from(text)),
    open: async ({ sealedDataKey }: Pick<Campaign, 'sealedDataKey'>, sealed: string): Promise<string> =>
      openWith(await keys.open(sealedDataKey), sealed).toString(),
    /** Many values in few bytes, which only this campaign's data key opens. */
    pack: async ({ sealedDataKey }: Pick<Campaign, 'sealedDataKey'>, value: unknown): Promise<Uint8Array> =>
      Buffer.from(sealWith(await keys.open(sealedDataKey), gzipSync(JSON.stringify(value))), 'base64'),
    unpack: async <T>({ sealedDataKey }: Pick<Campaign, 'sealedDataKey'>, packed: Uint8Array): Promise<T> =>
      JSON.parse(
        gunzipSync(openWith(await keys.open(sealedDataKey), Buffer.from(packed).toString('base64'))).toString(),
      ),
    /** For ticket codes that can be made again: a key of its own, made of the campaign's data key. */
    ticketKey: async ({ sealedDataKey }: Pick<Campaign, 'sealedDataKey'>): Promise<KeyObject> => {
      const known = ticketKeys.get(sealedDataKey);
      if (known) return known;
      const dataKey = await keys.open(sealedDataKey);
      const ticketKey = createSecretKey(createHmac('sha256', dataKey).update('daftar ticket codes').digest());
      ticketKeys.set(sealedDataKey, ticketKey);
      return ticketKey;
    },
    /** Signs and checks the campaign's tickets. */
    signingKey: async ({ sealedDataKey }: Pick<Campaign, 'sealedDataKey'>): Promise<KeyObject> => {
      const known = signingKeys.get(sealedDataKey);
      if (known) return known;
      const signingKey = ticketSigningKeyOf(await keys.open(sealedDataKey));
      signingKeys.set(sealedDataKey, signingKey);
      return signingKey;
    },
    /** For the devices at a session's gates: what their copies of its roster are hashed with, and sealed under. */
    rosterKeys: async (
      { sealedDataKey }: Pick<Campaign, 'sealedDataKey'>,
      sessionId: string,
    ): Promise<{ salt: string; key: string }> => {
      const dataKey = await keys.open(sealedDataKey);
      const made = (what: string) =>
        createHmac('sha256', dataKey).update(`daftar roster ${what}|${sessionId}`).digest();
      return { salt: made('salt').subarray(0, 16).toString('base64url'), key: made('key').toString('base64url') };
    },
    /** What the parts of an export are sealed under while they wait on its maker's computer. */
    exportKey: async (
      { sealedDataKey }: Pick<Campaign, 'sealedDataKey'>,
      { exportId, createdBy }: { exportId: string; createdBy: string },
    ): Promise<string> =>
      createHmac('sha256', await keys.open(sealedDataKey))
        .update(`daftar export|${exportId}|${createdBy}`)
        .digest('base64url'),
    newKey: () => keys.newKey(),
  };
};
