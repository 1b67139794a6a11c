import { createHmac, createSecretKey, type KeyObject, timingSafeEqual } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { getForS, isObjectName, type ObjectStore, objectsPath, putForS } from './object-store.ts';

type Signed = { method: 'GET' | 'PUT'; name: string; bytes: number; expires: number };

const signatureOf = (key: KeyObject, { method, name, bytes, expires }: Signed) =>
  createHmac('sha256', key).update(`daftar object\n${method}\n${name}\n${bytes}\n${expires}`).digest('base64url');

/** Addresses are signed under a key made of the machine's master key. */
const signingKey = (keyFile: string): KeyObject =>
  createSecretKey(
    createHmac('sha256', Buffer.from(readFileSync(keyFile, 'utf8').trim(), 'hex'))
      .update('daftar objects')
      .digest(),
  );

const pathOf = (folder: string, name: string): string => {
  if (!isObjectName(name)) throw new Error('Not the name of an object');
  return join(folder, name);
};

export const objectsInFolder = (folder: string, keyFile: string): ObjectStore => {
  const key = signingKey(keyFile);
  const addressOf = (method: 'GET' | 'PUT', name: string, bytes: number, until: number) => {
    const signed = { method, name, bytes, expires: Math.floor(until / 1_000) };
    return `${objectsPath}${name}?bytes=${bytes}&expires=${signed.expires}&signature=${signatureOf(key, signed)}`;
  };
  return {
    putAddress: (name, bytes, now) => addressOf('PUT', name, bytes, now + putForS * 1_000),
    getAddress: (name, now) => addressOf('GET', name, 0, now + getForS * 1_000),
    size: async (name) => statSync(pathOf(folder, name), { throwIfNoEntry: false })?.size,
    read: async (name) => readObject(folder, name),
    write: async (name, bytes) => writeObject(folder, name, bytes),
    remove: async (name) => rmSync(pathOf(folder, name), { force: true }),
  };
};

export const readObject = (folder: string, name: string): Uint8Array | undefined => {
  try {
    return readFileSync(pathOf(folder, name));
  } catch (error) {
    if ((error as { code?: string }).code === 'ENOENT') return undefined;
    throw error;
  }
};

/** All of it or nothing, whenever the power goes. */
export const writeObject = (folder: string, name: string, bytes: Uint8Array): void => {
  const path = pathOf(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  const beside = `${path}.${process.hrtime.bigint()}`;
  writeFileSync(beside, bytes);
  renameSync(beside, path);
};

/** Judges an address that somebody brings: what it allows, or nothing where it was made up, changed or has run out. */
export const objectAddressJudge = (keyFile: string) => {
  const key = signingKey(keyFile);
  return (method: string, path: string, query: URLSearchParams, now: number): Signed | undefined => {
    const name = path.slice(objectsPath.length);
    const [bytes, expires] = [Number(query.get('bytes')), Number(query.get('expires'))];
    if ((method !== 'GET' && method !== 'PUT') || !isObjectName(name)) return undefined;
    const signed = { method, name, bytes, expires } as const;
    const [given, right] = [query.get('signature') ?? '', signatureOf(key, signed)].map((text) => Buffer.from(text));
    if (!given || !right || given.length !== right.length || !timingSafeEqual(given, right)) return undefined;
    return expires * 1_000 >= now ? signed : undefined;
  };
};
