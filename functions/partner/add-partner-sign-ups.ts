import type { CampaignInFull } from '../../shared/domain/campaign.ts';
import { derivedTicketCode } from '../../shared/keys/import-ids.ts';
import { newBlockId, newRequestId } from '../../shared/keys/made-ids.ts';
import type { Draft, RowEnd } from '../../shared/table/adding-many.ts';
import type { Daftar } from '../http/daftar.ts';
import { draftOf, keyOfPerson } from '../http/draft-of.ts';
import { sharesPhone } from './judge-chunk.ts';
import type { PartnerSignUp } from './judge-partner-sign-up.ts';

/** `twice`: the same person stands further up in the same request. `shared`: another person has this phone, there or in this channel. */
export type Added = { draft: Draft; end: RowEnd } | { refused: 'twice' } | { refused: 'shared'; ordinal: number };

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
  const refused = new Map<number, Added>();
  for (const [nth, { person, ordinal, consent, sessionId }] of wanted.entries()) {
    const key = await keyOfPerson(campaign, sessionId, { ...person, ordinal }, daftar);
    const name = `${key.place}#${key.personKey}`;
    named.push(name);
    const before = drafts.get(name);
    if (before) {
      const isAnother = sharesPhone(campaign, before.name, person.name);
      refused.set(nth, isAnother ? { refused: 'shared', ordinal: ordinal + 1 } : { refused: 'twice' });
      continue;
    }
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
  return named.map((name, nth) => {
    const draft = drafts.get(name) as Draft;
    const end = ends.get(name) as RowEnd;
    const ordinal = (wanted[nth] as PartnerSignUp).ordinal + 1;
    return refused.get(nth) ?? (isOfAnother(campaign, draft, end) ? { refused: 'shared', ordinal } : { draft, end });
  });
};

/** Whether this channel brought somebody of another name with the same phone before. Of other channels' people nobody is told the name. */
const isOfAnother = (campaign: CampaignInFull, draft: Draft, end: RowEnd): boolean =>
  typeof end === 'object' &&
  !end.signUp.erasure &&
  end.signUp.channelId === draft.channelId &&
  sharesPhone(campaign, end.signUp.name, draft.name);
