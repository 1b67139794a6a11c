import type { DynamoDBRecord } from 'aws-lambda';
import type { SignUp } from '../../shared/domain/sign-up.ts';
import { fromImage } from '../../shared/table/image.ts';
import type { StoredLine } from '../../shared/table/line.item.ts';
import type { StoredNumbers } from '../../shared/table/numbers.item.ts';
import { placesAt } from '../domain/line-by-definition.ts';
import { whyNotAllowed } from './allowed-change.ts';

export type SessionState = {
  numbers?: StoredNumbers;
  line?: StoredLine;
  dead: Set<number>;
  /** Who was given which number, for ever. */
  holders: Map<number, string>;
  confirmed: number;
};
const idOf = ({ personKey, place }: SignUp) => `${personKey} ${place}`;
const hasPlace = (signUp: SignUp | undefined) => signUp?.status === 'confirmed';

/**
 * Plays a campaign's changes again in the order in which they were committed, and writes down each moment at which something
 * did not hold that must hold after every commit.
 */
export const openHistory = () => {
  const sessions = new Map<string, SessionState>();
  const signUps = new Map<string, SignUp>();
  const versions = new Map<string, SignUp[]>();
  const violations: string[] = [];
  /** A place given by hand, of which the line tells in the very next record: one transaction makes two of them. */
  let owed: { sessionId: string; number: number; why: string } | undefined;

  const sessionOf = (sessionId: string): SessionState => {
    const state = sessions.get(sessionId) ?? { dead: new Set(), holders: new Map(), confirmed: 0 };
    sessions.set(sessionId, state);
    return state;
  };
  const broken = (rule: string, what: string) => violations.push(`${rule}: ${what}`);

  const places = (state: SessionState) => placesAt(state.line?.line ?? 0, state.line?.promoted ?? [], [...state.dead]);
  const judgePlaces = (sessionId: string, state: SessionState) => {
    const quota = state.line?.quota ?? 0;
    if (places(state) > quota)
      broken('places within quota', `${places(state)} of ${quota} places of ${sessionId} are given`);
  };

  const applySignUp = (before: SignUp | undefined, after: SignUp) => {
    const id = idOf(after);
    const known = signUps.get(id);
    if (before?.version !== known?.version) broken('history whole', `${id} changed unseen`);
    signUps.set(id, after);
    versions.set(id, [...(versions.get(id) ?? []), after]);

    const refusal = whyNotAllowed(before, after);
    if (refusal) broken('changes allowed', `${after.number} of ${after.sessionId}: ${refusal}`);
    if (before?.sessionId && hasPlace(before)) sessionOf(before.sessionId).confirmed -= 1;
    const { sessionId, number } = after;
    if (sessionId === undefined || number === undefined) return;

    const state = sessionOf(sessionId);
    const holder = state.holders.get(number) ?? id;
    state.holders.set(number, holder);
    if (holder !== id) broken('numbers distinct', `${number} of ${sessionId} was given to two people`);
    if (number > (state.numbers?.issued ?? 0))
      broken('numbers handed out', `${number} of ${sessionId} was never taken`);
    const isNew = before?.number !== number || before.sessionId !== sessionId;
    if (
      isNew &&
      known &&
      holder === id &&
      versions
        .get(id)
        ?.slice(0, -1)
        .some((one) => one.number === number && one.sessionId === sessionId)
    ) {
      broken('numbers given once', `${number} of ${sessionId} was given twice`);
    }
    if (after.status !== 'cancelled' && state.dead.has(number))
      broken('dead stays dead', `${number} of ${sessionId} lives`);
    if (!hasPlace(after)) return;

    state.confirmed += 1;
    const byRight = number <= (state.line?.line ?? 0) || state.line?.promoted.includes(number);
    const over = state.confirmed > (state.line?.quota ?? 0);
    const why = `${number} of ${sessionId} got a place ${byRight ? 'over the quota' : 'out of turn'}`;
    if (over || (!byRight && !hasPlace(before))) owed = { sessionId, number, why };
  };

  const applyLine = (after: StoredLine) => {
    const state = sessionOf(after.sessionId);
    const before = state.line;
    state.line = after;
    const issued = state.numbers?.issued ?? 0;
    if (before) {
      if (after.version < before.version) broken('line versions', `the line of ${after.sessionId} went back a version`);
      if (after.line < before.line && after.line < issued)
        broken('nobody demoted', `the line of ${after.sessionId} fell from ${before.line} to ${after.line}`);
      if (after.sweptTo < before.sweptTo || after.stampedTo < before.stampedTo)
        broken('sweep forward', `the sweep of ${after.sessionId} went back`);
    }
    for (let number = (before?.sweptTo ?? 0) + 1; number <= after.sweptTo; number += 1) {
      if (!state.dead.has(number) && !state.holders.has(number))
        broken('swept truly', `${number} of ${after.sessionId} is neither dead nor held`);
    }
    for (let number = (before?.stampedTo ?? 0) + 1; number <= after.stampedTo; number += 1) {
      const holder = signUps.get(state.holders.get(number) ?? '');
      const waits = holder?.number === number && holder.sessionId === after.sessionId && holder.status === 'waiting';
      if (!state.dead.has(number) && (waits || !holder))
        broken('stamped truly', `${number} of ${after.sessionId} waits for its status`);
    }
    if (
      owed &&
      owed.sessionId === after.sessionId &&
      after.promoted.includes(owed.number) &&
      state.confirmed <= after.quota
    )
      owed = undefined;
    judgePlaces(after.sessionId, state);
  };

  const applyNumbers = (after: StoredNumbers) => {
    const state = sessionOf(after.sessionId);
    const before = state.numbers;
    state.numbers = after;
    if (!before) return;
    if (after.issued < before.issued) broken('numbers in turn', `${before.issued}, then ${after.issued}`);
    if (after.issued > before.issued && (before.closed || after.issued > before.ceiling))
      broken('refused when full', `${after.issued} of ${after.sessionId}`);
    const copied = after.line !== before.line || after.ceiling !== before.ceiling || after.version !== before.version;
    if (copied && after.version <= before.version)
      broken('copies forward', `version ${before.version}, then ${after.version}`);
    if (copied && after.version > (state.line?.version ?? 0))
      broken('copies of a line', `version ${after.version} is no line's`);
  };

  const applyDead = (sessionId: string, numbers: Set<number>) => {
    const state = sessionOf(sessionId);
    for (const number of numbers) {
      if (state.dead.has(number)) continue;
      state.dead.add(number);
      const holder = signUps.get(state.holders.get(number) ?? '');
      const lives = holder?.number === number && holder.sessionId === sessionId && holder.status !== 'cancelled';
      if (lives) broken('only the dead are buried', `${number} of ${sessionId} has a living holder`);
    }
  };

  return {
    sessions,
    signUps,
    versions,
    violations,
    sessionOf,
    places,
    apply: ({ dynamodb, eventName }: DynamoDBRecord) => {
      const item = fromImage(dynamodb?.NewImage);
      const due = owed;
      if (!item || eventName === 'REMOVE') broken('nothing deleted', String(dynamodb?.Keys?.pk?.S));
      else if (item.type === 'SignUp')
        applySignUp(fromImage(dynamodb?.OldImage) as SignUp | undefined, item as unknown as SignUp);
      else if (item.type === 'Line') applyLine(item as unknown as StoredLine);
      else if (item.type === 'Numbers') applyNumbers(item as unknown as StoredNumbers);
      else if (item.type === 'Dead') applyDead(String(item.pk).split('#')[2] as string, item.numbers as Set<number>);
      if (due && owed === due) {
        broken('confirmed within quota and in turn', due.why);
        owed = undefined;
      }
    },
  };
};
export type History = ReturnType<typeof openHistory>;
