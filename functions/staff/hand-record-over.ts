import { timeTaken } from '../../shared/domain/judge-record.ts';
import { newRequestId, signUpIdOf } from '../../shared/keys/made-ids.ts';
import { NoAnswer } from '../../shared/table/numbers.item.ts';
import type { SignUpKey } from '../../shared/table/sign-up.item.ts';
import type { Note } from '../http/note-request.ts';
import { problem } from '../http/problem.ts';
import type { Desk, OpenedRecord } from '../http/records/opened-record.ts';
import { leasedDraft } from '../http/records/place-record.ts';
import { leaseOfRecord, takeRecord } from '../http/records/take-record.ts';
import { type Taken, takenAs } from '../http/records/taken.ts';

/**
 * Whoever stands there with the ID card gets the sign-up of that NIK, on the number that the kiosk promised. The old ticket
 * stops: it is in the hands of whoever used a stranger's NIK.
 */
export const handRecordOver = async (
  key: SignUpKey,
  record: OpenedRecord,
  desk: Desk,
  by: string,
  note: Note,
): Promise<Taken> => {
  const { device, now, daftar } = desk;
  const { code, contents } = record;
  const seen = await daftar.signUps.ofPerson(key);
  // Whoever is gone by now, or has the record's own phone, is in nobody's way.
  if (!seen || seen.phone === contents.person.phone) return takeRecord(record, desk, key);
  if (seen.checkedIn === true) throw problem('already-checked-in');

  const at = new Date(now).toISOString();
  await note({ does: 'handOver', about: { signUpId: seen.signUpId, newSignUpId: signUpIdOf(code) } });

  const lease = await leaseOfRecord(record, desk);
  if (lease && record.lease) {
    const draft = await leasedDraft(record, desk, lease, key, code);
    const consent = { ...draft.consent, takenBy: by };
    const placed = await daftar.leases.place(lease, record.lease.number, { ...draft, consent }, seen, at);
    if (placed === 'number-taken') return { outcome: 'conflict', reason: 'number-taken' };
    if ('meanwhile' in placed) throw new NoAnswer('The sign-up was changed meanwhile');
    return takenAs(placed.signUp, code, daftar);
  }
  const { name, phone } = contents.person;
  const done = await daftar.signUps.handOver(key, seen.signUpId, {
    owner: { name, phone },
    consent: { version: contents.consent.version, at: timeTaken(contents.takenAt, device.createdAt, now), takenBy: by },
    ticket: { ticketCode: code, signUpId: signUpIdOf(code) },
    requestId: newRequestId(),
  });
  if (typeof done === 'string') throw problem(done);
  return takenAs(done, code, daftar);
};
