import { inTransaction } from './database.ts';
import { isSameSession, type OfSession } from './device.ts';
import type { KeptPlace } from './place.ts';
import type { QueuedRecord, Receipt, SealedRecord, UnreadableRecord } from './record.ts';

/**
 * Puts a record in the queue and gives it the next unused number, in one transaction: two tabs never take the same one, and
 * a number exists for nobody unless its record does. Without a number left the record is pending. Throws the QuotaExceededError
 * of a full disk; nothing is promised then, nor where another tab has made this tablet a kiosk of another session than the form's.
 */
export const queueRecord = (record: SealedRecord, form: OfSession): Promise<KeptPlace | undefined> =>
  inTransaction(['device', 'places', 'records', 'counters'], 'readwrite', async ({ store }) => {
    const [device, first, given = 0] = await Promise.all([
      store('device').get('device'),
      store('places').first(),
      store('counters').get('given'),
    ]);
    if (device && !isSameSession(device.state, form)) throw new DOMException('Of another session', 'InvalidStateError');
    // A device that was stopped may promise nothing any more.
    const place = device?.trouble ? undefined : first;
    if (!place) {
      await store('records').add(record);
      return undefined;
    }
    const { grantedAt, leaseId, number, ticketCode } = place;
    await Promise.all([
      store('places').delete([grantedAt, leaseId, number]),
      store('records').add({ ...record, code: ticketCode, lease: { leaseId, number } }),
      store('counters').put(given + 1, 'given'),
    ]);
    return place;
  });

export const oldestRecords = (most?: number): Promise<QueuedRecord[]> =>
  inTransaction(['records'], 'readonly', ({ store }) => store('records').all(most));

/** The server has them now: only that removes a record. One that it could not read stays with the device. */
export const settleReceipts = (receipts: readonly Receipt[]): Promise<void> =>
  inTransaction(['records', 'unreadable', 'counters'], 'readwrite', async ({ store }) => {
    let received = (await store('counters').get('sent')) ?? 0;
    for (const { recordId, outcome, reason } of receipts) {
      const order = await store('records').keyBy('recordId', recordId);
      const record = order === undefined ? undefined : await store('records').get(order);
      if (order === undefined || !record) continue;
      if (outcome === 'unreadable') await store('unreadable').put({ ...record, reason: reason ?? outcome });
      else received += 1;
      await store('records').delete(order);
    }
    await store('counters').put(received, 'sent');
  });

export const unreadableRecords = (): Promise<UnreadableRecord[]> =>
  inTransaction(['unreadable'], 'readonly', ({ store }) => store('unreadable').all());

/** How the device stands: `left` places that it may still promise, `given` ones that it has, `leases` that are not given back yet. */
export type Tally = {
  queued: number;
  sent: number;
  left: number;
  given: number;
  unreadable: number;
  leases: number;
};

export const readTally = (): Promise<Tally> =>
  inTransaction(['records', 'places', 'unreadable', 'counters', 'leases'], 'readonly', async ({ store }) => ({
    queued: await store('records').count(),
    left: await store('places').count(),
    unreadable: await store('unreadable').count(),
    sent: (await store('counters').get('sent')) ?? 0,
    given: (await store('counters').get('given')) ?? 0,
    leases: await store('leases').count(),
  }));
