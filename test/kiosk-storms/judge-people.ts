import { kiosksOf } from '../api/kiosks.ts';
import type { Deeds, Storm } from './storm-shape.ts';
import type { Seen, Told } from './tablet.ts';

type Entry = { signUpId: string; number?: number; status: string; phone: string };
type Kept = { recordId: string; reason?: string; of?: Told; resolution?: object };

/** Nobody is lost, doubled or demoted, and no number is two people's. */
export const judgePeople = async (storm: Storm): Promise<string[]> => {
  const { stage, campaignId, people, tablets, deeds } = storm;
  const crew = kiosksOf(stage).crew(campaignId);
  for (const { recordId, reason } of await allRecords(storm, 'open'))
    if (reason === 'device-revoked') await crew.resolve(recordId, 'accept');
  const records = await allRecords(storm);
  const roster: Entry[] = (await crew.call('GET', 'roster?limit=500')).body.items;
  const violations: string[] = [];

  const numbers = new Map<number, number>();
  const give = (number: number | undefined, person: number) => {
    if (number === undefined) return;
    if ((numbers.get(number) ?? person) !== person) violations.push(`one number for two people: ${number}`);
    numbers.set(number, person);
  };
  const entries = people.map(({ phoneE164 }) => roster.filter(({ phone }) => endOf(phone) === endOf(phoneE164)));
  for (const [person, found] of entries.entries()) {
    if (found.length > 1) violations.push(`doubled: ${JSON.stringify(found.map(({ number }) => number))}`);
    for (const { number } of found) give(number, person);
    for (const { number } of (deeds[person] as Deeds).online) give(number, person);
  }
  if (entries.flat().length !== roster.length) violations.push('somebody on the roster whom nobody signed up');

  const whose = new Map(tablets.flatMap(({ kept }) => [...kept]));
  for (const { kept, seen, receipts } of tablets) {
    // A record counts from when it is on the disk, seen or not: its page may have died before it could say so.
    for (const [recordId, person] of kept) {
      const one = seen.get(recordId) ?? { person, recordId, shown: [] };
      for (const { state, number } of one.shown) if (state === 'certain') give(number, person);
      const fate = fateOf(one, {
        entry: entries[person]?.[0],
        deeds: deeds[person] as Deeds,
        record: records.find((other) => other.recordId === recordId),
        told: [
          ...tablets.flatMap((tablet) => tablet.toldTo(person)),
          // What a manager has said yes to, on whichever tablet it was taken.
          ...records.flatMap((other) =>
            other.recordId !== recordId && whose.get(other.recordId) === person && other.resolution && other.of
              ? [other.of]
              : [],
          ),
        ],
      });
      if (fate !== undefined)
        violations.push(
          `${fate}: ${shownOf(one)}, ${JSON.stringify([receipts.get(recordId), entries[person], deeds[person], records.filter((other) => whose.get(other.recordId) === person)])}`,
        );
    }
  }
  const isWrittenOff = tablets.some(({ isStopped }) => isStopped);
  const confirmed = roster.filter(({ status }) => status === 'confirmed').length;
  const session = (await crew.call('GET', '')).body;
  if (!isWrittenOff && session?.quota !== undefined && confirmed > session.quota)
    violations.push(`over the quota: ${confirmed} of ${session.quota}`);
  return violations;
};

/** Enough of a number to tell the people of one storm apart, however it is written. */
const endOf = (phone: string) => phone.replace(/\D/g, '').slice(-8);

type Known = {
  entry: Entry | undefined;
  deeds: Deeds;
  record: Kept | undefined;
  told: Told[];
};

/** What went wrong with what a screen has said, if anything. */
const fateOf = ({ shown }: Seen, { entry, deeds, record, told }: Known): string | undefined => {
  if (!entry && !record) return 'lost';
  const certain = shown.find(({ state }) => state === 'certain');
  if (!certain || deeds.isCancelled) return undefined;
  if (entry?.status !== 'confirmed') return `demoted (${entry?.status}, ${record?.reason})`;
  // Somebody who has signed up twice keeps one of the two; who waited through one of them was told no number by it.
  const theirs: Told[] = [...told, ...deeds.online];
  const isTheirs = theirs.some(
    ({ number, status, outcome }) => number === entry.number || status === 'waiting' || outcome === 'waiting',
  );
  return isTheirs ? undefined : `another number (${entry.number})`;
};

const shownOf = ({ person, recordId, shown }: Seen) =>
  `person ${person}, ${recordId}, ${shown.map(({ state, number }) => `${state} ${number ?? ''}`).join(' then ')}`;

const allRecords = async ({ stage, campaignId }: Storm, state?: string): Promise<Kept[]> => {
  const all: Kept[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const query: string = new URLSearchParams({
      limit: '100',
      ...(state && { state }),
      ...(cursor && { cursor }),
    }).toString();
    const path = `/v1/campaigns/${campaignId}/sessions/bandung/records?${query}`;
    const { body } = await stage.call('GET', path, { token: stage.manager });
    all.push(...body.items);
    cursor = body.nextCursor ?? null;
  }
  return all;
};
