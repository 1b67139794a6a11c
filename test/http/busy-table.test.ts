import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** A table that answers every request with what the test says. */
let says: { status: number; body: object } | 'hang up' = 'hang up';
const server = createServer((request, response) => {
  if (says === 'hang up') return void request.socket.destroy();
  response.writeHead(says.status, { 'content-type': 'application/x-amz-json-1.0' });
  response.end(JSON.stringify(says.body));
});
type Handler = (event: APIGatewayProxyEventV2, context: Context) => Promise<APIGatewayProxyStructuredResultV2>;
let handler: Handler;
const dir = mkdtempSync(join(tmpdir(), 'daftar-keys-'));

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const DYNAMODB_ENDPOINT = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const keyFile = join(dir, 'master.key');
  writeFileSync(keyFile, '00'.repeat(32));
  Object.assign(process.env, {
    DYNAMODB_ENDPOINT,
    TABLE_NAME: 'daftar',
    KEY_FILE: keyFile,
    TOKEN_JWKS_URL: 'https://issuer.test/keys',
  });
  handler = (await import('../../functions/public/handler.ts')).handler as unknown as Handler;
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
  rmSync(dir, { recursive: true });
});

const ask = () =>
  handler(
    {
      routeKey: 'GET /v1/campaigns/{campaignId}',
      rawPath: '/v1/campaigns/lari',
      rawQueryString: '',
      headers: {},
      pathParameters: { campaignId: 'lari' },
      requestContext: { http: { method: 'GET', path: '/v1/campaigns/lari', sourceIp: '127.0.0.1' } },
      isBase64Encoded: false,
    } as unknown as APIGatewayProxyEventV2,
    {} as Context,
  );
const answered = async () => {
  const { statusCode, headers, body } = await ask();
  return { statusCode, code: JSON.parse(body ?? '').code, retryAfter: headers?.['retry-after'] };
};
const refusal = (kind: string, more: object = {}, status = 400) => ({
  status,
  body: { __type: `com.amazonaws.dynamodb.v20120810#${kind}`, message: 'no', ...more },
});
const later = { statusCode: 503, code: 'try-again', retryAfter: '2' };

describe('503 with Retry-After: who asks again later may well get in', () => {
  const passing = {
    'the table is throttled': refusal('ThrottlingException'),
    'a partition is too hot': refusal('ProvisionedThroughputExceededException'),
    'transactions meet each time': refusal('TransactionConflictException'),
    'a transaction met others only': refusal('TransactionCanceledException', {
      CancellationReasons: [{ Code: 'None' }, { Code: 'TransactionConflict' }],
    }),
    'DynamoDB broke down': refusal('InternalServerError', {}, 500),
    'DynamoDB is away': { status: 503, body: {} },
    'the connection is cut each time': 'hang up' as const,
  };
  test.each(Object.entries(passing))('%s', async (_, answer) => {
    says = answer;
    expect(await answered()).toEqual(later);
  });

  test('nobody listens', async () => {
    const { openTable, isPassing } = await import('../../shared/table/client.ts');
    const table = openTable({ tableName: 'daftar', endpoint: 'http://127.0.0.1:9' });
    const error = await table.get({ Key: { pk: 'a', sk: 'b' } }).catch((reason: unknown) => reason);
    expect(isPassing(error)).toBe(true);
  });
});

test('500: a request that the table will never take is our own mistake', async () => {
  says = refusal('ValidationException');
  expect(await answered()).toEqual({ statusCode: 500, code: 'internal-error', retryAfter: undefined });
  says = refusal('TransactionCanceledException', { CancellationReasons: [{ Code: 'ConditionalCheckFailed' }] });
  expect(await answered()).toEqual({ statusCode: 500, code: 'internal-error', retryAfter: undefined });
});
