import { expect, test } from 'vitest';
import { objectsInBucket } from '../../shared/objects/bucket-objects.ts';
import { presign } from '../../shared/objects/presign.ts';

/** The example of the S3 manual, "Authenticating Requests: Using Query Parameters". */
const example = {
  method: 'GET' as const,
  host: 'examplebucket.s3.amazonaws.com',
  path: '/test.txt',
  region: 'us-east-1',
  credentials: { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY' },
  now: Date.UTC(2013, 4, 24),
  forS: 86_400,
};

test("an address is signed as in S3's own example", () => {
  expect(new URLSearchParams(presign(example)).get('X-Amz-Signature')).toBe(
    'aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404',
  );
});

test('an address to put to is good for exactly so many bytes, and names nothing but our own path', () => {
  const { credentials } = example;
  const store = objectsInBucket({
    bucket: 'foto',
    region: 'ap-southeast-3',
    credentials: () => ({ ...credentials, sessionToken: 'a/b+c=' }),
  });
  const address = new URL(store.putAddress('parts/ph_01/0', 262_144, example.now), 'https://daftar.test');
  expect(address.pathname).toBe('/objects/parts/ph_01/0');
  expect(address.searchParams.get('X-Amz-SignedHeaders')).toBe('content-length;host');
  expect(address.searchParams.get('X-Amz-Security-Token')).toBe('a/b+c=');
  const signature = (bytes: number, name = 'parts/ph_01/0') =>
    new URL(store.putAddress(name, bytes, example.now), 'https://daftar.test').searchParams.get('X-Amz-Signature');
  expect(new Set([signature(1), signature(2), signature(1, 'parts/ph_01/1')]).size).toBe(3);
  expect(() => store.getAddress('../master.key', example.now)).toThrow('Not the name of an object');
});
