import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exifWithPosition, makeJpeg } from '../domain/make-jpeg.ts';
import { newContest } from './competition-stage.ts';
import { type Stage, startStage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage('competition-photos');
});
afterAll(() => stage.product.stop());

type Part = { n: number; from: number; bytes: number; address: string };
const entered = async (nth = 1) => {
  const contest = await newContest(stage);
  const { body: entry } = await contest.enter(nth);
  const phoneEnd = String(7_000 + nth).slice(-3);
  const path = `/v1/entries/${entry.entryCode}/photos`;
  const announce = (file: Buffer, more: object = {}) =>
    stage.call('POST', path, {
      body: {
        phoneEnd,
        roundId: 'foto',
        bytes: file.length,
        hash: createHash('sha256').update(file).digest('hex'),
        ...more,
      },
    });
  const put = (part: Part, file: Buffer) =>
    stage.call('PUT', part.address, {
      raw: file.subarray(part.from, part.from + part.bytes),
      headers: { 'content-type': 'image/jpeg' },
    });
  const complete = (photoId: string) => stage.call('POST', `${path}/${photoId}/completion`, { body: { phoneEnd } });
  const send = async (file: Buffer) => {
    const { body } = await announce(file);
    for (const part of body.missingParts) await put(part, file);
    return complete(body.photoId);
  };
  return { ...contest, entry, path, phoneEnd, announce, put, complete, send };
};
/** What lies on the disk. */
const stored = (folder: string) => {
  const path = join(stage.product.dataDir, 'objects', folder);
  return existsSync(path)
    ? readdirSync(path, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
    : [];
};

test('a photo is shown without where it was taken, and its parts are gone', async () => {
  const { send } = await entered();
  const reply = await send(makeJpeg({ extra: [exifWithPosition], pixelBytes: 400_000 }));
  expect(reply).toMatchObject({ status: 200, body: { photos: [{ width: 1_600, height: 1_200, roundId: 'foto' }] } });
  const shown = await fetch(new URL(reply.body.photos[0].address, stage.product.url));
  expect(shown.headers.get('content-type')).toBe('image/jpeg');
  expect(shown.headers.get('x-content-type-options')).toBe('nosniff');
  const bytes = Buffer.from(await shown.arrayBuffer());
  expect(bytes.length).toBeGreaterThan(400_000);
  expect(bytes.includes('GPSPOSITION') || bytes.includes('Exif')).toBe(false);
  expect(stored('parts')).toEqual([]);
});

test('12 MB over a link that breaks ten times: only missing parts go again, and the photo is whole', async () => {
  const { announce, put, complete } = await entered();
  const file = makeJpeg({ pixelBytes: 12 * 1024 * 1024 });
  const cutOff = (part: Part) =>
    new Promise<void>((resolve) => {
      const sent = request(new URL(part.address, stage.product.url), {
        method: 'PUT',
        headers: { 'content-length': part.bytes },
      });
      sent.on('error', () => resolve());
      sent.write(file.subarray(part.from, part.from + part.bytes / 2), () => sent.destroy());
      sent.on('close', () => resolve());
    });
  let photoId = '';
  let putParts = 0;
  const missing: number[] = [];
  for (let attempt = 0; attempt <= 10; attempt += 1) {
    const { body } = await announce(file);
    photoId ||= body.photoId;
    expect(body.photoId).toBe(photoId);
    missing.push(body.missingParts.length);
    for (const part of body.missingParts.slice(0, attempt < 10 ? 4 : undefined)) {
      expect((await put(part, file)).status).toBe(200);
      putParts += 1;
    }
    const next = body.missingParts[4];
    if (attempt < 10 && next) await cutOff(next);
  }
  expect(missing).toEqual([49, 45, 41, 37, 33, 29, 25, 21, 17, 13, 9]);
  expect(putParts).toBe(49);
  const reply = await complete(photoId);
  expect(reply.status).toBe(200);
  const shown = await fetch(new URL(reply.body.photos[0].address, stage.product.url));
  expect(Buffer.from(await shown.arrayBuffer()).equals(file)).toBe(true);
  expect((await announce(file)).body).toEqual({ photoId, state: 'done', missingParts: [] });
});

test.each([
  ['a page called .jpg', Buffer.from('<!doctype html><script>alert(1)</script>'.padEnd(300)), 'photo-not-jpeg'],
  [
    'an SVG with a script',
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'.padEnd(300)),
    'photo-not-jpeg',
  ],
  ['a bomb of 30,000 pixels a side', makeJpeg({ width: 30_000, height: 30_000 }), 'photo-too-many-pixels'],
])('422: %s is refused in a sentence, in both languages, and nothing of it stays', async (_, file, code) => {
  const { announce, put, path, phoneEnd } = await entered();
  const before = stored('photos').length;
  const { body } = await announce(file);
  for (const part of body.missingParts) await put(part, file);
  const reply = await stage.call('POST', `${path}/${body.photoId}/completion`, {
    body: { phoneEnd },
    headers: { 'accept-language': 'en' },
  });
  expect(reply).toMatchObject({ status: 422, body: { code } });
  expect(reply.body.title).toMatch(/photo/);
  expect(stored('parts')).toEqual([]);
  expect(stored('photos')).toHaveLength(before);
});

test('409 and 422: parts that are missing, or another file than was announced', async () => {
  const { announce, put, complete } = await entered();
  const file = makeJpeg({ pixelBytes: 600_000 });
  const { body } = await announce(file);
  await put(body.missingParts[0], file);
  const refused = await complete(body.photoId);
  expect(refused).toMatchObject({ status: 409, body: { code: 'photo-incomplete' } });
  expect(refused.body.missingParts.map(({ n }: Part) => n)).toEqual([1, 2]);
  const other = makeJpeg({ pixelBytes: 600_000 });
  for (const part of body.missingParts) await put(part, other);
  expect(await complete(body.photoId)).toMatchObject({ status: 422, body: { code: 'photo-differs' } });
});

test('an address is good for its own part only: nothing else is put or read, nothing larger, nothing outside', async () => {
  const { announce, put } = await entered();
  const file = makeJpeg({ pixelBytes: 600_000 });
  const { body } = await announce(file);
  const [first, second] = body.missingParts as [Part, Part];
  const swapped = { ...first, address: first.address.replace('/0?', '/1?') };
  expect((await put(swapped, file)).status).toBe(403);
  expect((await put({ ...first, bytes: 100 }, file)).status).toBe(400);
  expect(
    (await put({ ...first, address: first.address.replace(/bytes=\d+/, 'bytes=100'), bytes: 100 }, file)).status,
  ).toBe(403);
  expect(
    (await put({ ...second, address: second.address.replace(/expires=\d+/, 'expires=9999999999') }, file)).status,
  ).toBe(403);
  expect((await stage.call('GET', first.address)).status).toBe(403);
  for (const path of ['/objects/', '/objects/../master.key', '/objects/%2e%2e/master.key', '/objects/photos'])
    expect([403, 404]).toContain((await stage.call('GET', path)).status);
  expect((await stage.call('DELETE', first.address)).status).toBe(403);
});

test('at most ten for a round, and one that is removed makes room', async () => {
  const { announce, path, phoneEnd } = await entered();
  const files = Array.from({ length: 11 }, () => makeJpeg());
  const replies = [];
  for (const file of files) replies.push(await announce(file));
  expect(replies.map(({ status }) => status)).toEqual([...Array.from({ length: 10 }, () => 201), 409]);
  const remove = (photoId: string) => stage.call('DELETE', `${path}/${photoId}`, { body: { phoneEnd } });
  expect((await remove(replies[0]?.body.photoId)).status).toBe(200);
  expect((await announce(files[10] as Buffer)).status).toBe(201);
});

test('photos are taken by the holder alone, for the first round until entries close, for the next from those who went on', async () => {
  const { announce, close, invite, open, lock, send, entry, judge } = await entered();
  expect(await announce(makeJpeg(), { phoneEnd: '999' })).toMatchObject({
    status: 403,
    body: { code: 'phone-mismatch' },
  });
  expect(await announce(makeJpeg(), { roundId: 'kunjungan' })).toMatchObject({
    status: 409,
    body: { code: 'photos-closed' },
  });
  expect((await send(makeJpeg())).status).toBe(200);
  const { token } = await invite('satu');
  await close();
  expect(await announce(makeJpeg())).toMatchObject({ status: 409, body: { code: 'photos-closed' } });
  await open('foto');
  expect((await judge(token, 'foto', entry.entryNumber, [8, 8, 8, 8])).status).toBe(200);
  await lock('foto');
  expect((await announce(makeJpeg(), { roundId: 'kunjungan' })).status).toBe(201);
});
