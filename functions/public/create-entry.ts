import { routes } from '../../shared/api/routes.ts';
import { takesEntries } from '../../shared/domain/competition.ts';
import type { Entry } from '../../shared/domain/competition-entry.ts';
import { unitKeyOf } from '../../shared/domain/competition-unit.ts';
import { entryIdOf, newTicketCode } from '../../shared/keys/made-ids.ts';
import { findCompetition } from '../http/competition/find-competition.ts';
import { created, ok, operation } from '../http/endpoint.ts';
import { refuseErased } from '../http/refuse-erased.ts';
import { refuseGuess, tooMany } from '../http/refuse-guess.ts';
import { shownEntry } from './entry-holder.ts';
import { judgeEntry } from './judge-entry.ts';

/** New entries an hour from one address: a kelurahan's office enters all its RT, and a network may hide hundreds of phones behind one. */
const enteredFromAddress = 200;

export const createEntry = operation(routes.createEntry, async ({ params, body, now, daftar, problem, address }) => {
  const competition = await findCompetition(daftar, params.competitionId);
  await refuseErased(competition.campaignId, now, daftar);
  judgeEntry(competition, body);
  const { competitionId, organiserId, campaignId, level } = competition;
  const unitKey = unitKeyOf(level, body.unit);

  // Whoever signed the unit up gets its code again, also when entries have closed since.
  const repeat = async (earlier: Entry) => {
    if (earlier.contact.phone !== body.contact.phone)
      throw await refuseGuess(daftar, [`ticket:${earlier.entryId}`, `address:${address}`], now, 'unit-entered');
    if (earlier.excluded) throw problem('entry-excluded');
    return earlier.state === 'withdrawn' ? undefined : ok(shownEntry({ entry: earlier, competition }, now, daftar));
  };
  const earlier = await daftar.entries.ofUnit(competitionId, unitKey);
  const answered = earlier && (await repeat(earlier));
  if (answered) return answered;
  if (!takesEntries(competition, now)) throw problem('entries-closed');
  if ((await daftar.attempts.add(`entering:${competitionId}:${address}`, now)) > enteredFromAddress)
    throw tooMany(daftar, now);

  const at = new Date(now).toISOString();
  const { unit, categoryId, contact, statement } = body;
  const given = { unit, ...(categoryId !== undefined && { categoryId }), contact, statement, changedAt: at };
  if (earlier) {
    const again = { ...given, state: 'entered' as const, enteredAt: at };
    if (!(await daftar.entries.change(earlier, again))) throw problem('try-again');
    const entry = { ...earlier, ...again, version: earlier.version + 1 };
    return created(shownEntry({ entry, competition }, now, daftar));
  }
  const entryCode = newTicketCode();
  const entry: Entry = {
    competitionId,
    organiserId,
    campaignId,
    entryNumber: await daftar.competitions.nextNumber(competitionId, 'entries'),
    entryCode,
    entryId: entryIdOf(entryCode),
    unitKey,
    ...given,
    state: 'entered',
    photos: [],
    enteredAt: at,
    version: 1,
  };
  if (await daftar.entries.add(entry)) return created(shownEntry({ entry, competition }, now, daftar));
  const meanwhile = await daftar.entries.ofUnit(competitionId, unitKey);
  const other = meanwhile && (await repeat(meanwhile));
  if (!other) throw problem('try-again');
  return other;
});
