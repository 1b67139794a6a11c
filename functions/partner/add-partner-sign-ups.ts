import type { CampaignInFull } from '../../shared/domain/campaign.ts';
import type { PartnerSignUp } from '../../shared/domain/partner-sign-up.ts';
import { derivedTicketCode } from '../../shared/keys/import-ids.ts';
import { newBlockId, newRequestId } from '../../shared/keys/made-ids.ts';
import type { Draft, RowEnd } from '../../shared/table/adding-many.ts';
import type { Daftar } from '../http/daftar.ts';
import { draftOf, keyOfPerson } from '../http/draft-of.ts';

export type Added = { draft: Draft; end: RowEnd } | 'twice';

/**
 * Adds people through a partner's channel, session by session. A person's ticket is made of channel and person, so whoever is
 * sent again after a lost answer is found to be the channel's own.
 */
export const addPartnerSignUps = async (
  campaign: CampaignInFull,
  channelId: string,
  wanted: readonly PartnerSignUp[],
  now: number,
  daftar: Daftar,
): Promise<Added[]> => {
  const { campaignId } = campaign;
  const at = new Date(now).toISOString();
  const ticketKey = await daftar.sealing.ticketKey(campaign);
  const requestId = newRequestId();

  const drafts = new Map<string, Draft>();
  const named: string[] = [];
  const twice = new Set<number>();
  for (const [nth, { person, consent, sessionId }] of wanted.entries()) {
    const key = await keyOfPerson(campaign, sessionId, person, daftar);
    const name = `${key.place}#${key.personKey}`;
    if (drafts.has(name)) twice.add(nth);
    named.push(name);
    if (twice.has(nth)) continue;
    const from = { campaign, sessionId, channelId, consent: { version: consent.version, at, channelId }, at };
    const ticketCode = derivedTicketCode(ticketKey, `partner#${channelId}#${name}`);
    drafts.set(name, await draftOf(from, person, key, ticketCode, requestId, daftar));
  }

  const ends = new Map<string, RowEnd>();
  for (const [sessionId, group] of Map.groupBy(drafts.values(), (draft) => draft.sessionId)) {
    const ended =
      sessionId === undefined
        ? await daftar.addingMany.plainly(group)
        : await daftar.addingMany.toSession({ campaignId, sessionId }, group, newBlockId, now);
    for (const draft of group) ends.set(`${draft.place}#${draft.personKey}`, ended.get(draft.personKey) as RowEnd);
  }
  return named.map((name, nth) =>
    twice.has(nth) ? 'twice' : { draft: drafts.get(name) as Draft, end: ends.get(name) as RowEnd },
  );
};
