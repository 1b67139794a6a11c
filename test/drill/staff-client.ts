import { setTimeout as sleep } from 'node:timers/promises';
import type * as z from 'zod';
import type { Counts, Recount, RosterEntry, SessionAsStored } from '../../shared/api/shapes.ts';
import type { HttpClient } from './http-client.ts';

export type Roster = z.output<typeof RosterEntry>[];
export type Session = z.output<typeof SessionAsStored>;
export type CountsShown = z.output<typeof Counts>;
export type RecountShown = z.output<typeof Recount>;

/** A manager at the API of one campaign. Throws on any other answer than the one asked for. */
export const openStaffClient = (client: HttpClient, campaignId: string, email = 'manajer@daftar.test') => {
  let token: Promise<string> | undefined;
  const ask = async <T>(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<T> => {
    const sent = body === undefined ? undefined : Buffer.from(JSON.stringify(body));
    const { status, text } = await client.sendUntilAnswered(method, path, sent, headers);
    if (status >= 300) throw new Error(`${method} ${path}: ${status} ${text}`);
    return JSON.parse(text) as T;
  };
  const signIn = async () => (await ask<{ accessToken: string }>('POST', '/local/token', { email })).accessToken;
  const asStaff = async <T>(method: string, path: string, body?: unknown): Promise<T> => {
    token ??= signIn();
    const authorization = `Bearer ${await token}`;
    return ask<T>(method, `/v1/campaigns/${campaignId}${path}`, body, {
      authorization,
      ...(method === 'POST' && { 'idempotency-key': crypto.randomUUID() }),
    });
  };

  return {
    ask: asStaff,
    /** A token lasts an hour; a longer wait asks for a new one. */
    signInAgain: () => {
      token = undefined;
    },
    counts: () => asStaff<CountsShown>('GET', '/counts'),
    sessions: async () => (await asStaff<{ items: Session[] }>('GET', '/sessions')).items,
    roster: async (sessionId: string): Promise<Roster> => {
      const all: Roster = [];
      let cursor: string | null = '';
      while (cursor !== null) {
        const after: string = cursor && `&cursor=${encodeURIComponent(cursor)}`;
        const page: { items: Roster; nextCursor: string | null } = await asStaff(
          'GET',
          `/sessions/${sessionId}/roster?limit=500${after}`,
        );
        all.push(...page.items);
        cursor = page.nextCursor;
      }
      return all;
    },
    recount: async (): Promise<RecountShown> => {
      const { recountId } = await asStaff<{ recountId: string }>('POST', '/counts/recounts');
      for (;;) {
        const recount = await asStaff<RecountShown>('GET', `/counts/recounts/${recountId}`);
        if (recount.state === 'done') return recount;
        await sleep(200);
      }
    },
  };
};
export type StaffClient = ReturnType<typeof openStaffClient>;
