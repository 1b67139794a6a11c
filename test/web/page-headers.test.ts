import { expect, test } from 'vitest';
import { cacheControlOf, securityHeaders } from '../../infra/page-headers.ts';

test('pages take everything from our own origin and nothing inline', () => {
  const policy = securityHeaders['content-security-policy'];
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toMatch(/(?<!wasm-)unsafe|data:|https?:|\*/);
});

test('no other site learns a ticket address', () => {
  expect(securityHeaders['referrer-policy']).toBe('no-referrer');
});

test('what carries its hash is kept for good; a page is asked for again each time', () => {
  expect(cacheControlOf('/assets/sign-up-ABC.js')).toContain('immutable');
  expect(cacheControlOf('/areas/32.73.json')).toContain('max-age=86400');
  for (const path of ['/', '/ticket/', '/service-worker.js']) expect(cacheControlOf(path)).toBe('no-cache');
});
