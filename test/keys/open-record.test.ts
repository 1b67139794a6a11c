import { createPrivateKey, createPublicKey, diffieHellman, generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { openRecord } from '../../shared/keys/open-record.ts';
import { isPointOnCurve, type RecordOpener, recordOpenerOfFile } from '../../shared/keys/record-opener.ts';
import { sealRecord } from '../../web/lib/seal-record.ts';

const dir = mkdtempSync(join(tmpdir(), 'daftar-opener-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));
const openerOf = (masterKey: string): RecordOpener => {
  const path = join(dir, masterKey.slice(0, 8));
  writeFileSync(path, `${masterKey}\n`);
  return recordOpenerOfFile(path);
};
const opener = openerOf('000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f');
const publicKey = (await opener.publicKey()).toString('base64url');
const recordId = 'kr_0123456789abcdefghijklmnop';

test('what a page seals, the server opens, whatever is inside', async () => {
  await fc.assert(
    fc.asyncProperty(fc.jsonValue({ maxDepth: 3 }), async (value) => {
      const text = await openRecord(opener, recordId, await sealRecord(publicKey, recordId, { value }));
      expect(text).toBe(JSON.stringify({ value }));
    }),
    { numRuns: 50 },
  );
});

test('a record that was sealed by an earlier release opens as long as its master key lives', async () => {
  const sealed =
    'BKcaAd29K9wlSOIUmavNZ/WCsOFaiYr+2qgYG5XIkEq1KMphi7gEpJUp6uAiUcm9nCIBYr/Ztmc7UPROZ2lFtiseFWGCwdnJ9Rv5sVUqmbF/tajvdCUlfHOXe5HRa0X52FwSUFIpoWcXSDK4';
  expect(publicKey).toBe('BGPvovEL-fhuEpvGYVEsArEqknT_qhQK7JRp2k7JYhfg8KTz2AzMCmXmxRqpAXeIbFX9CrOFxin4QqZeajUyLJY');
  expect(await openRecord(opener, recordId, sealed)).toBe('{"halo":"kios"}');
});

test('the same record is never sealed alike twice', async () => {
  const [one, other] = await Promise.all([1, 2].map(() => sealRecord(publicKey, recordId, { a: 1 })));
  expect(one?.slice(0, 80)).not.toBe(other?.slice(0, 80));
});

test('under another id, for another key, or with any bit changed, it does not open', async () => {
  const sealed = await sealRecord(publicKey, recordId, { nama: 'Siti' });
  expect(await openRecord(opener, recordId, sealed)).toBe('{"nama":"Siti"}');
  expect(await openRecord(opener, recordId.replace('0', '1'), sealed)).toBeUndefined();
  expect(await openRecord(openerOf('ff'.repeat(32)), recordId, sealed)).toBeUndefined();
  const bytes = Buffer.from(sealed, 'base64');
  await fc.assert(
    fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(7), async (at, bit) => {
      const changed = Buffer.from(bytes);
      changed.writeUInt8(changed.readUInt8(at) ^ (1 << bit), at);
      expect(await openRecord(opener, recordId, changed.toString('base64'))).toBeUndefined();
    }),
    { numRuns: 200 },
  );
  for (const length of [0, 64, 65, 92, bytes.length - 1])
    expect(await openRecord(opener, recordId, bytes.subarray(0, length).toString('base64'))).toBeUndefined();
});

test('a point beside the curve is never agreed with: it would tell the key bit by bit', async () => {
  const point = Buffer.from(publicKey, 'base64url');
  expect(isPointOnCurve(point)).toBe(true);
  point.writeUInt8(point.readUInt8(64) ^ 1, 64);
  expect(isPointOnCurve(point)).toBe(false);
  expect(isPointOnCurve(Buffer.alloc(65))).toBe(false);
  for (const form of [2, 3, 6, 7]) {
    const otherwise = Buffer.from(publicKey, 'base64url');
    otherwise.writeUInt8(form, 0);
    expect(isPointOnCurve(otherwise)).toBe(false);
  }
  expect(isPointOnCurve(Buffer.of(0))).toBe(false);
});

test('an opener that cannot be reached throws: the record is not called unreadable', async () => {
  const sealed = await sealRecord(publicKey, recordId, {});
  const away = { ...opener, shared: () => Promise.reject(new Error('no answer')) };
  await expect(openRecord(away, recordId, sealed)).rejects.toThrow('no answer');
});

test('a secret agreed by another implementation is the same', async () => {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const own = createPublicKey(privateKey).export({ format: 'jwk' });
  const point = Buffer.concat([Buffer.of(4), ...[own.x, own.y].map((part) => Buffer.from(part ?? '', 'base64url'))]);
  const theirs = await opener.publicKey();
  const [x, y] = [theirs.subarray(1, 33), theirs.subarray(33)].map((part) => part.toString('base64url'));
  const server = createPublicKey({ format: 'jwk', key: { kty: 'EC', crv: 'P-256', x, y } });
  const pair = { privateKey: createPrivateKey(privateKey.export({ format: 'pem', type: 'pkcs8' })), publicKey: server };
  expect(await opener.shared(point)).toEqual(diffieHellman(pair));
});
