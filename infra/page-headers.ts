/**
 * What the pages are sent with, by CloudFront and by the local gateway alike: everything from our own origin, nothing
 * inline, in nobody's frame, and no address told to anybody (a ticket's link opens the ticket).
 */
export const securityHeaders = {
  'content-security-policy': [
    "default-src 'none'",
    // WebAssembly of our own origin, by which a gate's camera reads tickets; no text becomes code by it.
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; '),
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(self), geolocation=(), microphone=(), payment=(), usb=()',
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
} as const satisfies Record<string, string>;

/** How long what may be kept, by the path's beginning; the first that fits counts. */
export const cacheRules = [
  { path: '/assets/', cacheControl: 'public, max-age=31536000, immutable', why: 'the name carries the hash' },
  {
    path: '/areas/',
    cacheControl: 'public, max-age=86400, stale-while-revalidate=2592000',
    why: 'areas change once a year',
  },
  {
    path: '/',
    cacheControl: 'no-cache',
    why: 'a page names its assets: it is asked for again each time, and mostly answered 304',
  },
] as const;

export const cacheControlOf = (path: string): string =>
  cacheRules.find((rule) => path.startsWith(rule.path))?.cacheControl ?? 'no-cache';
