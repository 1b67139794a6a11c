export type EventHeaders = {
  /** Lower-case names; what was sent several times is joined by commas. */
  headers: Record<string, string>;
  cookies: string[] | undefined;
  /** Bytes of all names and values. */
  size: number;
  /** Whether the body comes in chunks, its length unknown. */
  chunked: boolean;
};

/** Headers that concern one connection only: a proxy takes them off, in both directions (RFC 9110, 7.6.1). */
export const hopByHop: ReadonlySet<string> = new Set([
  'connection',
  'expect',
  'keep-alive',
  'proxy-authenticate',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

/** Turns node's list of names and values into the headers of an event. Cookies go into their own list. */
export function readHeaders(raw: readonly string[]): EventHeaders {
  const headers: Record<string, string> = {};
  let cookies: string[] | undefined;
  let size = 0;
  let chunked = false;
  for (let at = 0; at < raw.length; at += 2) {
    const name = `${raw[at]}`.toLowerCase();
    const value = `${raw[at + 1]}`;
    size += name.length + value.length;
    if (name === 'cookie') {
      cookies = [...(cookies ?? []), ...value.split('; ')];
    } else if (hopByHop.has(name)) {
      chunked ||= name === 'transfer-encoding';
    } else {
      // A header may be called `constructor`: what it inherits is no string.
      const earlier: unknown = headers[name];
      headers[name] = typeof earlier === 'string' ? `${earlier},${value}` : value;
    }
  }
  return { headers, cookies, size, chunked };
}
