import type { UnreadableCode } from '../../../shared/lists/read/unreadable.ts';
import type { Desk } from './desk.ts';

/** What page and worker say to each other. */
export type Asked = { id: number; what: keyof Desk; given: unknown[] };
export type Told =
  | { kind: 'answer'; id: number; answer: unknown }
  | { kind: 'unreadable'; id: number; code: UnreadableCode }
  | { kind: 'broken'; id: number; message: string }
  | { kind: 'progress'; share: number; lines: number };
