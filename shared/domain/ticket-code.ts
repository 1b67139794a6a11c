/** 32 letters and digits without look-alikes (no I, L, O, U): 12 of them are 60 random bits. */
export const ticketAlphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** As printed, three groups of four; read with any spacing, dashes or case, and O, I, L as the digits they are mistaken for. */
export const readTicketCode = (typed: string): string | undefined => {
  const code = typed.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  return /^[0-9A-HJKMNP-TV-Z]{12}$/.test(code) ? code : undefined;
};
export const showTicketCode = (code: string) => `${code.slice(0, 4)}-${code.slice(4, 8)}-${code.slice(8)}`;

/** What a ticket's signature signs: the code and its session, nothing about the person. */
export const signedTicketText = (code: string, sessionId: string | undefined) =>
  `daftar ticket 1|${code}|${sessionId ?? '-'}`;

/** What is hashed where a code itself must not lie: on the devices at a gate. */
export const rosterHashText = (salt: string, code: string) => `${salt}|${code}`;
