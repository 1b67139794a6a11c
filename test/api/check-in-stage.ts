import { randomBytes } from 'node:crypto';
import type { StaffRole } from '../../shared/domain/staff-role.ts';
import { type Stage, signUpBody, startStage } from './stage.ts';

export type Runner = { signUpId: string; ticketCode: string; number: number; status: string; name: string };

/** As a device makes them: 26 letters of 32. */
export const newCheckInId = () =>
  `ci_${[...randomBytes(26)].map((byte) => '0123456789abcdefghijklmnopqrstuv'[byte & 31]).join('')}`;

export type CheckInStage = Stage & {
  /** Somebody with this role in this session, signed in. */
  crew: (campaignId: string, sessionId: string, name: string) => Promise<string>;
  join: (campaignId: string, sessionId?: string) => Promise<Runner>;
  signatureOf: (ticketCode: string) => Promise<string>;
  scan: (
    token: string,
    campaignId: string,
    checkIns: readonly object[],
    gate?: string,
    sessionId?: string,
  ) => ReturnType<Stage['call']>;
};

export const startCheckInStage = async (seed: string): Promise<CheckInStage> => {
  const stage = await startStage(seed);
  const grant = async (email: string, campaignId: string, role: StaffRole) => {
    const { status, text } = await stage.call('PUT', `/v1/campaigns/${campaignId}/roles`, {
      token: stage.manager,
      body: { email, role },
    });
    if (status !== 200) throw new Error(text);
  };
  return {
    ...stage,
    crew: async (campaignId, sessionId, name) => {
      const email = `${name}@daftar.test`;
      await grant(email, campaignId, { role: 'crew', organiserId: 'panitia-nusantara', campaignId, sessionId });
      return stage.product.token(email);
    },
    join: async (campaignId, sessionId = 'bandung') => {
      const person = stage.nextPerson();
      const { status, body, text } = await stage.call('POST', `/v1/campaigns/${campaignId}/sign-ups`, {
        body: signUpBody(person, { sessionId }),
      });
      if (status !== 201) throw new Error(text);
      return { ...body, name: person.name };
    },
    signatureOf: async (ticketCode) => (await stage.call('GET', `/v1/tickets/${ticketCode}`)).body.signature,
    scan: (token, campaignId, checkIns, gate = 'Gerbang A', sessionId = 'bandung') =>
      stage.call('POST', `/v1/campaigns/${campaignId}/sessions/${sessionId}/check-ins`, {
        token,
        body: { gate, checkIns },
      }),
  };
};

/** One scan, made now and sent at once, unless told otherwise. */
export const scanOf = ({ ticketCode }: Pick<Runner, 'ticketCode'>, more: object = {}) => ({
  checkInId: newCheckInId(),
  ticketCode,
  at: new Date().toISOString(),
  offline: false,
  ...more,
});
