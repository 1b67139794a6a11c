import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WebhookCall } from '../../shared/domain/webhook.ts';
import { webhookSignature } from '../../shared/keys/webhook-signature.ts';
import type { Call } from './client.ts';
import { type Stage, startStage } from './stage.ts';

type Schema = { $ref?: string; example?: unknown; examples?: unknown[] };
type Operation = {
  operationId: string;
  description?: string;
  security?: Record<string, unknown>[];
  parameters?: { name: string; schema?: Schema; example?: unknown }[];
  requestBody?: { content: Record<string, { schema: Schema; example?: unknown }> };
};
type Document = {
  paths: Record<string, Record<string, Operation>>;
  webhooks: Record<string, { post: Operation }>;
  components: { schemas: Record<string, Schema> };
};

let stage: Stage;
let key: string;
let document: Document;
beforeAll(async () => {
  stage = await startStage('contoh');
  document = (await stage.call('GET', '/v1/openapi.json')).body;
  const place = { campaignId: 'ojol-jakarta-selatan', channelId: 'agregator-1' };
  key = (await stage.call('POST', '/local/partner-key', { body: place })).body.key;
});
afterAll(() => stage.product.stop());

const exampleOf = (schema: Schema): unknown => {
  const named = schema.$ref && document.components.schemas[schema.$ref.split('/').at(-1) ?? ''];
  const { example, examples } = named || schema;
  return example ?? examples?.[0];
};

/** Every operation that takes a partner's key, in the order in which one would try them. */
const forPartners = () =>
  Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods)
      .filter(([, { security }]) => security?.some((one) => 'partnerKey' in one))
      .map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
  );

const ask = async (method: string, path: string, importId: string, body: unknown): ReturnType<Call> =>
  stage.call(
    method,
    path
      .replace('{campaignId}', 'ojol-jakarta-selatan')
      .replace('{channelId}', 'agregator-1')
      .replace('{importId}', importId)
      .replace('{n}', '0'),
    { token: key, ...(body !== undefined && { body: body as object }) },
  );

test("every example of a partner's operation is taken as it stands, and means what it says", async () => {
  const operations = forPartners();
  const named = (id: string) => operations.find(({ operation }) => operation.operationId === id);
  const bodies = operations.filter(({ operation }) => operation.requestBody);
  expect(bodies.map(({ operation }) => operation.operationId).sort()).toEqual([
    'createImport',
    'createPartnerSignUps',
    'putChunk',
  ]);
  const send = async (id: string, importId = '') => {
    const { path, method, operation } = named(id) as (typeof operations)[number];
    const schema = operation.requestBody?.content['application/json']?.schema;
    return ask(method, path, importId, schema && exampleOf(schema));
  };
  const begun = await send('createImport');
  expect(begun).toMatchObject({ status: 201, body: { chunkSize: 500, missingChunks: [0] } });
  const { importId } = begun.body;
  const chunk = await send('putChunk', importId);
  expect(chunk.body.results.map(({ outcome }: { outcome: string }) => outcome)).toEqual(['accepted', 'accepted']);
  // Siti of the other example is the same person, in by the list.
  const many = await send('createPartnerSignUps');
  expect(many.status).toBe(200);
  expect(many.body.results).toMatchObject([{ signUpId: chunk.body.results[0].signUpId }]);
  for (const { path, method, operation } of operations.filter(({ method }) => method === 'GET'))
    expect((await ask(method, path, importId, undefined)).status, operation.operationId).toBe(200);
});

describe('the example of a webhook call', () => {
  const call = () => {
    const { post } = document.webhooks.signUpsChanged as { post: Operation };
    const body = JSON.stringify(post.requestBody?.content['application/json']?.example);
    const [, secret = ''] = /secret `(.*?)`/.exec(post.description ?? '') ?? [];
    const [, signature = ''] = /is signed `(.*?)`/.exec(post.description ?? '') ?? [];
    return { body, secret, signature };
  };

  test('is signed as it says, and as calls are', () => {
    const { body, secret, signature } = call();
    const [, at = '', v1] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(signature) ?? [];
    expect(createHmac('sha256', secret).update(`${at}.${body}`).digest('hex')).toBe(v1);
    expect(webhookSignature(secret, body, Number(at) * 1_000)).toBe(signature);
  });

  test('is a call as they are sent', () => {
    expect(WebhookCall.safeParse(JSON.parse(call().body))).toMatchObject({ success: true });
  });
});
