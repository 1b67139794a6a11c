import { serve } from '../http/endpoint.ts';
import { createImport } from './create-import.ts';
import { createPartnerSignUps } from './create-partner-sign-ups.ts';
import { getImport } from './get-import.ts';
import { listImports } from './list-imports.ts';
import { listPartnerEvents } from './list-partner-events.ts';
import { listRejections } from './list-rejections.ts';
import { putChunk } from './put-chunk.ts';

export const handler = serve('partner', {
  createImport,
  getImport,
  listImports,
  listRejections,
  listPartnerEvents,
  createPartnerSignUps,
  putChunk,
});
