import { signal } from '@preact/signals';
import type { AnswerOf } from '../../../shared/api/route.ts';
import type { routes } from '../../../shared/api/routes.ts';
import type { NoAnswer, Refused } from '../../lib/answer.ts';
import { type Sealed, seal, unseal } from '../keys/seal.ts';
import { readAll, readOne, write } from '../store/database.ts';
import { gateCall } from './gate-call.ts';

type Page = AnswerOf<(typeof routes)['getCheckInRoster']>;
/** With the hashes of the second codes that open the same ticket. */
export type Entry = Page['items'][number] & { aliases?: string[] };
export type First = NonNullable<Entry['checkIn']>;
/** A ticket that was let in here, by the hash of its code: what this device knows before the server's roster says it. */
export type Mark = First & { hash: string };

const byHash = new Map<string, Entry>();
/** What a second code is a name of. */
const firstHash = new Map<string, string>();
/** How many were let in, as far as this device knows. */
export const presentHere = signal(0);
export const rosterSize = signal(0);

/** One ticket, one hash, whichever of its codes was shown: let in by one, it is in by all. */
export const ownHash = (hash: string): string => firstHash.get(hash) ?? hash;
export const entryOf = (hash: string): Entry | undefined => byHash.get(hash);

const fill = (items: readonly Entry[], marks: readonly Mark[]): void => {
  byHash.clear();
  firstHash.clear();
  for (const item of items) {
    byHash.set(item.hash, item);
    for (const alias of item.aliases ?? []) firstHash.set(alias, item.hash);
  }
  for (const { hash, ...first } of marks) {
    // Under a second code, where this device did not know yet that it was one.
    const entry = byHash.get(ownHash(hash));
    if (entry) entry.checkIn ??= first;
  }
  rosterSize.value = byHash.size;
  countPresent();
};

const countPresent = () => {
  presentHere.value = [...byHash.values()].filter(({ checkIn }) => checkIn).length;
};

export const noteLetIn = (hash: string, first: First): void => {
  const entry = byHash.get(hash);
  if (!entry || entry.checkIn) return;
  entry.checkIn = first;
  countPresent();
};

/** 70 KB a page, and nobody stands there waiting for it. */
const pagePatienceMs = 20_000;

type Alias = Required<Page>['aliases'][number];
const withAliases = (items: readonly Entry[], all: readonly Alias[]): Entry[] => {
  const byTicket = Map.groupBy(all, ({ of }) => of);
  return items.map((item) => {
    const aliases = byTicket.get(item.hash)?.map(({ hash }) => hash);
    return aliases ? { ...item, aliases } : item;
  });
};

/** All pages, and what seals them here. */
export const downloadRoster = async (params: {
  campaignId: string;
  sessionId: string;
}): Promise<(Omit<Page, 'nextCursor' | 'items'> & { kind: 'roster'; items: Entry[] }) | Refused | NoAnswer> => {
  const items: Entry[] = [];
  const aliases: Alias[] = [];
  let cursor: string | undefined;
  for (;;) {
    const query = { limit: 500, ...(cursor !== undefined && { cursor }) };
    const answer = await gateCall('getCheckInRoster', { params, query }, pagePatienceMs);
    if (answer.kind !== 'answered') return answer;
    items.push(...answer.body.items);
    aliases.push(...(answer.body.aliases ?? []));
    if (answer.body.nextCursor === null) return { ...answer.body, kind: 'roster', items: withAliases(items, aliases) };
    cursor = answer.body.nextCursor;
  }
};

/**
 * Sealed on the device, open in memory. Marks that the server's roster has by now are dropped. Nothing is written where somebody has
 * left while it was being sealed.
 */
export const keepRoster = async (items: readonly Entry[], key: CryptoKey, hasLeft = () => false): Promise<void> => {
  const sealed = await seal(key, items);
  const marks = await readAll<Mark>('marks');
  const known = new Set(items.filter(({ checkIn }) => checkIn).map(({ hash }) => hash));
  await write(['roster', 'marks'], (store) => {
    if (hasLeft()) return;
    store('roster').put(sealed, 'roster');
    for (const { hash } of marks) if (known.has(hash)) store('marks').delete(hash);
  });
  // Somebody may have been let in since they were read.
  const now = await readAll<Mark>('marks');
  if (!hasLeft()) fill(items, now);
};

/** As it was kept, with what was let in here since. */
export const loadRoster = async (key: CryptoKey): Promise<void> => {
  const sealed = await readOne<Sealed>('roster', 'roster');
  fill(sealed ? await unseal<Entry[]>(key, sealed) : [], await readAll<Mark>('marks'));
};

export const forgetRoster = (): void => fill([], []);
