import { kiosksOf } from './kiosks.ts';
import { type Stage, signUpBody, startStage } from './stage.ts';

type Options = Parameters<Stage['newCampaign']>[0] & { quota?: number; waitingSize?: number };

/** The product with campaigns in two cities: in Bandung stands a tablet whose records are looked at. */
export const startRecordsStage = async (seed: string) => {
  const stage = await startStage(seed);
  const kiosks = kiosksOf(stage);
  return {
    ...stage,
    kiosks,
    event: async ({ quota = 20, waitingSize = quota, ...options }: Options = {}) => {
      const sessions = { bandung: { quota, waitingSize }, surabaya: { quota, waitingSize, cityCode: '35.78' } };
      const campaignId = await stage.newCampaign({ sessions, ...options });
      return { campaignId, crew: kiosks.crew(campaignId), kiosk: await kiosks.enrolled(campaignId) };
    },
    signUp: (campaignId: string, person: object = stage.nextPerson(), more: object = {}) =>
      stage.call('POST', `/v1/campaigns/${campaignId}/sign-ups`, { body: signUpBody(person, more) }),
    ticket: async (code: string) => (await stage.call('GET', `/v1/tickets/${code}`)).body,
    cancel: (code: string, { phone }: { phone: string }) =>
      stage.call('POST', `/v1/tickets/${code}/cancellation`, {
        body: { phoneEnd: phone.replaceAll(/\D/g, '').slice(-3) },
      }),
    roster: async (campaignId: string, sessionId = 'bandung') =>
      (await kiosks.crew(campaignId, sessionId).call('GET', 'roster?limit=500')).body.items,
    issued: async (campaignId: string) =>
      (await stage.call('GET', `/v1/campaigns/${campaignId}/sessions`, { token: stage.manager })).body.items.map(
        (session: { issued: number }) => session.issued,
      ),
  };
};
