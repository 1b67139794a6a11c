/** Binds a sealed record to its id: under another one it does not open. */
export const sealingInfo = (recordId: string) => `daftar kiosk record 1|${recordId}`;
/** The length of what stands around the sealed text: a raw point of P-256, a nonce, a tag. */
export const sealedLengths = { point: 65, nonce: 12, tag: 16 } as const;
