import { signal } from '@preact/signals';
import type { CheckInOutcome } from '../../../shared/domain/check-in.ts';
import { readScannedTicket, type ScannedTicket } from '../../../shared/domain/signed-link.ts';
import { signedIn } from '../../lib/sign-in/signed-in.ts';
import { isSigned, ticketKeyOf } from '../keys/check-signature.ts';
import { hashCode } from '../keys/hash-code.ts';
import { newCheckInId } from '../keys/new-check-in-id.ts';
import { gateCall, isOnline } from './gate-call.ts';
import { judgeOffline } from './judge-offline.ts';
import { closeGate, isNoCrew } from './keep-fresh.ts';
import { type Post, post, rosterKey } from './post.ts';
import { present } from './present.ts';
import { markLetIn, queueCheckIn } from './queue.ts';
import { entryOf, type First, noteLetIn, ownHash } from './roster.ts';

export type Result = {
  kind: CheckInOutcome | 'unlisted' | 'unreadable' | 'storage-full';
  at: string;
  offline: boolean;
  ticketCode?: string;
  /** Known once the server has answered. */
  signUpId?: string;
  number?: number;
  bib?: string;
  /** Shortened, from the server; without a network the initials of the roster. */
  name?: string;
  first?: First;
};
type Scan = { ticket: ScannedTicket; hash: string; checkInId: string; at: string; post: Post };

export const result = signal<Result | undefined>(undefined);
export const isChecking = signal(false);

/** What came by camera, hand scanner or keyboard. One at a time: a runner is let in before the next one is looked at. */
export const scanTicket = async (text: string): Promise<void> => {
  if (isChecking.value || post.value === undefined) return;
  isChecking.value = true;
  try {
    result.value = await judge(text, post.value);
  } finally {
    isChecking.value = false;
  }
};

const judge = async (text: string, at: Post): Promise<Result> => {
  const now = new Date().toISOString();
  const ticket = readScannedTicket(text);
  const plain = { at: now, offline: !isOnline.value };
  if (!ticket) return { kind: 'unreadable', ...plain };
  const { ticketCode, signed } = ticket;
  if (signed && !(await isSigned(await ticketKeyOf(at.ticketKey), ticketCode, signed)))
    return { kind: 'forged', ticketCode, ...plain };
  const hash = ownHash(await hashCode(at.salt, ticketCode));
  const scan = { ticket, hash, checkInId: newCheckInId(), at: now, post: at };
  const mayAsk = isOnline.value && signedIn.value !== undefined;
  return (mayAsk ? await askServer(scan) : undefined) ?? decideHere(scan);
};

const scanned = ({ ticket: { ticketCode, signed }, checkInId, at }: Scan) => ({
  checkInId,
  ticketCode,
  at,
  ...(signed && { signature: signed.signature }),
});

/** Nothing where no answer came: then it is decided here, under the same id. */
const askServer = async (scan: Scan): Promise<Result | undefined> => {
  const { campaignId, sessionId, gate, by } = scan.post;
  const answer = await gateCall('createCheckIns', {
    params: { campaignId, sessionId },
    body: { gate, checkIns: [{ ...scanned(scan), offline: false }] },
  });
  if (answer.kind === 'refused' && isNoCrew(answer)) {
    await closeGate();
    return { kind: 'unknown', at: scan.at, offline: false };
  }
  const found = answer.kind === 'answered' ? answer.body.results[0] : undefined;
  if (answer.kind !== 'answered' || !found) return undefined;
  present.value = answer.body.present;
  const { outcome, checkInId: _, ...shown } = found;
  const first = found.first ?? (outcome === 'checked-in' ? { at: scan.at, gate, by } : undefined);
  if (first) {
    // On the disk first: a roster that comes just then is filled in from there.
    await markLetIn(scan.hash, first);
    noteLetIn(scan.hash, first);
  }
  return { kind: kindOf(outcome, scan), at: scan.at, offline: false, ticketCode: scan.ticket.ticketCode, ...shown };
};

/** Signed by us, and yet no sign-up: its place is real, and its record still lies on a kiosk without a network. */
const kindOf = (outcome: CheckInOutcome, { ticket: { signed }, post: { sessionId } }: Scan): Result['kind'] => {
  if (outcome !== 'unknown' || !signed) return outcome;
  return signed.sessionId === sessionId ? 'unlisted' : 'elsewhere';
};

const decideHere = async (scan: Scan): Promise<Result> => {
  const { ticket, hash, at } = scan;
  const { sessionId, gate, by } = scan.post;
  const key = rosterKey.value;
  const entry = entryOf(hash);
  const judged = judgeOffline(entry, ticket.signed?.sessionId, sessionId);
  const shown = {
    at,
    offline: true,
    ticketCode: ticket.ticketCode,
    ...(entry?.number !== undefined && { number: entry.number }),
    ...(entry?.bib !== undefined && { bib: entry.bib }),
    ...(entry && { name: entry.initials }),
    ...(entry?.checkIn && { first: entry.checkIn }),
  };
  if (judged !== 'free' || !key) return { kind: judged === 'free' ? 'unknown' : judged, ...shown };
  const first = { at, gate, by };
  try {
    // On the disk first: only then is anybody told to come in.
    const queued = await queueCheckIn({ ...scanned(scan), gate }, hash, first, key);
    noteLetIn(hash, first);
    return queued === 'queued' ? { kind: 'checked-in', ...shown } : { kind: 'already', ...shown, first };
  } catch (error) {
    if (error instanceof DOMException && error.name === 'QuotaExceededError') return { kind: 'storage-full', ...shown };
    throw error;
  }
};
