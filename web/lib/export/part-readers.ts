import { auditPart, channelPart, sessionPart, targetPart } from './campaign-parts.ts';
import { entryPart, scorePart } from './contest-parts.ts';
import type { PartReaders } from './export-part.ts';
import { signUpPart } from './sign-up-part.ts';
import { rejectedRowPart, uploadPart } from './upload-parts.ts';

export const partReaders: PartReaders = {
  'sign-ups': signUpPart,
  sessions: sessionPart,
  channels: channelPart,
  uploads: uploadPart,
  'rejected-rows': rejectedRowPart,
  entries: entryPart,
  scores: scorePart,
  targets: targetPart,
  audit: auditPart,
};
