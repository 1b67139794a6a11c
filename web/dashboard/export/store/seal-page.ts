/** Rows of an export as they wait on this computer: gzip under AES-256-GCM. */
export type SealedPage = { iv: Uint8Array<ArrayBuffer>; bytes: ArrayBuffer };

/** The key comes from the server each time and is kept nowhere here: whoever takes the computer takes nothing readable. */
export const importKey = (key: string): Promise<CryptoKey> => {
  const bytes = Uint8Array.from(atob(key.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
  return crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
};

const through = (bytes: BlobPart, stream: CompressionStream | DecompressionStream) =>
  new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer();

/** `place` is bound in: a page cannot stand for another one. */
const alike = (iv: Uint8Array<ArrayBuffer>, place: string) => ({
  name: 'AES-GCM',
  iv,
  additionalData: new TextEncoder().encode(place),
});

export const sealPage = async (rows: readonly string[][], place: string, key: CryptoKey): Promise<SealedPage> => {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const packed = await through(JSON.stringify(rows), new CompressionStream('gzip'));
  return { iv, bytes: await crypto.subtle.encrypt(alike(iv, place), key, packed) };
};

export const openPage = async ({ iv, bytes }: SealedPage, place: string, key: CryptoKey): Promise<string[][]> => {
  const packed = await crypto.subtle.decrypt(alike(iv, place), key, bytes);
  return JSON.parse(new TextDecoder().decode(await through(packed, new DecompressionStream('gzip'))));
};
