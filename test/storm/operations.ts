import type { Daftar } from '../../functions/http/daftar.ts';
import { Problem, problem } from '../../functions/http/problem.ts';
import { addPartnerSignUps } from '../../functions/partner/add-partner-sign-ups.ts';
import { createSignUp } from '../../functions/public/create-sign-up.ts';
import type { SignUp, SignUpReceipt } from '../../shared/domain/sign-up.ts';
import { newCancellationId, newRequestId } from '../../shared/keys/made-ids.ts';
import { NoAnswer } from '../../shared/table/numbers.item.ts';
import type { SignUpKey } from '../../shared/table/sign-up.item.ts';
import { kioskOperationsOf } from './kiosks.ts';
import type { Told } from './told.ts';
import { type Runner, sweepAt } from './world.ts';

const promiseOf = ({ position: _position, cancellationId, ...receipt }: SignUpReceipt): Partial<SignUp> => ({
  ...receipt,
  ...(cancellationId !== undefined && { cancellation: { cancellationId } as SignUp['cancellation'] }),
});

/** The real operations, as they run in a function at a given time. Refusals are answers; whatever else is thrown is thrown on. */
export const operationsOf = (daftar: Daftar, campaignId: string, now: () => number) => {
  const change = () => ({ at: new Date(now()).toISOString(), requestId: newRequestId() });
  const told = (answer: SignUp | string): Told =>
    typeof answer === 'string' ? { refused: answer } : { promised: answer };
  const sweep = sweepAt(daftar, now);
  /** Staff and runners find a sign-up before they change it. */
  const found = async (key: SignUpKey, then: () => Promise<SignUp | string>): Promise<Told> =>
    (await daftar.signUps.ofPerson(key)) ? told(await then()) : { refused: 'not found' };

  return {
    now,
    kiosk: kioskOperationsOf(daftar, campaignId, now),
    signUp: async ({ wants }: Runner, sessionId: string, reopens?: string): Promise<Told & { status?: number }> => {
      const request = {
        params: { campaignId },
        query: {},
        body: wants(sessionId, reopens),
        caller: { id: 'anyone', roles: [] },
        now: now(),
      };
      const around = { daftar, problem, language: 'id', headers: {}, address: '192.0.2.7' } as const;
      try {
        const { status, body } = await createSignUp.run({ ...request, ...around } as unknown as Parameters<
          typeof createSignUp.run
        >[0]);
        return { status, promised: promiseOf(body as SignUpReceipt) };
      } catch (error) {
        if (error instanceof Problem) return { refused: error.code };
        throw error;
      }
    },
    /** Many through a partner's channel: whoever was brought by this very channel before is its own. */
    upload: async (runners: readonly Runner[], sessionId: string): Promise<Told> => {
      const campaign = await daftar.campaigns.inFull(campaignId);
      if (!campaign) return { refused: 'not found' };
      const wanted = runners.map(({ wants }) => ({ ...wants(sessionId), ordinal: 1 }));
      const added = await addPartnerSignUps(campaign, 'agregator', wanted, now(), daftar);
      const ends = added.map((one) => ('end' in one ? one.end : undefined));
      return { many: ends.map((end) => (typeof end === 'object' && end.own ? end.signUp : undefined)) };
    },
    cancel: ({ key }: Runner) => found(key, () => daftar.signUps.cancel(key, newCancellationId(), 'runner', change())),
    move: ({ key }: Runner, sessionId: string) =>
      found(key, () => daftar.signUps.move(key, { campaignId, sessionId, city: '32.73' }, 'runner', change())),
    promote: ({ key }: Runner, raise: boolean) => found(key, () => daftar.signUps.promote(key, raise, change())),
    setQuota: async (sessionId: string, quota: number, waitingSize?: number): Promise<Told> => {
      const set = await daftar.sequences.setQuota(
        { campaignId, sessionId },
        quota,
        waitingSize,
        new Date(now()).toISOString(),
      );
      return typeof set === 'string' ? { refused: set } : {};
    },
    close: async (sessionId: string, closed: boolean): Promise<Told> => {
      await daftar.numbers.setClosed(campaignId, sessionId, closed);
      return {};
    },
    sweep: async (sessionId: string): Promise<Told> => {
      await sweep({ campaignId, sessionId });
      return {};
    },
  };
};
export type Operations = ReturnType<typeof operationsOf>;

/** What a caller is told to try again, rather than that something is broken. */
export const isHonestFailure = (error: unknown) =>
  error instanceof NoAnswer ||
  ['TimeoutError', 'ProvisionedThroughputExceededException'].includes((error as Error).name);
