import type { Sealed } from './seal.ts';

/** OWASP's figure for PBKDF2 with SHA-256: whoever finds the device spends it on every PIN they try. */
export const pinRounds = 600_000;

/** A roster's key as it lies on the device: only the crew's PIN opens it. */
export type WrappedKey = Sealed & { salt: Uint8Array<ArrayBuffer>; rounds: number };

export const isPin = (text: string): boolean => /^\d{6,12}$/.test(text);

const keyOfPin = async (pin: string, salt: Uint8Array<ArrayBuffer>, rounds: number): Promise<CryptoKey> => {
  const password = await crypto.subtle.importKey('raw', new TextEncoder().encode(pin), 'PBKDF2', false, ['deriveKey']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds };
  return crypto.subtle.deriveKey(how, password, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
};

export const wrapWithPin = async (pin: string, key: Uint8Array<ArrayBuffer>): Promise<WrappedKey> => {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const nonce = crypto.getRandomValues(new Uint8Array(12));
  const wrapping = await keyOfPin(pin, salt, pinRounds);
  return {
    salt,
    rounds: pinRounds,
    nonce,
    bytes: await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce }, wrapping, key),
  };
};

/** Nothing where it is another PIN. */
export const unwrapWithPin = async (pin: string, wrapped: WrappedKey): Promise<ArrayBuffer | undefined> => {
  const wrapping = await keyOfPin(pin, wrapped.salt, wrapped.rounds);
  try {
    return await crypto.subtle.decrypt({ name: 'AES-GCM', iv: wrapped.nonce }, wrapping, wrapped.bytes);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'OperationError') return undefined;
    throw error;
  }
};
