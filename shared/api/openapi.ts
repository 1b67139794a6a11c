import * as z from 'zod';
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from 'zod-openapi';
import { WebhookCall, webhookExample } from '../domain/webhook.ts';
import { problemTypes } from './problems.ts';
import { needsPeople, type Route } from './route.ts';
import { type RouteName, routes } from './routes.ts';

const ProblemDocument = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.enum(Object.keys(problemTypes) as [string, ...string[]]),
    errors: z.array(z.object({ pointer: z.string(), code: z.string(), message: z.string() })).optional(),
  })
  .meta({ id: 'Problem', description: 'RFC 9457. `code` is stable; `errors` point into the body.' });

/** Problems that any route with such a part may answer. */
const commonProblems = (route: Route) => [
  ...(route.table.length > 0 ? (['try-again'] as const) : []),
  ...(route.body ? (['malformed-json', 'invalid-request', 'too-large', 'unsupported-media-type'] as const) : []),
  ...(route.query ? (['invalid-parameter'] as const) : []),
  ...(route.params ? (['not-found'] as const) : []),
  ...(route.caller === 'anyone' ? [] : (['not-signed-in', 'not-allowed'] as const)),
  ...(typeof route.caller !== 'string' && needsPeople(route) ? (['data-erased'] as const) : []),
];

const securityOf = ({ caller }: Route): Record<string, string[]>[] => {
  if (caller === 'anyone') return [];
  if (caller === 'signed-in') return [{ staff: [] }];
  const schemes = caller.map((role) =>
    role === 'partner' ? 'partnerKey' : role === 'kiosk' || role === 'revoked-kiosk' ? 'device' : 'staff',
  );
  return [...new Set(schemes)].map((scheme) => ({ [scheme]: [] }));
};

const headersOf = ({ idempotent, problems }: Route) => {
  const said = (description: string) => z.string().max(200).optional().meta({ description });
  const headers = {
    ...(idempotent && { 'Idempotency-Key': said('Same key and body: the same answer again. Kept for a day.') }),
    ...(problems.includes('version-outdated') && {
      'If-Match': said(
        'The version that was seen, as its ETag says it: where it is another by now, nothing is changed.',
      ),
    }),
  };
  return Object.keys(headers).length > 0 ? { header: z.object(headers) } : {};
};

const operationOf = (name: string, route: Route): ZodOpenApiOperationObject => {
  const byStatus = Map.groupBy(
    new Set([...route.problems, ...commonProblems(route)]),
    (code) => problemTypes[code].status,
  );
  return {
    operationId: name,
    summary: route.summary,
    tags: [route.function],
    security: securityOf(route),
    ...(route.caller !== 'anyone' && {
      description: route.caller === 'signed-in' ? 'For anyone signed in.' : `For: ${route.caller.join(', ')}.`,
    }),
    requestParams: {
      ...(route.params && { path: route.params }),
      ...(route.query && { query: route.query }),
      ...headersOf(route),
    },
    ...(route.body && { requestBody: { required: true, content: { 'application/json': { schema: route.body } } } }),
    responses: {
      ...Object.fromEntries(
        Object.entries(route.success).map(([status, schema]) => [
          status,
          { description: 'Done', content: { 'application/json': { schema } } },
        ]),
      ),
      ...Object.fromEntries(
        [...byStatus].map(([status, codes]) => [
          String(status),
          {
            description: codes.map((code) => `\`${code}\`: ${problemTypes[code].title.en}`).join('\n\n'),
            content: { 'application/problem+json': { schema: ProblemDocument } },
          },
        ]),
      ),
    },
  };
};

/** What we send to partners, where their channel has a webhook. */
const webhookOperation = {
  post: {
    operationId: 'signUpsChanged',
    summary: "Tell a channel's partner that its people's sign-ups changed",
    tags: ['partner'],
    security: [],
    description: [
      'Answer with 2xx within 5 s; else it is sent again later, ever more seldom. The same `eventId` may come twice.',
      'Check the signature before you believe it: `v1` is the HMAC-SHA-256, in hexadecimal, of `t`, a dot and the body as it came,',
      `under your secret. With the secret \`${webhookExample.secret}\` the example is signed \`${webhookExample.signature}\`.`,
      'Refuse what is older than five minutes: `t` is in seconds since 1970.',
    ].join('\n'),
    requestParams: {
      header: z.object({
        'Daftar-Signature': z.string().meta({ description: '`t=…,v1=…`', example: webhookExample.signature }),
      }),
    },
    requestBody: {
      required: true,
      content: { 'application/json': { schema: WebhookCall, example: JSON.parse(webhookExample.body) as unknown } },
    },
    responses: { 204: { description: 'Taken' }, default: { description: 'Not taken: it is sent again' } },
  },
} satisfies ZodOpenApiPathsObject[string];

let document: ReturnType<typeof createDocument> | undefined;

/** OpenAPI 3.1 of all operations, made from the route table alone. */
export const openApi = () => {
  const paths: ZodOpenApiPathsObject = {};
  for (const [name, route] of Object.entries<Route>(routes) as [RouteName, Route][]) {
    paths[route.path] = { ...paths[route.path], [route.method.toLowerCase()]: operationOf(name, route) };
  }
  document ??= createDocument({
    openapi: '3.1.1',
    info: {
      title: 'Daftar',
      version: '1',
      description:
        'Sign-ups to events and communities. Answers and errors are JSON; errors are RFC 9457 problem documents in Indonesian, or in English with `Accept-Language: en`.',
      license: { name: 'Proprietary', url: '/' },
    },
    servers: [{ url: '/' }],
    paths,
    webhooks: { signUpsChanged: webhookOperation },
    components: {
      securitySchemes: {
        staff: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' },
        partnerKey: {
          type: 'http',
          scheme: 'bearer',
          bearerFormat: 'dk_…',
          description: 'A key of a channel, made by its campaign manager.',
        },
        device: {
          type: 'http',
          scheme: 'bearer',
          bearerFormat: 'kd_…',
          description: 'A kiosk: its id and the secret that it made itself when it was enrolled.',
        },
      },
    },
  });
  return document;
};
