import { routes } from '../../shared/api/routes.ts';
import type { CampaignInFull } from '../../shared/domain/campaign.ts';
import { showPhone } from '../../shared/domain/phone.ts';
import type { SignUp } from '../../shared/domain/sign-up.ts';
import type { Daftar } from '../http/daftar.ts';
import { ok, operation } from '../http/endpoint.ts';
import { keptSignUp } from '../http/kept-sign-up.ts';
import { findCampaign, findSignUp } from './find.ts';
import { contentsOf } from './shown-record.ts';
import { shownRightsRequest } from './shown-rights-request.ts';

export const getAccessFile = operation(routes.getAccessFile, async ({ params, now, daftar }) => {
  const { campaignId } = params;
  const campaign = await findCampaign(daftar, campaignId);
  const {
    organiserId,
    personKey,
    mergedKeys = [],
  } = await keptSignUp(await findSignUp(daftar, campaignId, params.signUpId), daftar);
  const keys = [personKey, ...mergedKeys];
  const ofKey = (key: string) => daftar.signUps.inCampaign({ organiserId, personKey: key }, campaignId);
  const held = (await Promise.all(keys.map(ofKey))).flat().filter(({ erasure }) => !erasure);
  const ids = new Set(held.map(({ signUpId }) => signUpId));
  const requests = await daftar.rightsRequests.all(campaignId);
  return ok({
    madeAt: new Date(now).toISOString(),
    campaign: { campaignId, organiserId: campaign.organiserId, name: campaign.name },
    signUps: await Promise.all(held.map((signUp) => shownInFull(campaign, signUp, daftar))),
    kioskRecords: (await Promise.all(keys.map((key) => recordsOf(campaign, key, daftar)))).flat(),
    rightsRequests: requests.filter(({ signUpId }) => ids.has(signUpId ?? '')).map(shownRightsRequest),
    acts: await actsOn(campaignId, ids, daftar),
  });
});

/** As stored, but for what is of no person: keys, and the hash that stands for the NIK, which is opened here. */
const shownInFull = async (campaign: CampaignInFull, signUp: SignUp, daftar: Daftar) => {
  const {
    sealedNik,
    personKey: _key,
    mergedKeys: _keys,
    place: _place,
    requestId: _request,
    version: _version,
    phone,
    ...rest
  } = signUp;
  const nik = sealedNik === undefined ? undefined : await daftar.sealing.open(campaign, sealedNik);
  return { ...rest, phone: showPhone(phone), ...(nik !== undefined && { nik }) };
};

const recordsOf = async (campaign: CampaignInFull, personKey: string, daftar: Daftar) => {
  const records = [];
  for (const { sessionId } of campaign.sessions) {
    for (const record of await daftar.kioskRecords.ofPerson(
      { campaignId: campaign.campaignId, sessionId },
      personKey,
    )) {
      const { receivedAt, takenAt, deviceId, outcome, state } = record;
      const contents = await contentsOf(campaign, record, daftar);
      records.push({ sessionId, receivedAt, takenAt, deviceId, outcome, state, contents });
    }
  }
  return records;
};

/** In which role, not by whom: those of the staff are persons too. */
const actsOn = async (campaignId: string, ids: ReadonlySet<string>, daftar: Daftar) => {
  const acts = [];
  for await (const { at, role, does, about } of daftar.audit.ofCampaign(campaignId)) {
    if (
      Object.values(about)
        .flat()
        .some((id) => ids.has(id as string))
    )
      acts.push({ at, role, does });
  }
  return acts;
};
