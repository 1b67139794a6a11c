import { randomUUID } from 'node:crypto';
import { parse } from 'node:querystring';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { EventHeaders } from './event-headers.ts';
import type { RouteMatch } from './match-route.ts';
import { isText } from './read-body.ts';

export type EventParts = {
  method: string;
  protocol: string;
  rawPath: string;
  query: string;
  head: EventHeaders;
  match: RouteMatch;
  body: Buffer;
  /** The caller's address and port, and the port that was called. */
  from: { address: string; port: number; calledPort: number };
};

/** The event that an HTTP API hands to a function: payload format 2.0, behind CloudFront, on the stage `$default`. */
export function makeEvent(parts: EventParts): APIGatewayProxyEventV2 {
  const { method, rawPath, query, head, match, body, from } = parts;
  const { headers } = head;
  const { routeKey, pathParameters } = match;
  const timeEpoch = Date.now();
  const requestId = randomUUID();
  const host = headers.host ?? '';
  addProxyHeaders(headers, from, timeEpoch, requestId);
  if (head.chunked) headers['content-length'] = `${body.length}`;

  const event: APIGatewayProxyEventV2 = {
    version: '2.0',
    routeKey,
    rawPath,
    rawQueryString: query,
    headers,
    requestContext: {
      accountId: '000000000000',
      apiId: 'local',
      domainName: host,
      domainPrefix: host.split('.', 1)[0] ?? '',
      http: {
        method,
        path: rawPath,
        protocol: parts.protocol,
        sourceIp: from.address,
        userAgent: headers['user-agent'] ?? '',
      },
      requestId,
      routeKey,
      stage: '$default',
      time: logTime(timeEpoch),
      timeEpoch,
    },
    isBase64Encoded: false,
  };
  if (head.cookies) event.cookies = head.cookies;
  if (query) event.queryStringParameters = readQuery(query);
  if (pathParameters) event.pathParameters = pathParameters;
  if (body.length > 0) {
    event.isBase64Encoded = !isText(headers['content-type']);
    event.body = body.toString(event.isBase64Encoded ? 'base64' : 'utf8');
  }
  return event;
}

/** What CloudFront and API Gateway add. Nobody but CloudFront sets the viewer's address, so it can be relied on. */
function addProxyHeaders(headers: EventHeaders['headers'], from: EventParts['from'], at: number, id: string): void {
  const passedOn = headers['x-forwarded-for'];
  headers['cloudfront-viewer-address'] = `${from.address}:${from.port}`;
  headers['x-forwarded-for'] = passedOn ? `${passedOn}, ${from.address}` : from.address;
  headers['x-forwarded-port'] = `${from.calledPort}`;
  headers['x-forwarded-proto'] = 'http';
  headers['x-amzn-trace-id'] = `Root=1-${Math.floor(at / 1_000).toString(16)}-${id.replaceAll('-', '').slice(0, 24)}`;
}

/** Decoded, `+` as a space, what is given several times joined by commas. A broken escape stays as it is. */
function readQuery(query: string): Record<string, string> {
  const values = Object.entries(parse(query, '&', '=', { maxKeys: 0 }));
  return Object.fromEntries(values.map(([name, value]) => [name, String(value)]));
}

let lastTime = { second: 0, text: '' };

/** `10/Jul/2026:19:19:05 +0000`, in UTC. */
function logTime(epoch: number): string {
  const second = Math.floor(epoch / 1_000);
  if (second !== lastTime.second) {
    const [, day, month, year, time] = new Date(epoch).toUTCString().split(' ');
    lastTime = { second, text: `${day}/${month}/${year}:${time} +0000` };
  }
  return lastTime.text;
}
