import { ticketAlphabet } from '../../shared/domain/ticket-code.ts';

const base32 = '0123456789abcdefghijklmnopqrstuv';
const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** `length` letters of an alphabet of 32, each with 5 random bits. */
const of32 = (alphabet: string, length: number) =>
  Array.from(crypto.getRandomValues(new Uint8Array(length)), (byte) => alphabet[byte & 31]).join('');

export const newRecordId = () => `kr_${of32(base32, 26)}`;
export const newLeaseId = () => `ls_${of32(base32, 26)}`;
/** For a record without a leased number: the sign-up is stored under it, so its result is found by it. */
export const newTicketCode = () => of32(ticketAlphabet, 12);

/** Forty of 62 letters and digits, none likelier than another: bytes from 248 on are thrown again. */
export const newSecret = (): string => {
  let secret = '';
  while (secret.length < 40) {
    const [byte = 255] = crypto.getRandomValues(new Uint8Array(1));
    if (byte < 248) secret += letters[byte % 62];
  }
  return secret;
};
