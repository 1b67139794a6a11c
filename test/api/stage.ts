import { type MadeUpPerson, makePeople } from '../drill/people.ts';
import { type Product, startProduct } from '../product.ts';
import { type Call, clientOf } from './client.ts';

export type Stage = {
  product: Product;
  call: Call;
  manager: string;
  nextPerson: () => MadeUpPerson['person'];
  newCampaign: (options?: CampaignOptions) => Promise<string>;
};
type CampaignOptions = {
  sessions?: Record<string, { quota: number; waitingSize?: number; cityCode?: string }>;
  questions?: unknown[];
  personRule?: 'nik' | 'phone';
  onePlacePer?: 'campaign' | 'session';
};

/** The running product with a manager signed in, and campaigns made by API as a manager would. */
export const startStage = async (seed: string, env: Record<string, string> = {}): Promise<Stage> => {
  const product = await startProduct({ env });
  const call = clientOf(product.url);
  const manager = await product.token('manajer@daftar.test');
  const people = makePeople(seed);
  let made = 0;

  const must = async (status: number, reply: ReturnType<Call>) => {
    const { status: got, text } = await reply;
    if (got !== status) throw new Error(`Expected ${status}, got ${got}: ${text}`);
  };
  return {
    product,
    call,
    manager,
    nextPerson: () => ({ ...people.next().value.person }),
    newCampaign: async ({
      sessions = { bandung: { quota: 5 } },
      questions = [],
      personRule = 'nik',
      onePlacePer = 'campaign',
    } = {}) => {
      const campaignId = `acara-${seed}-${++made}`;
      const body = {
        campaignId,
        organiserId: 'panitia-nusantara',
        name: 'Acara Uji',
        startsAt: '2020-01-01T00:00:00Z',
        endsAt: '2100-01-01T00:00:00Z',
        timeZone: 'Asia/Jakarta',
        consentText: 'Setuju.',
        questions,
        personRule,
        onePlacePer,
      };
      await must(201, call('POST', '/v1/campaigns', { token: manager, body }));
      for (const [sessionId, size] of Object.entries(sessions)) {
        const session = {
          sessionId,
          cityCode: '32.73',
          venue: 'Lapangan',
          startsAt: '2099-01-01T00:00:00Z',
          timeZone: 'Asia/Jakarta',
          ...size,
        };
        await must(201, call('POST', `/v1/campaigns/${campaignId}/sessions`, { token: manager, body: session }));
      }
      await must(200, call('POST', `/v1/campaigns/${campaignId}/opening`, { token: manager }));
      return campaignId;
    },
  };
};

export const signUpBody = (person: object, more: object = {}) => ({
  sessionId: 'bandung',
  person,
  consent: { version: '1', accepted: true },
  ...more,
});

const hourMs = 3_600_000;

/**
 * Guesses are counted by the hour, and days end at a full hour: whoever counts to a limit, or makes two things on one day, does not
 * begin so shortly before.
 */
export const awayFromTheHour = async (neededMs = 40_000): Promise<void> => {
  const left = hourMs - (Date.now() % hourMs);
  if (left < neededMs) await new Promise((resolve) => setTimeout(resolve, left + 50));
};

/** Asks again until it is so; what is not so within a minute never will be, however busy the machine is. */
export const eventually = async <T>(ask: () => Promise<T>, isSo: (answer: T) => boolean): Promise<T> => {
  const started = performance.now();
  for (;;) {
    const answer = await ask();
    if (isSo(answer)) return answer;
    if (performance.now() - started > 60_000) throw new Error(`Still not so after a minute: ${JSON.stringify(answer)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};
