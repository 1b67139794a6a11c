import type * as z from 'zod';
import type { KioskState as KioskStateShape } from '../../../shared/api/kiosk-shapes.ts';

export type KioskState = z.output<typeof KioskStateShape>;

/** Why the server no longer listens to this device: revoked, or its token was replaced. */
export type DeviceTrouble = 'revoked' | 'unknown';

/** Who this device is, and what it last learnt. Leases lie apart: the device itself knows best which numbers it has promised. */
export type KeptDevice = {
  token: string;
  /** What made it this device; it makes no second one. */
  code?: string;
  state: Omit<KioskState, 'leases' | 'returnAsked'>;
  /** What to add to this device's clock to have the server's. */
  offsetMs: number;
  /** By the server's clock, when this store became this device: what was granted earlier, another store may have promised. */
  since?: string;
  trouble?: DeviceTrouble;
  /** `true`: its places are given back, and it takes no new ones. `false`: its crew takes places again, although they were asked for. */
  rests?: boolean;
};

/** Where whatever it takes belongs. */
export type OfSession = Pick<KioskState, 'sessionId'> & { campaign: Pick<KioskState['campaign'], 'campaignId'> };

export const isSameSession = (a: OfSession, b: OfSession): boolean =>
  a.sessionId === b.sessionId && a.campaign.campaignId === b.campaign.campaignId;
