import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { Route } from '../../shared/api/route.ts';
import { fieldErrorsOf, problem } from './problem.ts';

const defaultBodyLimit = 64 * 1024;

const bodyText = (event: APIGatewayProxyEventV2) =>
  event.isBase64Encoded ? Buffer.from(event.body ?? '', 'base64').toString('utf8') : (event.body ?? '');

/** A request's three parts, judged by the schemas of its route. */
export const readRequest = {
  /** An id that no id can look like names nothing. */
  params: (route: Route, event: APIGatewayProxyEventV2): never => {
    if (!route.params) return {} as never;
    const parsed = route.params.safeParse(event.pathParameters ?? {});
    if (parsed.success) return parsed.data as never;
    throw problem('not-found');
  },

  query: (route: Route, event: APIGatewayProxyEventV2): never => {
    if (!route.query) return {} as never;
    const parsed = route.query.safeParse(event.queryStringParameters ?? {});
    if (parsed.success) return parsed.data as never;
    throw problem('invalid-parameter', { errors: fieldErrorsOf(parsed.error) });
  },

  body: (route: Route, event: APIGatewayProxyEventV2): unknown => {
    if (!route.body) return undefined;
    const text = bodyText(event);
    if (Buffer.byteLength(text) > (route.bodyLimit ?? defaultBodyLimit)) throw problem('too-large');
    if (!/^application\/(json|[\w.+-]+\+json)\s*(;|$)/i.test(event.headers['content-type'] ?? ''))
      throw problem('unsupported-media-type');
    const parsed = route.body.safeParse(jsonIn(text), { reportInput: true });
    if (parsed.success) return parsed.data;
    throw problem('invalid-request', { errors: fieldErrorsOf(parsed.error) });
  },
};

const jsonIn = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    // The parser's own message quotes the text, which may be somebody's data.
    throw problem('malformed-json');
  }
};
