import * as z from 'zod';
import { CompetitionChange, NewCompetition } from '../domain/competition.ts';
import { EntryChange, NewEntry } from '../domain/competition-entry.ts';
import { SheetSent } from '../domain/competition-sheet.ts';
import { field } from '../domain/field.ts';
import { CampaignId, CompetitionId, ObjectionId, PhotoId, RevisionId, TicketCode, WordId } from '../domain/ids.ts';
import { readText } from '../domain/name.ts';
import * as shape from './competition-shapes.ts';
import { defineRoutes } from './route.ts';
import { listOf, PageQuery, PhoneEnd } from './shapes.ts';

const inCampaign = z.object({ campaignId: CampaignId });
const inCompetition = z.object({ competitionId: CompetitionId });
const entryNumber = z.coerce.number().int().min(1).max(99_999);
const judgeNumber = z.coerce.number().int().min(1).max(999);
const inRound = inCompetition.extend({ roundId: WordId });
const onEntry = inCompetition.extend({ entryNumber });
const onSheet = inRound.extend({ entryNumber });
const onCode = z.object({ entryCode: TicketCode });
const onPhoto = onCode.extend({ photoId: PhotoId });
const manager = ['manager'] as const;
const atCompetition = '/v1/competitions/{competitionId}';
const ofHolder = ['entry-not-found', 'phone-mismatch', 'too-many-attempts', 'data-erased'] as const;
const text = (longest: number) => field(readText(longest), 2 * longest).pipe(z.string().min(1));

/** The operations of competitions: of anyone and of those who entered, of the committee, of the judges. */
export const competitionRoutes = defineRoutes({
  getCompetition: {
    method: 'GET', path: atCompetition, summary: 'Show a competition, and its ranking once it is announced',
    function: 'public', caller: 'anyone', table: ['Query', 'GetItem', 'BatchGetItem'],
    params: inCompetition, success: { 200: shape.CompetitionPage }, problems: ['competition-not-found'],
  },
  explainEntry: {
    method: 'GET', path: `${atCompetition}/entries/{entryNumber}`, summary: "Show how an entry's place came about, once it is announced",
    function: 'public', caller: 'anyone', table: ['Query', 'GetItem'],
    params: onEntry, success: { 200: shape.EntryExplained }, problems: ['competition-not-found', 'entry-not-found', 'not-announced'],
  },
  getPublishedScores: {
    method: 'GET', path: `${atCompetition}/published-scores`, summary: 'Give all scores of an announced competition, to work its ranking out again',
    function: 'public', caller: 'anyone', table: ['Query', 'GetItem'],
    params: inCompetition, success: { 200: shape.ScoresExported }, problems: ['competition-not-found', 'not-announced'],
  },
  createEntry: {
    method: 'POST', path: `${atCompetition}/entries`, summary: 'Enter a unit; a repeat by the same phone gets its code again',
    function: 'public', caller: 'anyone', table: ['Query', 'GetItem', 'PutItem', 'UpdateItem'],
    params: inCompetition, body: NewEntry, success: { 201: shape.EntryShown, 200: shape.EntryShown },
    problems: ['competition-not-found', 'entries-closed', 'entry-excluded', 'unit-entered', 'too-many-attempts', 'data-erased', 'try-again'],
  },
  getEntry: {
    method: 'GET', path: '/v1/entries/{entryCode}', summary: 'Show an entry to whoever has its code',
    function: 'public', caller: 'anyone', table: ['Query', 'GetItem'],
    params: onCode, success: { 200: shape.EntryShown }, problems: ['entry-not-found'],
  },
  changeEntry: {
    method: 'PATCH', path: '/v1/entries/{entryCode}', summary: 'Change an entry until the deadline, by its holder',
    function: 'public', caller: 'anyone', table: ['Query', 'GetItem', 'UpdateItem'],
    params: onCode, body: EntryChange.extend({ phoneEnd: PhoneEnd }), success: { 200: shape.EntryShown },
    problems: [...ofHolder, 'entries-closed', 'changed-meanwhile'],
  },
  withdrawEntry: {
    method: 'POST', path: '/v1/entries/{entryCode}/withdrawal', summary: 'Withdraw an entry until the deadline, by its holder',
    function: 'public', caller: 'anyone', table: ['Query', 'GetItem', 'UpdateItem'],
    params: onCode, body: z.strictObject({ phoneEnd: PhoneEnd }), success: { 200: shape.EntryShown },
    problems: [...ofHolder, 'entries-closed', 'changed-meanwhile'],
  },
  createObjection: {
    method: 'POST', path: '/v1/entries/{entryCode}/objections', summary: 'Object to a result, by the holder of an entry',
    function: 'public', caller: 'anyone', table: ['Query', 'GetItem', 'PutItem', 'UpdateItem'],
    params: onCode, body: z.strictObject({ phoneEnd: PhoneEnd, text: text(1_000) }), success: { 201: shape.ObjectionShown },
    problems: [...ofHolder, 'objections-closed'],
  },

  createPhoto: {
    method: 'POST', path: '/v1/entries/{entryCode}/photos', summary: 'Announce a photo: where to put its parts. Announced again, only those that are missing',
    function: 'public', caller: 'anyone', table: ['Query', 'GetItem', 'UpdateItem'],
    params: onCode, body: shape.NewPhoto, success: { 201: shape.PhotoComing, 200: shape.PhotoComing },
    problems: [...ofHolder, 'photos-closed', 'too-many-photos', 'changed-meanwhile'],
  },
  completePhoto: {
    method: 'POST', path: '/v1/entries/{entryCode}/photos/{photoId}/completion', summary: 'Say that all parts of a photo are there: it is looked at, cleaned of all but its pixels, and shown',
    function: 'public', caller: 'anyone', table: ['Query', 'GetItem', 'UpdateItem'],
    params: onPhoto, body: z.strictObject({ phoneEnd: PhoneEnd }), success: { 200: shape.EntryShown },
    problems: [...ofHolder, 'photo-not-found', 'photo-incomplete', 'photo-differs', 'photo-not-jpeg', 'photo-too-many-pixels', 'changed-meanwhile'],
  },
  removePhoto: {
    method: 'DELETE', path: '/v1/entries/{entryCode}/photos/{photoId}', summary: 'Remove a photo until its round begins',
    function: 'public', caller: 'anyone', table: ['Query', 'GetItem', 'UpdateItem'],
    params: onPhoto, body: z.strictObject({ phoneEnd: PhoneEnd }), success: { 200: shape.EntryShown },
    problems: [...ofHolder, 'photo-not-found', 'photos-closed', 'changed-meanwhile'],
  },

  createCompetition: {
    method: 'POST', path: '/v1/campaigns/{campaignId}/competitions', summary: 'Create a competition in a campaign, closed until it is opened',
    function: 'staff', caller: manager, table: ['Query', 'GetItem', 'PutItem'], idempotent: true,
    params: inCampaign, body: NewCompetition, success: { 201: shape.CompetitionAsStored }, problems: ['campaign-not-found', 'already-exists', 'idempotency-key-reused'],
  },
  listCompetitions: {
    method: 'GET', path: '/v1/campaigns/{campaignId}/competitions', summary: 'List the competitions of a campaign',
    function: 'staff', caller: manager, table: ['Query'],
    params: inCampaign, success: { 200: listOf(shape.CompetitionAsStored) }, problems: ['campaign-not-found'],
  },
  changeCompetition: {
    method: 'PATCH', path: atCompetition, summary: 'Change a competition; what marks mean stays once judging has begun',
    function: 'staff', caller: manager, table: ['Query', 'UpdateItem'],
    params: inCompetition, body: CompetitionChange, success: { 200: shape.CompetitionAsStored },
    problems: ['competition-not-found', 'judging-begun', 'version-outdated', 'changed-meanwhile'],
  },
  openCompetition: {
    method: 'POST', path: `${atCompetition}/opening`, summary: 'Open a competition for entries, within its dates',
    function: 'staff', caller: manager, table: ['Query', 'UpdateItem'],
    params: inCompetition, success: { 200: shape.CompetitionAsStored }, problems: ['competition-not-found', 'judging-begun', 'changed-meanwhile'],
  },
  closeCompetition: {
    method: 'POST', path: `${atCompetition}/closing`, summary: 'Close a competition for entries at once',
    function: 'staff', caller: manager, table: ['Query', 'UpdateItem'],
    params: inCompetition, success: { 200: shape.CompetitionAsStored }, problems: ['competition-not-found', 'judging-begun', 'changed-meanwhile'],
  },
  listEntries: {
    method: 'GET', path: `${atCompetition}/entries`, summary: 'List the entries with whom to call, by their numbers',
    function: 'staff', caller: manager, table: ['Query'],
    params: inCompetition, query: PageQuery, success: { 200: listOf(shape.EntryForCommittee) }, problems: ['competition-not-found', 'invalid-parameter'],
  },
  excludeEntry: {
    method: 'POST', path: `${atCompetition}/entries/{entryNumber}/exclusion`, summary: 'Take an entry out, with the reason: it loses its rank, and those behind it move up',
    function: 'staff', caller: manager, table: ['Query', 'GetItem', 'PutItem', 'UpdateItem'],
    params: onEntry, body: z.strictObject({ reason: text(500).pipe(z.string().min(5)) }), success: { 200: shape.EntryForCommittee },
    problems: ['competition-not-found', 'entry-not-found', 'changed-meanwhile'],
  },
  readmitEntry: {
    method: 'DELETE', path: `${atCompetition}/entries/{entryNumber}/exclusion`, summary: 'Take back that an entry was taken out',
    function: 'staff', caller: manager, table: ['Query', 'GetItem', 'PutItem', 'UpdateItem'],
    params: onEntry, success: { 200: shape.EntryForCommittee },
    problems: ['competition-not-found', 'entry-not-found', 'changed-meanwhile'],
  },
  inviteJudge: {
    method: 'PUT', path: `${atCompetition}/judges`, summary: 'Let someone judge this competition; again changes nothing',
    function: 'staff', caller: manager, table: ['Query', 'GetItem', 'PutItem', 'UpdateItem'],
    params: inCompetition, body: shape.NewJudge, success: { 200: shape.JudgeShown }, problems: ['competition-not-found'],
  },
  changeJudge: {
    method: 'PATCH', path: `${atCompetition}/judges/{judgeNumber}`, summary: "Change a judge's name or home, note that they have not come, or what they are tied to",
    function: 'staff', caller: manager, table: ['Query', 'GetItem', 'PutItem', 'UpdateItem'],
    params: inCompetition.extend({ judgeNumber }), body: shape.JudgeChange, success: { 200: shape.JudgeShown },
    problems: ['competition-not-found', 'judge-not-found', 'changed-meanwhile'],
  },
  reassignEntries: {
    method: 'POST', path: `${atCompetition}/judges/{judgeNumber}/reassignment`, summary: 'Give what an absent judge has not judged to the others, evenly and without conflicts',
    function: 'staff', caller: manager, table: ['Query', 'GetItem', 'PutItem'],
    params: inCompetition.extend({ judgeNumber }), success: { 200: shape.Reassigned },
    problems: ['competition-not-found', 'judge-not-found', 'judge-present'],
  },
  listJudges: {
    method: 'GET', path: `${atCompetition}/judges`, summary: 'List the judges and how far each has come',
    function: 'staff', caller: manager, table: ['Query'],
    params: inCompetition, success: { 200: listOf(shape.JudgeProgress) }, problems: ['competition-not-found'],
  },
  openRound: {
    method: 'POST', path: `${atCompetition}/rounds/{roundId}/opening`, summary: 'Begin a round: its entries are given to the judges, evenly and without conflicts',
    function: 'staff', caller: manager, table: ['Query', 'GetItem', 'PutItem'],
    params: inRound, success: { 200: shape.RoundOpened },
    problems: ['competition-not-found', 'round-not-found', 'round-waiting', 'round-early', 'entries-open', 'no-judges', 'round-locked', 'changed-meanwhile'],
  },
  closeRound: {
    method: 'POST', path: `${atCompetition}/rounds/{roundId}/closing`, summary: 'Lock a round for good: its marks stand, and the best go on',
    function: 'staff', caller: manager, table: ['Query', 'GetItem', 'PutItem'],
    params: inRound, success: { 200: shape.RoundOpened },
    problems: ['competition-not-found', 'round-not-found', 'round-waiting', 'changed-meanwhile'],
  },
  getRanking: {
    method: 'GET', path: `${atCompetition}/rounds/{roundId}/ranking`, summary: 'Show the ranking of a round to the committee, at most ten seconds old',
    function: 'staff', caller: manager, table: ['Query', 'GetItem', 'PutItem'],
    params: inRound, success: { 200: shape.RankingShown }, problems: ['competition-not-found', 'round-not-found', 'round-waiting'],
  },
  getEntryStanding: {
    method: 'GET', path: `${atCompetition}/entries/{entryNumber}/standing`, summary: "Show the committee how an entry's place comes about",
    function: 'staff', caller: manager, table: ['Query', 'GetItem'],
    params: onEntry, success: { 200: shape.EntryExplained }, problems: ['competition-not-found', 'entry-not-found'],
  },
  exportScores: {
    method: 'GET', path: `${atCompetition}/scores`, summary: 'Give the committee all scores and changes',
    function: 'staff', caller: manager, table: ['Query', 'GetItem'],
    params: inCompetition, success: { 200: shape.ScoresExported }, problems: ['competition-not-found'],
  },
  listRevisions: {
    method: 'GET', path: `${atCompetition}/revisions`, summary: 'List the changes of locked scores, signed off or not',
    function: 'staff', caller: manager, table: ['Query'],
    params: inCompetition, success: { 200: listOf(shape.RevisionShown) }, problems: ['competition-not-found'],
  },
  signOffRevision: {
    method: 'POST', path: `${atCompetition}/revisions/{revisionId}/sign-off`, summary: 'Sign a change of locked scores off; never the one who asked for it',
    function: 'staff', caller: manager, table: ['Query', 'GetItem', 'PutItem', 'UpdateItem'],
    params: inCompetition.extend({ revisionId: RevisionId }), success: { 200: shape.RevisionShown },
    problems: ['competition-not-found', 'revision-not-found', 'own-revision', 'revision-signed-off', 'changed-meanwhile'],
  },
  listObjections: {
    method: 'GET', path: `${atCompetition}/objections`, summary: 'List the objections',
    function: 'staff', caller: manager, table: ['Query'],
    params: inCompetition, success: { 200: listOf(shape.ObjectionShown) }, problems: ['competition-not-found'],
  },
  answerObjection: {
    method: 'PUT', path: `${atCompetition}/objections/{objectionId}/answer`, summary: 'Decide on an objection',
    function: 'staff', caller: manager, table: ['Query', 'GetItem', 'UpdateItem'],
    params: inCompetition.extend({ objectionId: ObjectionId }), body: z.strictObject({ decision: z.enum(['upheld', 'rejected']), text: text(1_000) }),
    success: { 200: shape.ObjectionShown }, problems: ['competition-not-found', 'objection-not-found', 'changed-meanwhile'],
  },
  announce: {
    method: 'POST', path: `${atCompetition}/announcement`, summary: 'Publish the ranking, once every round is locked',
    function: 'staff', caller: manager, table: ['Query', 'GetItem', 'PutItem', 'UpdateItem'],
    params: inCompetition, success: { 200: shape.RankingShown }, problems: ['competition-not-found', 'round-unlocked', 'announced-already', 'changed-meanwhile'],
  },

  getJudging: {
    method: 'GET', path: `${atCompetition}/judging`, summary: 'Give a judge all they need, to judge offline too: entries, photos, criteria, their own sheets',
    function: 'judge', caller: ['judge'], table: ['Query', 'GetItem'],
    params: inCompetition, success: { 200: shape.Judging }, problems: ['competition-not-found'],
  },
  putSheet: {
    method: 'PUT', path: `${atCompetition}/rounds/{roundId}/entries/{entryNumber}/sheet`, summary: "Store a judge's marks and notes for an entry; the latest filled counts",
    // A score is one write: it says itself who gave it and when.
    audit: 'its own record',
    function: 'judge', caller: ['judge'], table: ['Query', 'GetItem', 'PutItem'],
    params: onSheet, body: SheetSent, success: { 200: shape.SheetShown },
    problems: ['competition-not-found', 'round-not-found', 'round-waiting', 'round-over', 'round-locked', 'not-assigned', 'try-again'],
  },
  declareConflict: {
    method: 'POST', path: `${atCompetition}/entries/{entryNumber}/conflict`, summary: 'Say that one is tied to an entry: somebody else then judges it',
    function: 'judge', caller: ['judge'], table: ['Query', 'GetItem', 'PutItem', 'UpdateItem'],
    params: onEntry, success: { 200: shape.JudgeShown }, problems: ['competition-not-found', 'entry-not-found', 'changed-meanwhile'],
  },
  proposeRevision: {
    method: 'POST', path: `${atCompetition}/rounds/{roundId}/entries/{entryNumber}/revisions`, summary: 'Ask for a change of marks that are locked, with the reason',
    function: 'judge', caller: ['judge', 'manager'], table: ['Query', 'GetItem', 'PutItem'],
    params: onSheet, body: shape.NewRevision, success: { 201: shape.RevisionShown },
    problems: ['competition-not-found', 'round-not-found', 'round-unlocked', 'entry-not-found', 'judge-not-found', 'not-assigned'],
  },
});
