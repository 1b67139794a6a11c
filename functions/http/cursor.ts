import { problem } from './problem.ts';

/** A cursor is the key where a page ended. It names its list, so that one list's cursor cannot be used to look into another. */
export const showCursor = (last: Record<string, unknown>, scope: string): string =>
  Buffer.from(JSON.stringify({ scope, last })).toString('base64url');

export const readCursor = (cursor: string | undefined, scope: string): Record<string, string> | undefined => {
  if (cursor === undefined) return undefined;
  const read = parse(cursor);
  const last = read?.scope === scope ? read.last : undefined;
  if (!last || typeof last !== 'object' || Object.values(last).some((value) => typeof value !== 'string'))
    throw wrongCursor();
  return last as Record<string, string>;
};

export const wrongCursor = () =>
  problem('invalid-parameter', { errors: [{ pointer: '/cursor', problem: { code: 'wrong-format' } }] });

const parse = (cursor: string): { scope?: unknown; last?: unknown } | undefined => {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
};
