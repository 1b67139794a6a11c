import type * as z from 'zod';
import type { EntryShown } from '../../shared/api/competition-shapes.ts';
import { takesEntries } from '../../shared/domain/competition.ts';
import type { Entry } from '../../shared/domain/competition-entry.ts';
import { shortenName } from '../../shared/domain/name.ts';
import { readTicketCode, showTicketCode } from '../../shared/domain/ticket-code.ts';
import { entryIdOf } from '../../shared/keys/made-ids.ts';
import type { CompetitionInFull } from '../../shared/table/competition.item.ts';
import { findCompetition } from '../http/competition/find-competition.ts';
import { shownToBoth } from '../http/competition/show-entry.ts';
import { shownPhotos } from '../http/competition/show-photos.ts';
import type { Daftar } from '../http/daftar.ts';
import { problem } from '../http/problem.ts';
import { refuseErased } from '../http/refuse-erased.ts';
import { guessesAtTicket, refuseGuess, tooMany } from '../http/refuse-guess.ts';

type Held = { entry: Entry; competition: CompetitionInFull };

/** The entry that a code stands for, however it was typed, with its competition. */
export const entryOfCode = async (typed: string, daftar: Daftar): Promise<Held> => {
  const code = readTicketCode(typed);
  const entry = code === undefined ? undefined : await daftar.entries.byId(entryIdOf(code));
  if (!entry) throw problem('entry-not-found');
  return { entry, competition: await findCompetition(daftar, entry.competitionId) };
};

/** Lets only those go on who know the contact's last three digits, as with a ticket. */
export const letEntrantPass = async (entry: Entry, phoneEnd: string, now: number, daftar: Daftar): Promise<void> => {
  await refuseErased(entry.campaignId, now, daftar);
  const what = `ticket:${entry.entryId}`;
  if ((await daftar.attempts.count(what, now)) >= guessesAtTicket) throw tooMany(daftar, now);
  if (!entry.contact.phone.endsWith(phoneEnd)) throw await refuseGuess(daftar, [what], now, 'phone-mismatch');
};

/** The campaign's sign-up page, for this unit's own people. */
const membersLinkOf = ({ unit }: Entry, { campaignId, channelId }: CompetitionInFull): string =>
  `/?${new URLSearchParams({
    campaign: campaignId,
    channel: channelId,
    ...(unit.villageCode !== undefined && { area: unit.villageCode }),
    ...(unit.rw !== undefined && { rw: unit.rw }),
    ...(unit.rt !== undefined && { rt: unit.rt }),
  })}`;

/** Photos are added while units may enter, for the first round; then for each round until it is judged. */
export const photoRoundsOf = (competition: CompetitionInFull, { entryNumber, state }: Entry, now: number): string[] => {
  if (state !== 'entered' || competition.state === 'announced') return [];
  return competition.rounds.flatMap(({ roundId }, at) => {
    const before = competition.opened.find((one) => one.roundId === competition.rounds[at - 1]?.roundId);
    const isOpened = competition.opened.some((one) => one.roundId === roundId);
    if (isOpened) return [];
    if (at === 0) return takesEntries(competition, now) ? [roundId] : [];
    return before?.goOn?.includes(entryNumber) ? [roundId] : [];
  });
};

export const shownEntry = ({ entry, competition }: Held, now: number, daftar: Daftar): z.output<typeof EntryShown> => {
  return {
    ...shownToBoth(entry),
    entryCode: showTicketCode(entry.entryCode),
    competitionName: competition.name,
    contactName: shortenName(entry.contact.name),
    changeable: entry.state === 'entered' && takesEntries(competition, now),
    photos: shownPhotos(entry.photos, now, daftar),
    photoRounds: photoRoundsOf(competition, entry, now),
    membersLink: membersLinkOf(entry, competition),
  };
};
