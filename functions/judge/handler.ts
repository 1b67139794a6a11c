import { serve } from '../http/endpoint.ts';
import { declareConflict } from './declare-conflict.ts';
import { getJudging } from './get-judging.ts';
import { proposeRevision } from './propose-revision.ts';
import { putSheet } from './put-sheet.ts';

export const handler = serve('judge', { getJudging, putSheet, declareConflict, proposeRevision });
