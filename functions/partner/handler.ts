import { serve } from '../http/endpoint.ts';
import { createImport } from './create-import.ts';
import { getImport } from './get-import.ts';
import { putChunk } from './put-chunk.ts';

export const handler = serve('partner', { createImport, getImport, putChunk });
