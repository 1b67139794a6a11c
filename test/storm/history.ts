import type { DynamoDBRecord } from 'aws-lambda';
import { numbersOf } from '../../shared/domain/lease.ts';
import type { SignUp } from '../../shared/domain/sign-up.ts';
import { fromImage } from '../../shared/table/image.ts';
import type { StoredLease } from '../../shared/table/lease.item.ts';
import type { StoredLine } from '../../shared/table/line.item.ts';
import type { StoredNumbers } from '../../shared/table/numbers.item.ts';
import { placesAt } from '../domain/line-by-definition.ts';
import { whyNotAllowed } from './allowed-change.ts';
import { judgeLease } from './judge-lease.ts';
import type { Owed, SessionState } from './session-state.ts';

const idOf = ({ personKey, place }: SignUp) => `${personKey} ${place}`;
/** DynamoDB leaves out what is empty. */
const noNumbers = { used: new Set<number>(), unused: new Set<number>() };
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
  const leaving = new Map<string, SignUp>();
  let owed: Owed[] = [];

  const sessionOf = (sessionId: string): SessionState => {
    const state = sessions.get(sessionId) ?? {
      dead: new Set(),
      holders: new Map(),
      confirmed: 0,
      leases: new Map(),
      leaseOf: new Map(),
      over: 0,
    };
    sessions.set(sessionId, state);
    return state;
  };
  const broken = (rule: string, what: string) => violations.push(`${rule}: ${what}`);

  const places = (state: SessionState) => placesAt(state.line?.line ?? 0, state.line?.promoted ?? [], [...state.dead]);
  const quotaOf = (state: SessionState) => (state.line?.quota ?? 0) + state.over;
  const judgePlaces = (sessionId: string, state: SessionState) => {
    if (places(state) > quotaOf(state))
      broken('places within quota', `${places(state)} of ${quotaOf(state)} places of ${sessionId} are given`);
    // Once somebody has left, whoever came in above the quota has a place like any other.
    state.over = Math.min(state.over, Math.max(0, places(state) - (state.line?.quota ?? 0)));
  };

  /** Corrected to another person key: the same transaction writes it there. */
  const applyLeaving = (gone: SignUp) => {
    signUps.delete(idOf(gone));
    leaving.set(gone.signUpId, gone);
    owed.push({
      records: 2,
      isDue: () => leaving.has(gone.signUpId),
      what: `nothing deleted: ${gone.number} of ${gone.sessionId}`,
    });
  };
  const applyArriving = (arrived: SignUp) => {
    const gone = leaving.get(arrived.signUpId) as SignUp;
    leaving.delete(arrived.signUpId);
    const { sessionId, number } = gone;
    if (sessionId !== undefined && number !== undefined) sessionOf(sessionId).holders.set(number, idOf(arrived));
    signUps.set(idOf(arrived), gone);
    applySignUp(gone, arrived);
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
    if (state.leaseOf.get(number) !== after.leaseId)
      broken('leased numbers are kept', `${number} of ${sessionId} is of lease ${state.leaseOf.get(number)}`);
    // Only a kiosk's record brings a number back to life, together with its person.
    const comesBack = after.leaseId !== undefined && isNew;
    const isBuried = () => state.dead.has(number);
    if (after.status !== 'cancelled' && isBuried())
      owed.push({
        records: comesBack ? 4 : 0,
        isDue: isBuried,
        what: `dead stays dead: ${number} of ${sessionId} lives`,
      });
    if (!hasPlace(after)) return;

    state.confirmed += 1;
    const isByRight = () => number <= (state.line?.line ?? 0) || state.line?.promoted.includes(number) === true;
    const isOver = () => state.confirmed > quotaOf(state);
    const hadPlace = hasPlace(before);
    const isDue = () => isOver() || (!isByRight() && !hadPlace);
    const why = `${number} of ${sessionId} got a place ${isByRight() ? 'over the quota' : 'out of turn'}`;
    if (isDue()) owed.push({ records: comesBack ? 4 : 1, isDue, what: `confirmed within quota and in turn: ${why}` });
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
      if (!state.dead.has(number) && !state.holders.has(number) && !state.leaseOf.has(number))
        broken('swept truly', `${number} of ${after.sessionId} is neither dead nor held`);
    }
    for (let number = (before?.stampedTo ?? 0) + 1; number <= after.stampedTo; number += 1) {
      const holder = signUps.get(state.holders.get(number) ?? '');
      const waits = holder?.number === number && holder.sessionId === after.sessionId && holder.status === 'waiting';
      if (!state.dead.has(number) && (waits || (!holder && !state.leaseOf.has(number))))
        broken('stamped truly', `${number} of ${after.sessionId} waits for its status`);
    }
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

  const applyDead = (sessionId: string, page: number, numbers: Set<number> = new Set()) => {
    const state = sessionOf(sessionId);
    const isOfPage = (number: number) => Math.floor((number - 1) / 1_000) === page;
    const back = [...state.dead].filter((number) => isOfPage(number) && !numbers.has(number));
    const version = state.line?.version;
    for (const number of back) {
      state.dead.delete(number);
      const lease = state.leases.get(state.leaseOf.get(number) ?? '');
      if (!lease?.used.has(number)) broken('only records bring back', `${number} of ${sessionId} is no longer dead`);
      const isDue = () => state.line?.version === version;
      owed.push({ records: 3, isDue, what: `the line hears of whoever comes back: ${number} of ${sessionId}` });
    }
    if (back.length > 0) state.over = Math.max(state.over, places(state) - (state.line?.quota ?? 0));
    for (const number of numbers) {
      if (state.dead.has(number)) continue;
      state.dead.add(number);
      const holder = signUps.get(state.holders.get(number) ?? '');
      const lives = holder?.number === number && holder.sessionId === sessionId && holder.status !== 'cancelled';
      if (lives) broken('only the dead are buried', `${number} of ${sessionId} has a living holder`);
    }
    judgePlaces(sessionId, state);
  };

  const applyLease = (after: StoredLease) => {
    const state = sessionOf(after.sessionId);
    const found = judgeLease(state, after);
    violations.push(...found.broken);
    owed.push(...found.owed);
    state.leases.set(after.leaseId, after);
    for (const number of numbersOf(after)) state.leaseOf.set(number, after.leaseId);
  };

  /** What was owed before this record must have come by now, or have some records left. */
  const collect = (due: readonly Owed[]) => {
    owed = owed.filter((one) => {
      if (!one.isDue()) return false;
      if (due.includes(one)) one.records -= 1;
      if (one.records > 0) return true;
      violations.push(one.what);
      return false;
    });
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
      const due = [...owed];
      const gone = eventName === 'REMOVE' ? fromImage(dynamodb?.OldImage) : undefined;
      if (gone?.type === 'SignUp') applyLeaving(gone as unknown as SignUp);
      else if (!item || eventName === 'REMOVE') broken('nothing deleted', String(dynamodb?.Keys?.pk?.S));
      else if (item.type === 'SignUp' && eventName === 'INSERT' && leaving.has(String(item.signUpId)))
        applyArriving(item as unknown as SignUp);
      else if (item.type === 'SignUp')
        applySignUp(fromImage(dynamodb?.OldImage) as SignUp | undefined, item as unknown as SignUp);
      else if (item.type === 'Line') applyLine(item as unknown as StoredLine);
      else if (item.type === 'Numbers') applyNumbers(item as unknown as StoredNumbers);
      else if (item.type === 'Lease') applyLease({ ...noNumbers, ...item } as unknown as StoredLease);
      else if (item.type === 'Dead') {
        const [sessionId, page] = [String(item.pk).split('#')[2], String(item.sk).split('#')[1]];
        applyDead(sessionId as string, Number(page), item.numbers as Set<number> | undefined);
      }
      collect(due);
    },
  };
};
export type History = ReturnType<typeof openHistory>;
