import { expect, test } from 'vitest';
import { emptyDraft, fieldAt } from '../../../web/sign-up/draft.ts';

test('an error of the server finds its field', () => {
  expect(fieldAt('/person/villageCode')).toBe('village');
  expect(fieldAt('/sessionId')).toBe('session');
  expect(fieldAt('/consent/accepted')).toBe('consent');
  expect(fieldAt('/answers/ukuran-kaus')).toBe('answer-ukuran-kaus');
});

test('an error about something this form does not ask finds none', () => {
  expect(fieldAt('/channelId')).toBeUndefined();
  expect(fieldAt('')).toBeUndefined();
});

test('nothing is ticked, chosen or filled in for anybody', () => {
  const { answers, ...fields } = emptyDraft;
  expect(new Set(Object.values(fields))).toEqual(new Set(['']));
  expect(answers).toEqual({});
});
