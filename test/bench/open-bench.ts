import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { startCapacityMeter } from '../../infra/local/capacity-meter.ts';
import { startOneMachine } from '../../infra/local/one-machine.ts';
import { routeKeyOf } from '../../shared/api/route.ts';
import { routes } from '../../shared/api/routes.ts';
import { openTable } from '../../shared/table/client.ts';
import { clientOf } from '../api/client.ts';
import { makePeople } from '../drill/people.ts';

export type Answer = { status: number; body: Record<string, unknown> };

/** The product in this very process, so that its functions can be called and its table measured without anything in between. */
export const openBench = async () => {
  process.env.MEASURE_CAPACITY = 'yes';
  process.env.POWERTOOLS_LOG_LEVEL = 'ERROR';
  const dataDir = mkdtempSync(join(tmpdir(), 'daftar-bench-'));
  const machine = await startOneMachine({
    dataDir,
    port: 0,
    // What the sweep costs is the same however many sign up: it is left out.
    sweepEveryMs: 86_400_000,
    onTrouble: (what, error) => console.error(what, error),
  });
  const meter = startCapacityMeter();
  const call = clientOf(machine.url);
  const token = (await call('POST', '/local/token', { body: { email: 'manajer@daftar.test' } })).body.accessToken;
  const asManager = async (method: string, path: string, body?: unknown) => {
    const reply = await call(method, `/v1/campaigns${path}`, { token, ...(body !== undefined && { body }) });
    if (reply.status >= 300) throw new Error(`${method} ${path}: ${reply.status} ${reply.text}`);
    return reply.body;
  };

  const campaignId = 'ukur';
  await asManager('POST', '', {
    campaignId,
    organiserId: 'panitia-nusantara',
    name: 'Ukur',
    startsAt: '2020-01-01T00:00:00Z',
    endsAt: '2100-01-01T00:00:00Z',
    timeZone: 'Asia/Jakarta',
    consentText: 'Setuju.',
  });
  await asManager('POST', `/${campaignId}/opening`);

  const { handler } = (await import('../../functions/public/handler.ts')) as {
    handler: (event: APIGatewayProxyEventV2, context: object) => Promise<APIGatewayProxyStructuredResultV2>;
  };
  type Called = 'createSignUp' | 'cancelTicket';
  const callFunction = async (name: Called, pathParameters: Record<string, string>, body: unknown): Promise<Answer> => {
    const routeKey = routeKeyOf(routes[name]);
    const event = {
      version: '2.0',
      routeKey,
      rawPath: routes[name].path,
      headers: { 'content-type': 'application/json' },
      pathParameters,
      body: JSON.stringify(body),
      isBase64Encoded: false,
      requestContext: { requestId: 'bench', http: { method: 'POST', path: routes[name].path, sourceIp: '127.0.0.1' } },
    };
    const { statusCode = 0, body: text } = await handler(event as unknown as APIGatewayProxyEventV2, {});
    return { status: statusCode, body: JSON.parse(text ?? '{}') };
  };

  const people = makePeople('bench');
  return {
    meter: meter.sums,
    table: openTable({ tableName: 'daftar', endpoint: process.env.DYNAMODB_ENDPOINT as string, measured: true }),
    nextPeople: (count: number) => Array.from({ length: count }, () => people.next().value.person),
    openSession: (sessionId: string, quota: number, waitingSize = quota) =>
      asManager('POST', `/${campaignId}/sessions`, {
        sessionId,
        cityCode: '32.73',
        venue: 'Lapangan',
        startsAt: '2099-01-01T00:00:00Z',
        timeZone: 'Asia/Jakarta',
        quota,
        waitingSize,
      }),
    asManager: (method: string, path: string, body?: unknown) => asManager(method, `/${campaignId}${path}`, body),
    signUp: (sessionId: string, person: object) =>
      callFunction('createSignUp', { campaignId }, { sessionId, person, consent: { version: '1', accepted: true } }),
    cancel: (ticketCode: string, phone: string) =>
      callFunction('cancelTicket', { ticketCode }, { phoneEnd: phone.replaceAll(/\D/g, '').slice(-3) }),
    stop: async () => {
      meter.stop();
      await machine.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
};
export type Bench = Awaited<ReturnType<typeof openBench>>;
