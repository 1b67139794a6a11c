import type { ExportPart } from '../../../shared/domain/export.ts';
import type { Language } from '../../../shared/domain/field-problems.ts';
import type { CollectPhase, Reached, Why } from '../../lib/export/collect.ts';
import type { FileFormat } from '../../lib/export/file-of.ts';
import type { KeptExport } from './store/kept-export.ts';

/** What page and worker say to each other. The worker holds the key and the rows, the page neither. */
export type ToWorker =
  | { kind: 'open'; kept: KeptExport; key: string; token: string; language: Language }
  | { kind: 'pause' | 'go-on' }
  /** Nothing: nobody is signed in any more. */
  | { kind: 'token'; token: string | undefined }
  | { kind: 'save'; part: ExportPart; format: FileFormat; target?: FileSystemFileHandle };

export type Phase = CollectPhase | 'comparing';
export type ToPage =
  | { kind: 'state'; phase: Phase; reached: Reached; why?: Why }
  | { kind: 'collected'; kept: KeptExport }
  | { kind: 'needs-token' }
  | { kind: 'saving'; part: ExportPart; rows: number }
  /** With the file, where it was not written where it belongs already. */
  | { kind: 'saved'; part: ExportPart; file?: Blob }
  | { kind: 'not-saved'; part: ExportPart }
  /** This browser has no room, or forbids a page to keep anything. */
  | { kind: 'no-room' };
