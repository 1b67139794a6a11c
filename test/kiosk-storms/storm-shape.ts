import type { Stage } from '../api/stage.ts';
import type { MadeUpPerson } from '../drill/people.ts';
import type { Tablet } from './tablet.ts';

/** What was done to one person beside the kiosks. */
export type Deeds = { online: { ticketCode: string; status: string; number?: number }[]; isCancelled: boolean };
export type Storm = {
  stage: Stage;
  campaignId: string;
  people: MadeUpPerson[];
  tablets: Tablet[];
  deeds: Deeds[];
  figures: Record<string, number>;
};
