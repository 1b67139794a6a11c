import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { securityHeaders } from './page-headers.ts';

/** Redoc shows its maker's logo from a CDN. No page of ours talks to another host: without the picture it hides it. */
const foreignLogo = 'https://cdn.redoc.ly/redoc/logo-mini.svg';
const noLogo = 'data:,';

function readRedoc(): Buffer {
  const bundle = readFileSync(createRequire(import.meta.url).resolve('redoc/bundles/redoc.standalone.js'), 'utf8');
  const [before, after, ...more] = bundle.split(foreignLogo);
  if (before === undefined || after === undefined || more.length > 0) {
    throw new Error('This redoc names its logo in another way: see infra/docs-page.ts');
  }
  return Buffer.from(`${before}${noLogo}${after}`);
}

const systemFonts = { fontFamily: 'system-ui, sans-serif' };
const theme = JSON.stringify({ typography: { ...systemFonts, headings: systemFonts } });

const htmlOf = (script: string) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Daftar API</title>
<link rel="icon" href="/icon.svg">
<style>body { margin: 0; }</style>
</head>
<body>
<redoc spec-url="/v1/openapi.json" hide-hostname="true" theme='${theme}'></redoc>
<script src="${script}"></script>
</body>
</html>
`;

/**
 * `/docs`: redoc from our own origin, showing `/v1/openapi.json`. Its files by URL path, and the headers in which these
 * differ from other pages': it styles inline, searches in a worker that it makes from a blob, and draws from data.
 */
export function makeDocsPage() {
  const redoc = readRedoc();
  const script = `/assets/redoc-${createHash('sha256').update(redoc).digest('hex').slice(0, 8)}.js`;
  const html = Buffer.from(htmlOf(script));
  return {
    files: [
      { path: '/docs/index.html', bytes: html },
      { path: script, bytes: redoc },
    ],
    headers: {
      'content-security-policy': securityHeaders['content-security-policy']
        .replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")
        .replace("worker-src 'self'", "worker-src 'self' blob:")
        .replace("img-src 'self'", "img-src 'self' data:"),
    },
  };
}
