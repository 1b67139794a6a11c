import type * as z from 'zod';
import type { ProblemCode } from '../../shared/api/problems.ts';
import type { AnswerOf, BodySentTo, Route } from '../../shared/api/route.ts';
import type { RouteName, routes } from '../../shared/api/routes.ts';
import { type Answer, refusalFrom } from './answer.ts';
import type { Place } from './places/places-of.ts';
import { publicPlaces } from './places/public.places.ts';

type Routes = typeof routes;
type Sent<T> = T extends z.ZodType ? z.input<T> : never;
type Wanted<R extends Route> = (R['params'] extends z.ZodType ? { params: Sent<R['params']> } : object) &
  (R['query'] extends z.ZodType ? { query?: Sent<R['query']> } : object) &
  (R['body'] extends z.ZodType ? { body: BodySentTo<R> } : object);

export type CallOptions = {
  token?: string;
  idempotencyKey?: string;
  /** The version that a change is meant for: where it is another by now, nothing is changed. */
  ifMatch?: string | number;
  signal?: AbortSignal;
  timeoutMs?: number;
  /** Where the API is, and which language it should speak, for who is no page of it. */
  origin?: string;
  language?: string;
};
export type AnswerTo<N extends RouteName> = Answer<AnswerOf<Routes[N]>, Routes[N]['problems'][number] & ProblemCode>;

/** A function answers within 30 s or not at all; a phone in a crowd should not wait that long to try again. */
const defaultTimeoutMs = 20_000;

/** Calls operations of a table by their names. Whatever comes of it is a value: only a bug, or the caller's own `signal`, throws. */
export const callBy =
  <Known extends RouteName>(places: Readonly<Record<Known, Place>>) =>
  async <N extends Known>(
    name: N,
    wanted: Wanted<Routes[N]>,
    { token, idempotencyKey, ifMatch, signal, timeoutMs = defaultTimeoutMs, origin = '', language }: CallOptions = {},
  ): Promise<AnswerTo<N>> => {
    const { params = {}, query = {}, body } = wanted as { params?: Texts; query?: Texts; body?: unknown };
    const [method, path] = places[name];
    const { signal: limited, timedOut, clear } = withTimeout(timeoutMs, signal);
    try {
      const response = await fetch(origin + addressOf(path, params, query), {
        method,
        headers: {
          accept: 'application/json',
          'accept-language': language ?? (globalThis.document?.documentElement.lang || 'id'),
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...(token !== undefined && { authorization: `Bearer ${token}` }),
          ...(idempotencyKey !== undefined && { 'idempotency-key': idempotencyKey }),
          ...(ifMatch !== undefined && { 'if-match': `"${ifMatch}"` }),
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
        signal: limited,
      });
      const text = await response.text();
      if (!response.ok) return refusalFrom(response.status, text, response.headers.get('retry-after'));
      return { kind: 'answered', status: response.status, body: JSON.parse(text) };
    } catch (error) {
      return { kind: 'no-answer', cause: timedOut() ? 'timeout' : causeOf(error) };
    } finally {
      clear();
    }
  };

/** What anyone may ask. */
export const call = callBy(publicPlaces);

type Texts = Record<string, unknown>;

const addressOf = (path: string, params: Texts, query: Texts): string => {
  const filled = path.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(String(params[name])));
  const given = Object.entries(query).filter(([, value]) => value !== undefined);
  return given.length === 0
    ? filled
    : `${filled}?${new URLSearchParams(given.map(([key, value]) => [key, String(value)]))}`;
};

/** AbortSignal.any and .timeout are younger than many phones. */
const withTimeout = (ms: number, outer: AbortSignal | undefined) => {
  const inner = new AbortController();
  let late = false;
  const stop = () => inner.abort();
  const timer = setTimeout(() => {
    late = true;
    stop();
  }, ms);
  outer?.addEventListener('abort', stop);
  if (outer?.aborted) stop();
  const clear = () => {
    clearTimeout(timer);
    outer?.removeEventListener('abort', stop);
  };
  return { signal: inner.signal, timedOut: () => late, clear };
};

/** `fetch` throws a TypeError where there is no network; an answer that is no JSON comes from something between us. The caller's own abort passes. */
const causeOf = (error: unknown) => {
  if (error instanceof TypeError) return 'network';
  if (error instanceof SyntaxError) return 'unreadable';
  throw error;
};
