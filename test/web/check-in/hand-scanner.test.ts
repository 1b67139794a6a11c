import { beforeEach, expect, test, vi } from 'vitest';
import { listenToHandScanner } from '../../../web/check-in/scan/hand-scanner.ts';

let heard: string[];
let press: (key: string, timeStamp: number, more?: object) => boolean;
let end: () => void;
beforeEach(() => {
  // What the listener asks of a page: that it tells a field from the rest.
  vi.stubGlobal('HTMLInputElement', class {});
  heard = [];
  const listeners = new Set<(event: object) => void>();
  end = listenToHandScanner((text) => heard.push(text), {
    addEventListener: (_: string, listener: never) => listeners.add(listener),
    removeEventListener: (_: string, listener: never) => listeners.delete(listener),
  } as never);
  press = (key, timeStamp, more = {}) => {
    let isTaken = false;
    const event = {
      key,
      timeStamp,
      preventDefault: () => {
        isTaken = true;
      },
      stopPropagation: () => undefined,
      ...more,
    };
    for (const listener of listeners) listener(event);
    return isTaken;
  };
});
const type = (text: string, gapMs: number, from = 1_000) =>
  [...text].forEach((key, at) => {
    press(key, from + at * gapMs);
  });

test('a burst with Enter behind it is a scan, and presses no button', () => {
  type('https://daftar.test/ticket/#7KQ4-M2XD-9WTR', 4);
  expect(press('Enter', 1_200)).toBe(true);
  expect(heard).toEqual(['https://daftar.test/ticket/#7KQ4-M2XD-9WTR']);
});

test('capital letters come with the Shift key between them', () => {
  [...'7KQ4-M2XD-9WTR'].forEach((key, at) => {
    press('Shift', 1_000 + at * 8);
    press(key, 1_003 + at * 8);
  });
  press('Enter', 1_120);
  expect(heard).toEqual(['7KQ4-M2XD-9WTR']);
});

test('what a person types is left alone', () => {
  type('7KQ4-M2XD-9WTR', 120);
  expect(press('Enter', 3_000)).toBe(false);
  expect(heard).toEqual([]);
});

test('keys before the burst, and bursts too short for a code, are no scan', () => {
  type('abc', 4, 100);
  type('7KQ4-M2XD-9WTR', 4);
  press('Enter', 1_070);
  type('7KQ4', 4, 2_000);
  press('Enter', 2_020);
  expect(heard).toEqual(['7KQ4-M2XD-9WTR']);
});

test('after its end it hears nothing', () => {
  end();
  type('7KQ4-M2XD-9WTR', 4);
  press('Enter', 1_070);
  expect(heard).toEqual([]);
});
