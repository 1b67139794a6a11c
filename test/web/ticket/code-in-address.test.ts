import { expect, test } from 'vitest';
import { codeInAddress } from '../../../web/ticket/code-in-address.ts';

test('a ticket link opens its ticket, however a chat program wrote it', () => {
  expect(codeInAddress('#7KQ4-M2XD-9WTR')).toBe('7KQ4M2XD9WTR');
  expect(codeInAddress('#7kq4m2xd9wtr')).toBe('7KQ4M2XD9WTR');
  expect(codeInAddress('#7KQ4%2DM2XD%2D9WTR')).toBe('7KQ4M2XD9WTR');
});

test('the signed link of a QR code opens its ticket too', () => {
  expect(codeInAddress(`#7KQ4-M2XD-9WTR.bandung.${'aZ_-'.repeat(21)}aZ`)).toBe('7KQ4M2XD9WTR');
  expect(codeInAddress('#7KQ4-M2XD-9WTR.-.abc')).toBe('7KQ4M2XD9WTR');
});

test('what no code can look like is no code', () => {
  expect(codeInAddress('')).toBeUndefined();
  expect(codeInAddress('#session')).toBeUndefined();
  expect(codeInAddress('#%E0%A4%A')).toBeUndefined();
});
