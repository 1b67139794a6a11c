import type { KeyObject } from 'node:crypto';
import type { Campaign } from '../domain/campaign.ts';
import { type KeyRing, openWith, sealWith } from './key-ring.ts';

type OrganiserSecrets = { get(organiserId: string): Promise<{ sealedSecret: string } | undefined> };

/** What is done with keys: person keys under an organiser's secret, NIKs under a campaign's data key. */
export const sealing = (keys: KeyRing, organisers: OrganiserSecrets) => {
  // An organiser's secret is fixed: every person key depends on it.
  const sealedSecrets = new Map<string, string>();
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
    newKey: () => keys.newKey(),
  };
};
