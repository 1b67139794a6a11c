/** Made here, so that a check-in whose answer was lost is known again: 130 random bits. */
export const newCheckInId = (): string => {
  let id = 'ci_';
  for (const byte of crypto.getRandomValues(new Uint8Array(26))) id += '0123456789abcdefghijklmnopqrstuv'[byte & 31];
  return id;
};
