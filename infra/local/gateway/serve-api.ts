import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FunctionName } from '../../../shared/api/route.ts';
import { routes } from '../../../shared/api/routes.ts';
import { readApiPath, type Target } from './api-path.ts';
import { callFunction, type FunctionHandler, type Outcome } from './call-function.ts';
import { type EventParts, makeEvent } from './event.ts';
import { type EventHeaders, readHeaders } from './event-headers.ts';
import { isLargerAsJson, type Limits, makeThrottle, type Throttle } from './limits.ts';
import { compileRoutes, type RouteMatch } from './match-route.ts';
import { readBody } from './read-body.ts';
import { sendBare, sendResult } from './send-result.ts';

export type ApiOptions = {
  functions: Partial<Record<FunctionName, FunctionHandler>>;
  limits: Limits;
  throttle: Throttle;
  /** What CloudFront adds to each request, whatever the caller sent by these names (lower-case). */
  originHeaders: Readonly<Record<string, string>>;
  /** Told what Lambda would write into its log: a crash, a time-out, a result that cannot be sent. */
  onFailure: (functionName: FunctionName, reason: unknown) => void;
};

type ServeApi = (request: IncomingMessage, response: ServerResponse, target: Target) => Promise<void>;

/** Serves `/v1/…` as the HTTP API does: from the route table to a function and back. */
export function makeServeApi(options: ApiOptions): ServeApi {
  const { functions, limits } = options;
  const findRoute = compileRoutes(Object.values(routes));
  const mayPass = makeThrottle(options.throttle);

  return async (request, response, target) => {
    const method = request.method ?? '';
    const head = readHeaders(request.rawHeaders);
    if (lineBytes(request) + head.size > limits.headerBytes) return sendBare(response, 431);
    if (!mayPass()) return sendBare(response, 429);

    const path = readApiPath(target.path);
    if (!path) return sendBare(response, 400);
    const match = findRoute(method, path.segments);
    const handler = functions[match.function];
    if (!handler) return sendBare(response, 404);

    const body = await readBody(request, head, limits.bodyBytes);
    if (body === 'aborted') return;
    if (body === 'too-large') return sendBare(response, 413);

    if (target.authority !== undefined) head.headers.host = target.authority;
    Object.assign(head.headers, options.originHeaders);
    const event = makeEvent({ ...partsOf(request, target, head, match), rawPath: path.rawPath, body });
    if (isLargerAsJson(event, event.body, limits.payloadBytes)) return sendBare(response, 413);

    const outcome = await callFunction(match.function, handler, event, limits.functionMs);
    const reason = answer(response, outcome, event.requestContext.requestId);
    if (reason !== undefined) options.onFailure(match.function, reason);
  };
}

const lineBytes = (request: IncomingMessage) => `${request.method} ${request.url} HTTP/1.1`.length;

function partsOf(request: IncomingMessage, target: Target, head: EventHeaders, match: RouteMatch) {
  const { remoteAddress = '', remotePort = 0, localPort = 0 } = request.socket;
  return {
    method: request.method ?? '',
    protocol: `HTTP/${request.httpVersion}`,
    query: target.query,
    head,
    match,
    from: { address: remoteAddress.replace(/^::ffff:/, ''), port: remotePort, calledPort: localPort },
  } satisfies Omit<EventParts, 'rawPath' | 'body'>;
}

/** Says what went wrong, if anything did. */
function answer(response: ServerResponse, outcome: Outcome, requestId: string): unknown {
  if ('result' in outcome) return sendResult(response, outcome.result, requestId);
  sendBare(response, outcome.failure === 'timed-out' ? 503 : 500);
  return outcome.failure === 'timed-out' ? 'timed out' : outcome.error;
}
