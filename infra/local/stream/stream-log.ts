import type { EngineStream, Page } from './engine-stream.ts';
import { makeRests } from './rest.ts';

/** The stream's newest records, read once for all mappings and shards. */
export interface StreamLog {
  read(position: number): Promise<Page>;
  /** No reader has seen anything beyond this. */
  highest(): number;
  /** Until it is time to look again, for all who wait. */
  rest(): Promise<void>;
}

const remembered = 3000;

export function openStreamLog(stream: EngineStream, databaseFile?: string): StreamLog {
  const rests = makeRests(databaseFile);
  // Everything in (from, to] is in `recent`.
  let recent: Page['records'] = [];
  let from = Number.POSITIVE_INFINITY;
  let to = -1;
  let resting: Promise<void> | undefined;
  const underWay = new Map<number, Promise<Page>>();

  async function fetchAfter(position: number): Promise<Page> {
    const page = await stream.readAfter(position);
    if (page.through > position) rests.news();
    if (position === to) recent.push(...page.records);
    if (position !== to && page.through > to) {
      recent = [...page.records];
      from = position;
    }
    to = Math.max(to, page.through);
    if (recent.length > remembered) {
      recent = recent.slice(-remembered / 2);
      from = (recent[0]?.position ?? to) - 1;
    }
    return page;
  }

  return {
    read(position) {
      if (position >= from && position < to) {
        const start = recent.findIndex((record) => record.position > position);
        const records = start === -1 ? [] : recent.slice(start, start + 1000);
        const all = start === -1 || start + 1000 >= recent.length;
        return Promise.resolve({ records, through: all ? to : (records.at(-1)?.position ?? to) });
      }
      const started = underWay.get(position) ?? fetchAfter(position).finally(() => underWay.delete(position));
      underWay.set(position, started);
      return started;
    },
    highest: () => to,
    rest() {
      resting ??= rests.rest().then(() => {
        resting = undefined;
      });
      return resting;
    },
  };
}
