import { createPublicKey, diffieHellman, generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { json } from 'node:stream/consumers';
import { KMSClient } from '@aws-sdk/client-kms';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openRecord } from '../../shared/keys/open-record.ts';
import { recordOpenerOfKms } from '../../shared/keys/record-opener.ts';
import { sealRecord } from '../../web/lib/seal-record.ts';

/** What KMS does for a key with the spec ECC_NIST_P256 and the usage KEY_AGREEMENT, over its own protocol. */
const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const asked: string[] = [];
let failing = 0;
const answerTo = (operation: string, sentKey = '') => {
  if (operation === 'GetPublicKey')
    return { PublicKey: publicKey.export({ format: 'der', type: 'spki' }).toString('base64') };
  const key = createPublicKey({ key: Buffer.from(sentKey, 'base64'), format: 'der', type: 'spki' });
  return { SharedSecret: diffieHellman({ privateKey, publicKey: key }).toString('base64') };
};
const serve = async (request: IncomingMessage, response: ServerResponse) => {
  const operation = String(request.headers['x-amz-target']).replace('TrentService.', '');
  const { KeyId, PublicKey } = (await json(request)) as { KeyId: string; PublicKey?: string };
  asked.push(`${operation} ${KeyId}`);
  response.setHeader('content-type', 'application/x-amz-json-1.1');
  if (failing > 0) {
    failing -= 1;
    response.writeHead(400, { 'x-amzn-errortype': 'AccessDeniedException' }).end('{}');
  } else response.end(JSON.stringify({ KeyId, ...answerTo(operation, PublicKey) }));
};
const server = createServer((request, response) => void serve(request, response));

let kms: KMSClient;
beforeAll(async () => {
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as { port: number };
  kms = new KMSClient({
    endpoint: `http://127.0.0.1:${port}`,
    region: 'ap-southeast-3',
    credentials: { accessKeyId: 'none', secretAccessKey: 'none' },
  });
});
afterAll(() => {
  kms.destroy();
  server.close();
});

test('a record opens with a key that never leaves KMS; its public half is asked for once', async () => {
  const opener = recordOpenerOfKms('kunci-kios', kms);
  failing = 1;
  await expect(opener.publicKey()).rejects.toMatchObject({ name: 'AccessDeniedException' });
  const point = (await opener.publicKey()).toString('base64url');
  await opener.publicKey();
  const recordId = 'kr_0123456789abcdefghijklmnop';
  expect(await openRecord(opener, recordId, await sealRecord(point, recordId, { halo: 1 }))).toBe('{"halo":1}');
  expect(asked).toEqual(['GetPublicKey kunci-kios', 'GetPublicKey kunci-kios', 'DeriveSharedSecret kunci-kios']);
});
