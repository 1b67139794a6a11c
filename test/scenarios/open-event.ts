import { onTestFinished } from 'vitest';
import type { Stage } from '../api/stage.ts';
import { openHttpClient } from '../drill/http-client.ts';
import { planRun } from '../drill/plan-run.ts';
import { sendRun } from '../drill/send-run.ts';
import { settleRun } from '../drill/settle-run.ts';
import { openStaffClient } from '../drill/staff-client.ts';

type Sessions = NonNullable<Parameters<Stage['newCampaign']>[0]>['sessions'];

/** A campaign of its own with these sessions, and everybody who comes to it. */
export const openEvent = async (stage: Stage, sessions: NonNullable<Sessions>, connections = 50) => {
  const campaignId = await stage.newCampaign({ sessions });
  const client = openHttpClient(stage.product.url, connections);
  onTestFinished(() => client.close());
  const staff = openStaffClient(client, campaignId);
  const quotas = await staff.sessions();
  return {
    campaignId,
    client,
    staff,
    path: `/v1/campaigns/${campaignId}/sign-ups`,
    plan: (runners: number, seed: string) => planRun({ sessions: quotas, runners, seed, consentVersion: '1' }),
    play: ({ requests }: ReturnType<typeof planRun>, concurrency: number, onAnswer: () => void = () => undefined) =>
      sendRun(client, campaignId, requests, { concurrency, onAnswer }),
    settle: (plan: ReturnType<typeof planRun>, outcomes: Awaited<ReturnType<typeof sendRun>>, mayBurn = false) =>
      settleRun({ staff, plan, outcomes, mayBurn, wait: false }),
  };
};

/** The last three digits of a phone, however it was typed. */
export const phoneEndOf = (body: Buffer): string => {
  const { person } = JSON.parse(body.toString()) as { person: { phone: string } };
  return person.phone.replaceAll(/\D/g, '').slice(-3);
};
