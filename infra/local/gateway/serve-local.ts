import type { IncomingMessage, ServerResponse } from 'node:http';
import { type ProblemCode, problemTypes } from '../../../shared/api/problems.ts';
import type { Target } from './api-path.ts';
import { readHeaders } from './event-headers.ts';
import { isFromThisMachine } from './loopback.ts';
import { readBody } from './read-body.ts';

export type LocalAnswer = { status: number; body: unknown };
/** Takes the body as parsed JSON, `undefined` where there is none; validates it itself. */
export type LocalHandler = (body: unknown) => LocalAnswer | Promise<LocalAnswer>;
export type LocalRoutes = Readonly<Record<`${'GET' | 'POST'} /local/${string}`, LocalHandler>>;

const bodyLimit = 64 * 1024;

/** Serves `/local/*`, what exists on one machine only. To everybody but this machine there is nothing here. */
export function makeServeLocal(routes: LocalRoutes) {
  const handlers = new Map<string, LocalHandler>(Object.entries(routes));

  return async (request: IncomingMessage, response: ServerResponse, target: Target): Promise<void> => {
    if (!isFromThisMachine(request, target.authority)) return sendJson(response, localProblem('not-found'));
    const handler = handlers.get(`${request.method} ${target.path}`);
    if (!handler) {
      const allow = ['GET', 'POST'].filter((method) => handlers.has(`${method} ${target.path}`)).join(', ');
      if (!allow) return sendJson(response, localProblem('not-found'));
      response.setHeader('allow', allow);
      return sendJson(response, localProblem('method-not-allowed'));
    }
    const body = await readBody(request, readHeaders(request.rawHeaders), bodyLimit);
    if (body === 'aborted') return;
    if (body === 'too-large') return sendJson(response, localProblem('too-large'));
    const parsed = parseJson(body.toString());
    sendJson(response, parsed ? await handler(parsed.value) : localProblem('malformed-json'));
  };
}

type FieldError = { pointer: string; code: string; message: string };

export function localProblem(code: ProblemCode, fieldErrors?: FieldError[]): LocalAnswer {
  const { status, title } = problemTypes[code];
  const body = { type: `/problems/${code}`, title: title.en, status, code };
  return { status, body: fieldErrors ? { ...body, errors: fieldErrors } : body };
}

function parseJson(text: string): { value: unknown } | undefined {
  if (text === '') return { value: undefined };
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

function sendJson(response: ServerResponse, { status, body }: LocalAnswer): void {
  const text = JSON.stringify(body);
  response.writeHead(status, {
    'content-type': status < 400 ? 'application/json' : 'application/problem+json',
    'content-length': Buffer.byteLength(text),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  response.end(text);
}
