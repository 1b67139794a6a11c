import type { Reading } from './open-as-list.ts';

/** An upload as it was asked for on the command line. */
export type AskedUpload = Reading & {
  campaign: string;
  channel: string;
  session?: string | undefined;
  url?: string | undefined;
  key?: string | undefined;
  attest?: string | undefined;
  continues?: string | undefined;
  report?: string | undefined;
  rejected?: string | undefined;
};
