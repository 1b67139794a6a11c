import { expect, onTestFinished, test, vi } from 'vitest';
import { forget, keep, recall } from '../../../web/lib/kept.ts';

const storage = (over: Partial<Storage> = {}) => {
  const held = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => held.set(key, value),
    removeItem: (key: string) => held.delete(key),
    ...over,
  });
  onTestFinished(() => void vi.unstubAllGlobals());
  return held;
};
const refuse = (): never => {
  throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
};

test('what was kept is there again, until it is forgotten', () => {
  storage();
  expect(recall('draft')).toBeUndefined();
  expect(keep('draft', { name: 'Siti' })).toBe(true);
  expect(recall('draft')).toEqual({ name: 'Siti' });
  forget('draft');
  expect(recall('draft')).toBeUndefined();
});

test('where storage is refused, keeping says so and reading finds nothing', () => {
  storage({ getItem: refuse, setItem: refuse, removeItem: refuse });
  expect(keep('draft', 1)).toBe(false);
  expect(recall('draft')).toBeUndefined();
  expect(() => forget('draft')).not.toThrow();
});

test('what another program has broken counts as nothing', () => {
  const held = storage();
  held.set('daftar:draft', '{"name":');
  expect(recall('draft')).toBeUndefined();
});

test('a bug is no full disk: it is heard', () => {
  storage({
    getItem: () => {
      throw new ReferenceError('bug');
    },
  });
  expect(() => recall('draft')).toThrow('bug');
});
