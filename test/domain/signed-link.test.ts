import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readScannedTicket, showSignedTicket } from '../../shared/domain/signed-link.ts';
import { ticketAlphabet } from '../../shared/domain/ticket-code.ts';

const code = fc.string({ unit: fc.constantFrom(...ticketAlphabet), minLength: 12, maxLength: 12 });
const signature = fc.stringMatching(/^[\w-]{86}$/);
const sessionId = fc.stringMatching(/^[a-z0-9]{2,10}(-[a-z0-9]{1,10})?$/);

test('what a QR code carries is read back, from the whole link as from what stands behind the #', () => {
  fc.assert(
    fc.property(code, sessionId, signature, (ticketCode, session, signed) => {
      const text = showSignedTicket({ ticketCode, session: { sessionId: session }, signature: signed });
      const read = { ticketCode, signed: { sessionId: session, signature: signed } };
      expect(readScannedTicket(`https://daftar.test/ticket/#${text}`)).toEqual(read);
      expect(readScannedTicket(`#${text}`)).toEqual(read);
      expect(readScannedTicket(text)).toEqual(read);
    }),
  );
});

test('a typed code, and the link of a ticket from before there were signatures, have none', () => {
  expect(readScannedTicket(' 7kq4 m2xd 9wtr ')).toEqual({ ticketCode: '7KQ4M2XD9WTR' });
  expect(readScannedTicket('https://daftar.test/ticket/#7KQ4-M2XD-9WTR')).toEqual({ ticketCode: '7KQ4M2XD9WTR' });
});

test('whatever else is scanned is no ticket, and nothing throws', () => {
  for (const text of ['', '#', 'https://daftar.test/', '7KQ4-M2XD', 'a.b.c.d', '7KQ4-M2XD-9WTR.bandung.x.y'])
    expect(readScannedTicket(text)).toBeUndefined();
  fc.assert(fc.property(fc.string(), (text) => void readScannedTicket(text)));
});
