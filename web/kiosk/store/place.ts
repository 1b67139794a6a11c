import type * as z from 'zod';
import type { KioskLease } from '../../../shared/api/kiosk-shapes.ts';

export type GrantedLease = z.output<typeof KioskLease>;
type Place = GrantedLease['places'][number];

export type KeptLease = {
  leaseId: string;
  /** `asked`: no answer yet, so it is asked for again under this id. `returning`: its unused numbers are to be named. */
  state: 'asked' | 'open' | 'returning';
  size: number;
  unused: number[];
};
export type KeptPlace = Place & { leaseId: string; grantedAt: string };
