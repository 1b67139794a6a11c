import type { ServerResponse } from 'node:http';
import { hopByHop } from './event-headers.ts';
import { awsLimits, isLargerAsJson } from './limits.ts';

/** API Gateway's own answers. They are no problem documents: clients take them as they are. */
const bareMessages = {
  400: 'Bad Request',
  403: 'Forbidden',
  404: 'Not Found',
  413: 'Request Entity Too Large',
  429: 'Too Many Requests',
  431: 'Request Header Fields Too Large',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
} as const;

export function sendBare(response: ServerResponse, status: keyof typeof bareMessages): void {
  const body = `{"message":"${bareMessages[status]}"}`;
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': body.length });
  response.end(body);
}

type Structured = {
  statusCode: unknown;
  headers?: Record<string, string | number | boolean | null | undefined>;
  cookies?: string[];
  body?: unknown;
  isBase64Encoded?: boolean;
};

/**
 * Sends what a function returned as an HTTP API would. Says why it could not, having answered a bare 500: too large
 * for Lambda, no such status, a header that cannot be sent.
 */
export function sendResult(response: ServerResponse, result: unknown, requestId: string): string | undefined {
  const structured = isStructured(result) ? result : inferStructured(result);
  const refusal = refuseResult(structured) ?? trySending(response, structured, requestId);
  if (refusal !== undefined) sendBare(response, 500);
  return refusal;
}

const isStructured = (result: unknown): result is Structured =>
  typeof result === 'object' && result !== null && 'statusCode' in result;

/** Format 2.0 takes whatever has no status for the body of a 200. */
function inferStructured(result: unknown): Structured {
  const body = typeof result === 'string' ? result : JSON.stringify(result ?? null);
  return { statusCode: 200, headers: { 'content-type': 'application/json' }, body };
}

function refuseResult({ statusCode, headers, body, ...rest }: Structured): string | undefined {
  const status = Number(statusCode);
  if (!Number.isInteger(status) || status < 200 || status > 599) return `no status code: ${String(statusCode)}`;
  if (body !== undefined && body !== null && typeof body !== 'string') return 'its body is not text';
  const tooLarge = isLargerAsJson({ statusCode, headers, body, ...rest }, body ?? undefined, awsLimits.payloadBytes);
  return tooLarge ? 'larger than 6 MB' : undefined;
}

function trySending(response: ServerResponse, result: Structured, requestId: string): string | undefined {
  const text = typeof result.body === 'string' ? result.body : '';
  const body = result.isBase64Encoded ? Buffer.from(text, 'base64') : text;
  try {
    response.writeHead(Number(result.statusCode), headerList(result, Buffer.byteLength(body), requestId));
  } catch (error) {
    return String(error);
  }
  response.end(body);
  return undefined;
}

/** Names and values in turn: node sends such a list as it is, so each cookie has its own header. */
function headerList({ statusCode, headers, cookies }: Structured, length: number, requestId: string): string[] {
  const list = ['apigw-requestid', requestId];
  let typed = false;
  for (const [name, value] of Object.entries(headers ?? {})) {
    const lower = name.toLowerCase();
    typed ||= lower === 'content-type';
    if (value === undefined || value === null || lower === 'content-length' || hopByHop.has(lower)) continue;
    list.push(name, String(value));
  }
  for (const cookie of cookies ?? []) list.push('set-cookie', cookie);
  if (!typed && length > 0) list.push('content-type', 'text/plain;charset=UTF-8');
  if (statusCode !== 204 && statusCode !== 304) list.push('content-length', `${length}`);
  return list;
}
