import type { Daftar } from '../../functions/http/daftar.ts';
import { readNik } from '../../shared/domain/nik.ts';
import { NewSignUp } from '../../shared/domain/sign-up.ts';
import { newProbeId } from '../../shared/keys/made-ids.ts';
import { personKeyOf } from '../../shared/keys/person-key.ts';
import type { SignUpKey } from '../../shared/table/sign-up.item.ts';
import { sweeps } from '../../shared/table/sweep.ts';
import { personMaker } from '../drill/people.ts';

export type SessionSize = { quota: number; waitingSize: number };
export type Runner = { key: SignUpKey; wants: (sessionId: string, reopens?: string) => NewSignUp };

const organiserId = 'panitia-badai';
const consent = { version: '1', text: 'Saya setuju' };
const dayMs = 86_400_000;
/** When each storm begins. */
export const stormStart = Date.parse('2026-11-14T00:00:00Z');

export const openOrganiser = async (daftar: Daftar) => {
  const { sealed } = await daftar.sealing.newKey();
  await daftar.organisers.putNew({ organiserId, name: 'Panitia', sealedSecret: sealed });
};

const sessionIds = ['bandung', 'jakarta', 'medan', 'surabaya'];

/** A campaign of its own on the common table, open, with nobody signed up. */
export const openCampaign = async (daftar: Daftar, campaignId: string, sizes: readonly SessionSize[]) => {
  const { sealed } = await daftar.sealing.newKey();
  await daftar.table.transact([
    daftar.campaigns.newItem({
      campaignId,
      organiserId,
      name: 'Lari',
      startsAt: new Date(stormStart - dayMs).toISOString(),
      endsAt: new Date(stormStart + 30 * dayMs).toISOString(),
      timeZone: 'Asia/Jakarta',
      personRule: 'nik',
      onePlacePer: 'campaign',
      consent,
      questions: [],
      state: 'open',
      sealedDataKey: sealed,
      version: 1,
    }),
    daftar.channels.newItem({
      campaignId,
      channelId: 'halaman',
      kind: 'page',
      name: 'Halaman',
      state: 'open',
      version: 1,
    }),
    ...sizes.flatMap(({ quota, waitingSize }, at) => {
      const session = { campaignId, sessionId: sessionIds[at] as string };
      return [
        daftar.sessions.newItem({
          ...session,
          cityCode: '32.73',
          venue: 'Lapangan',
          startsAt: '2026-11-22T22:30:00Z',
          timeZone: 'Asia/Jakarta',
          version: 1,
        }),
        ...daftar.sequences.newItems(session, quota, waitingSize, false),
      ];
    }),
  ]);
  return sessionIds.slice(0, sizes.length);
};

const crowd = personMaker('badai', ['32.73']);

/** The same people in every storm; a person's key depends on the organiser alone. */
export const runnersOf = async (daftar: Daftar, campaignId: string, count: number): Promise<Runner[]> => {
  const secret = await daftar.sealing.personSecret(organiserId);
  return Array.from({ length: count }, (_, index) => {
    const { name, nik, phone, membership } = crowd(index).person;
    const personKey = personKeyOf(secret, organiserId, { nik: readNik(nik).value as string });
    return {
      key: { organiserId, personKey, place: campaignId },
      wants: (sessionId, reopens) =>
        NewSignUp.parse({
          sessionId,
          person: { name, nik, phone, membership },
          consent: { version: consent.version, accepted: true },
          ...(reopens !== undefined && { reopens }),
        }),
    };
  });
};

export const sweepAt = (daftar: Daftar, now: () => number) => sweeps(daftar.table, { now, newId: newProbeId });
