import { createdAt, type StreamRecord } from './stream-record.ts';

/** Times in milliseconds since 1970. */
export interface OpenWindow {
  start: number;
  end: number;
  state: Record<string, unknown>;
}

/** AWS ends the window early when the state, as JSON, is larger. */
export const largestState = 1024 * 1024;

/** A commit may show up this long after the second that its record names. */
const slackMs = 250;

/** The window a record opens, by the time it was written. */
export function windowAt(record: StreamRecord, seconds: number): OpenWindow {
  const start = Math.floor(createdAt(record) / seconds) * seconds * 1000;
  return { start, end: start + seconds * 1000, state: {} };
}

export const isBeyond = (record: StreamRecord, window: OpenWindow) => createdAt(record) * 1000 >= window.end;

export const isOver = (window: OpenWindow, now: number) => now >= window.end + slackMs;

/** As AWS writes it: `2020-07-30T17:00:00Z`. */
export const instant = (ms: number) => new Date(ms).toISOString().replace('.000Z', 'Z');
