import { expect, test } from 'vitest';
import { KioskRecordId, LeaseId } from '../../../shared/domain/ids.ts';
import { DeviceSecret } from '../../../shared/domain/kiosk.ts';
import { readTicketCode } from '../../../shared/domain/ticket-code.ts';
import { newLeaseId, newRecordId, newSecret, newTicketCode } from '../../../web/kiosk/made-ids.ts';

test('what a device makes is what the server takes, and never the same twice', () => {
  const made = Array.from({ length: 200 }, () => [newRecordId(), newLeaseId(), newSecret(), newTicketCode()] as const);
  for (const [recordId, leaseId, secret, code] of made) {
    expect(KioskRecordId.safeParse(recordId).success).toBe(true);
    expect(LeaseId.safeParse(leaseId).success).toBe(true);
    expect(DeviceSecret.safeParse(secret).success).toBe(true);
    expect(readTicketCode(code)).toBe(code);
  }
  expect(new Set(made.flat()).size).toBe(800);
});
