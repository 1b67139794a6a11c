/** What API Gateway makes of a request target's path: what routes are matched on, and what the function sees. */
export type ApiPath = { segments: string[]; rawPath: string };

/**
 * An HTTP API decodes a path twice: routes are matched on the once decoded path, cut at the first `?` that came out of
 * it; `rawPath` and the path parameters are decoded once more. `undefined` where AWS answers 400: not decodable.
 * As captured from AWS in hotsock/voker, vokerhttp/testdata/ingress-paths.json (2026): `/literal%252Fvalue` arrives as
 * `/literal/value`, `/question%3Fvalue` as `/question`, and `/percent%25done` is refused.
 */
export function readApiPath(path: string): ApiPath | undefined {
  if (!path.includes('%')) return { segments: path.split('/'), rawPath: path };

  const once = decode(path)?.split('?', 1)[0];
  const rawPath = once === undefined ? undefined : decode(once);
  return once === undefined || rawPath === undefined ? undefined : { segments: once.split('/'), rawPath };
}

/** `undefined` where the percent-encoding is broken or not UTF-8. */
export function decode(text: string): string | undefined {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

export type Target = { path: string; query: string; authority?: string };

/** Splits a request target. In absolute form (RFC 9112, 3.2.2) its authority replaces the Host header. */
export function splitTarget(target: string): Target {
  const absolute = target.startsWith('/') ? null : /^https?:\/\/([^/?#]*)(.*)$/i.exec(target);
  const rest = absolute ? `${absolute[2]}` : target;
  const mark = rest.indexOf('?');
  const path = (mark < 0 ? rest : rest.slice(0, mark)) || '/';
  const query = mark < 0 ? '' : rest.slice(mark + 1);
  return absolute ? { path, query, authority: `${absolute[1]}` } : { path, query };
}
