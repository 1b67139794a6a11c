import type { IncomingMessage, ServerResponse } from 'node:http';
import { makeDocsPage } from '../../docs-page.ts';
import { cacheControlOf, securityHeaders } from '../../page-headers.ts';
import { decode, type Target } from './api-path.ts';
import { pickCoding } from './pick-coding.ts';
import { makeStaticFile, readStaticFiles, type StaticFile } from './static-files.ts';

type ServePages = (request: IncomingMessage, response: ServerResponse, target: Target) => Promise<void>;

/** What a page on one machine is told before it signs anybody in. On AWS it names the Cognito pool instead. */
const config = { signIn: { kind: 'local' } };

/** Serves everything that is not the API, as CloudFront does from the bucket. `dir` is read once. */
export function makeServePages(dir: string | undefined): ServePages {
  const files = dir === undefined ? new Map<string, StaticFile>() : readStaticFiles(dir);
  const docsPage = makeDocsPage();
  for (const { path, bytes } of docsPage.files) files.set(path, makeStaticFile(path, bytes));
  files.set('/config.json', makeStaticFile('config.json', Buffer.from(JSON.stringify(config))));
  const notFound = files.get('/404.html') ?? makeStaticFile('404.html', Buffer.from(notFoundHtml));

  return async (request, response, target) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuseMethod(response);

    const path = decode(target.path);
    const found = path === undefined ? undefined : findFile(files, path);
    if (found === 'folder') return redirect(response, `${target.path}/${target.query && `?${target.query}`}`);
    const own = path === '/docs' || path?.startsWith('/docs/') ? docsPage.headers : undefined;
    const headers = { ...securityHeaders, ...own, 'cache-control': found ? cacheControlOf(path ?? '/') : 'no-cache' };
    await send(
      request,
      response,
      found ? { status: 200, file: found, headers } : { status: 404, file: notFound, headers },
    );
  };
}

/** `/ticket/` is `ticket/index.html`; `/ticket` is a folder whose slash is missing. */
function findFile(files: ReadonlyMap<string, StaticFile>, path: string): StaticFile | 'folder' | undefined {
  if (path.endsWith('/')) return files.get(`${path}index.html`);
  return files.get(path) ?? (files.has(`${path}/index.html`) ? 'folder' : undefined);
}

type Answer = { status: 200 | 404; file: StaticFile; headers: Record<string, string> };

async function send(
  request: IncomingMessage,
  response: ServerResponse,
  { status, file, headers }: Answer,
): Promise<void> {
  const coding = pickCoding(request.headers['accept-encoding']);
  const encoded = coding && (await file.encoded(coding));
  const etag = encoded ? `"${file.etag}-${coding}"` : `"${file.etag}"`;
  const bytes = encoded ?? file.bytes;
  headers['content-type'] = file.contentType;
  headers.vary = 'accept-encoding';
  if (encoded) headers['content-encoding'] = `${coding}`;
  if (status === 200) headers.etag = etag;
  if (status === 200 && isKnown(request.headers['if-none-match'], etag)) {
    response.writeHead(304, headers).end();
    return;
  }
  response.writeHead(status, { ...headers, 'content-length': bytes.length });
  response.end(bytes);
}

/** Whether the caller has this very version (RFC 9110, 13.1.2: compared weakly). */
const isKnown = (ifNoneMatch: string | undefined, etag: string): boolean =>
  (ifNoneMatch ?? '').split(',').some((known) => known.trim() === '*' || known.trim().replace(/^W\//, '') === etag);

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(308, { ...securityHeaders, location, 'content-length': 0 }).end();
}

function refuseMethod(response: ServerResponse): void {
  response.writeHead(405, { ...securityHeaders, allow: 'GET, HEAD', 'content-length': 0 }).end();
}

const notFoundHtml = `<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Halaman tidak ditemukan · Daftar</title>
</head>
<body>
<main>
<h1>Halaman ini tidak ada</h1>
<p>Periksa lagi alamatnya, atau mulai dari <a href="/">halaman pendaftaran</a>.</p>
<p lang="en">There is nothing at this address. Check it, or start from the <a href="/">sign-up page</a>.</p>
</main>
</body>
</html>
`;
