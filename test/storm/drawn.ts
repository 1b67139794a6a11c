import type { SignUp } from '../../shared/domain/sign-up.ts';
import type { Kiosks } from './kiosks.ts';
import type { Told } from './told.ts';
import type { Runner } from './world.ts';

/** `who` it is about, or `whos`, in the order of the answers. */
export type Drawn = { name: string; who?: number; whos?: number[]; work: () => Promise<Told> };
/** What a storm knows of its people; `begun`, who has begun to sign up, newest last, is the draw's own. */
export type Known = {
  sessionIds: string[];
  runners: Runner[];
  lastTold: Map<number, Partial<SignUp>>;
  quotas: Map<string, number>;
  begun: Set<number>;
  /** Where the storm has kiosks. */
  kiosks?: Kiosks;
};
