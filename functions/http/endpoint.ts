import { Logger } from '@aws-lambda-powertools/logger';
import middy from '@middy/core';
import httpHeaderNormalizer from '@middy/http-header-normalizer';
import httpSecurityHeaders from '@middy/http-security-headers';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { ProblemCode } from '../../shared/api/problems.ts';
import {
  type AnswerOf,
  type BodyOf,
  type FunctionName,
  isAudited,
  needsPeople,
  type ParamsOf,
  type QueryOf,
  type Route,
  routeKeyOf,
  type TableAction,
  tableActionsOf,
} from '../../shared/api/route.ts';
import { type RouteName, routes } from '../../shared/api/routes.ts';
import type { Language } from '../../shared/domain/field-problems.ts';
import { isPassing, NoSuchStart } from '../../shared/table/client.ts';
import { NoAnswer } from '../../shared/table/numbers.item.ts';
import { makeTokenVerifier } from './access-token.ts';
import { type Caller, callerOf } from './caller.ts';
import { wrongCursor } from './cursor.ts';
import { type Daftar, onlyActions, openDaftar } from './daftar.ts';
import { type Note, noteRequest } from './note-request.ts';
import { Problem, problem, problemResponse } from './problem.ts';
import { readRequest } from './read-request.ts';
import { refuseErased } from './refuse-erased.ts';

export type Request<R extends Route> = {
  params: ParamsOf<R>;
  query: QueryOf<R>;
  body: BodyOf<R>;
  caller: Caller;
  /** Milliseconds since 1970, the same for the whole request. */
  now: number;
  daftar: Daftar;
  problem: typeof problem;
  language: Language;
  headers: Readonly<Record<string, string | undefined>>;
  /** Where the request comes from, for limits on guessing only. Never logged. */
  address: string;
  /** Writes to the audit log, for what an operation alone knows: whom it found, what else it brought about. */
  note: Note;
};
export type Answer<T> = { status: number; body: T; headers?: Record<string, string> };
export type Operation = { route: Route; run: (request: Request<Route>) => Promise<Answer<unknown>> };

/** Binds a sentence of the domain to its route. */
export const operation = <R extends Route>(
  route: R,
  run: (request: Request<R>) => Promise<Answer<AnswerOf<R>>>,
): Operation => ({
  route,
  run: run as unknown as Operation['run'],
});
export const ok = <T>(body: T, headers?: Record<string, string>): Answer<T> => ({
  status: 200,
  body,
  ...(headers && { headers }),
});
export const created = <T>(body: T): Answer<T> => ({ status: 201, body });

/** All operations of one function: the type asks for each that the route table gives it. */
export type OperationsOf<F extends FunctionName> = {
  [N in RouteName as (typeof routes)[N]['function'] extends F ? N : never]: Operation;
};

/** Also what an unmatched request is answered from: a known path with another method is 405, anything else 404. */
const methodsAt = (path: string): string[] => {
  const asPattern = (template: string) => new RegExp(`^${template.replace(/\{[^}]+\}/g, '[^/]+')}$`);
  return [
    ...new Set(
      Object.values<Route>(routes)
        .filter((route) => asPattern(route.path).test(path))
        .map(({ method }) => method),
    ),
  ];
};

const logger = new Logger({ serviceName: 'daftar' });

/** CloudFront adds the port, and nothing around an IPv6 address. */
const addressOf = (event: APIGatewayProxyEventV2): string =>
  event.headers['cloudfront-viewer-address']?.replace(/:\d+$/, '').replace(/^\[|\]$/g, '') ??
  event.requestContext.http.sourceIp;

const languageOf = (header: string | undefined): Language => (/^en\b/i.test(header ?? '') ? 'en' : 'id');

/** The Lambda handler of one function. The only middy stack; everything that a request needs is decided here, in this order. */
export const serve = <F extends FunctionName>(functionName: F, operations: OperationsOf<F>) => {
  const byRouteKey = new Map(
    Object.entries<Operation>(operations).map(([name, one]) => [routeKeyOf(one.route), { name, ...one }]),
  );
  const allowed = new Set<TableAction>(
    Object.values<Operation>(operations).flatMap(({ route }) => tableActionsOf(route)),
  );
  let opened:
    | { daftar: Daftar; verify: ReturnType<typeof makeTokenVerifier>; originSecret: string | undefined }
    | undefined;
  const open = () => {
    opened ??= {
      daftar: openDaftar(process.env, process.env.CHECK_ACTIONS === 'yes' ? onlyActions(allowed) : undefined),
      verify: makeTokenVerifier({
        issuer: process.env.TOKEN_ISSUER ?? '',
        clientId: process.env.TOKEN_CLIENT_ID ?? '',
        jwksUrl: process.env.TOKEN_JWKS_URL ?? '',
      }),
      originSecret: process.env.ORIGIN_SECRET,
    };
    return opened;
  };

  const answer = async (event: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> => {
    const { daftar, verify, originSecret } = open();
    if (originSecret && event.headers['x-origin-secret'] !== originSecret) throw problem('not-found');
    const found = byRouteKey.get(event.routeKey);
    if (!found) {
      const methods = methodsAt(event.rawPath);
      throw methods.length > 0
        ? problem('method-not-allowed', { headers: { allow: methods.join(', ') } })
        : problem('not-found');
    }
    const { route } = found;
    const params = readRequest.params(route, event);
    const address = addressOf(event);
    const caller = await callerOf(
      route,
      params,
      { authorization: event.headers.authorization, address },
      verify,
      daftar,
    );
    const now = Date.now();
    if (caller.campaignId !== undefined && needsPeople(route)) await refuseErased(caller.campaignId, now, daftar);
    const requestId = event.requestContext.requestId;
    const note = noteRequest({ does: found.name, params, caller, address, requestId, now }, daftar);
    const { status, body, headers } = await noting(
      found,
      note,
    )({
      params,
      query: readRequest.query(route, event),
      body: readRequest.body(route, event) as never,
      caller,
      now,
      daftar,
      problem,
      language: languageOf(event.headers['accept-language']),
      headers: event.headers,
      address,
      note,
    });
    return {
      statusCode: status,
      headers: { 'content-type': 'application/json', 'cache-control': 'no-store', ...headers },
      body: JSON.stringify(body),
    };
  };

  return middy<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2>()
    .use(httpHeaderNormalizer())
    .use(
      httpSecurityHeaders({ contentSecurityPolicy: { 'default-src': "'none'", 'frame-ancestors': "'none'" } } as never),
    )
    .onError((request) => {
      const language = languageOf(request.event.headers?.['accept-language']);
      const { error } = request;
      request.response = problemResponse(problemOf(error) ?? unexpected(error, request.event, functionName), language);
    })
    .handler(answer);
};

/** Does what is asked between its entries in the audit log. */
const noting =
  ({ route, run }: Operation, note: Note): Operation['run'] =>
  async (request) => {
    if (!isAudited(route)) return run(request);
    if (route.audit !== 'by the operation') await note();
    try {
      const answer = await run(request);
      // Only once there is a campaign is there a log for it to stand in.
      const made = answer.body as { campaignId?: string } | undefined;
      if (request.caller.campaignId === undefined && made?.campaignId !== undefined)
        await note({ campaignId: made.campaignId });
      return answer;
    } catch (error) {
      await note({ refused: codeOf(error) });
      throw error;
    }
  };

/** Only a cursor says where a list is to go on. */
const problemOf = (error: unknown): Problem | undefined => {
  if (error instanceof NoSuchStart) return wrongCursor();
  return error instanceof Problem ? error : undefined;
};

const codeOf = (error: unknown): ProblemCode => {
  const known = problemOf(error);
  if (known) return known.code;
  return error instanceof NoAnswer || isPassing(error) ? 'try-again' : 'internal-error';
};

/** What went wrong without anyone's fault is logged by kind and place, never by content: an error's message may quote a person. */
const unexpected = (error: unknown, event: APIGatewayProxyEventV2, functionName: string): Problem => {
  const code = codeOf(error);
  logger.error('request failed', {
    functionName,
    routeKey: event.routeKey,
    requestId: event.requestContext?.requestId,
    kind: error instanceof Error ? error.name : typeof error,
    at: placesIn(error),
  });
  return problem(code, code === 'try-again' ? { headers: { 'retry-after': '2' } } : {});
};

const placesIn = (error: unknown) =>
  error instanceof Error
    ? (error.stack ?? '')
        .split('\n')
        .filter((line) => line.trim().startsWith('at '))
        .slice(0, 4)
        .map((line) => line.trim())
    : [];
