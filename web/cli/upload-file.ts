import { basename } from 'node:path';
import type { Language } from '../../shared/domain/field-problems.ts';
import { fileHash } from '../../shared/lists/send/file-hash.ts';
import { attest } from './attest.ts';
import { examineInto } from './examine-into.ts';
import { exitCodes } from './exit-codes.ts';
import { type KeptEnds, keptEnds } from './kept-ends.ts';
import { type OpenedList, openAsList, type Reading } from './open-as-list.ts';
import { printOutcome } from './print-outcome.ts';
import { printSummary } from './print-summary.ts';
import { sendList } from './send-list.ts';
import { type Campaign, type Import, type NewImport, openServer } from './server.ts';
import { type Summary, summarise } from './summary.ts';
import { say } from './texts.ts';
import { writeRejected } from './write-rejected.ts';
import { summaryWriter, writeReport } from './write-report.ts';
import { WrongOption } from './wrong-option.ts';

type Upload = Reading & {
  campaign: string;
  channel: string;
  session?: string | undefined;
  url?: string | undefined;
  key?: string | undefined;
  attest?: string | undefined;
  continues?: string | undefined;
  report?: string | undefined;
  rejected?: string | undefined;
};

/** Examines a list, sends what is ready and missing, and gives the exit code. The same command again goes on where it stopped. */
export const uploadFile = async (path: string, asked: Upload): Promise<number> => {
  const { language } = asked;
  const server = openServerFor(asked);
  const campaign = await server.campaign(asked.campaign);
  refuseWithoutSession(campaign, asked.session, language);
  const list = await openAsList(path, asked, campaign);
  const summary = summarise();
  await examineInto([summaryWriter(summary)], list, () => summary.totals, language);
  printSummary(path, list.plan, summary, language);
  console.log('');
  if (summary.totals.ready === 0) {
    await writeFiles(asked, list, summary, keptEnds(0, 1));
    console.log(say('nothingReady', language));
    return summary.totals.rejected > 0 ? exitCodes.someRejected : exitCodes.allGood;
  }

  const statement = await attest(asked.attest, campaign, language);
  const attestation = { consentVersion: campaign.consent.version, statement };
  const upload = await server.begin(asked.campaign, { ...(await newImport(path, asked, list, summary)), attestation });
  const cutOff = () => {
    console.error(`\n${say('goesOn', language)}`);
    process.exit(exitCodes.failed);
  };
  process.once('SIGINT', cutOff);

  const ends = keptEnds(upload.rows, upload.chunkSize);
  const chunks = wantsAnswers(asked) ? allChunks(upload) : upload.missingChunks;
  const why = await sendList(server, { list, upload, chunks, ends, language });
  process.off('SIGINT', cutOff);
  if (why !== undefined) throw new WrongOption(`${why}\n${say('goesOn', language)}`);

  const ended = await server.show(upload.importId);
  await writeFiles(asked, list, summary, ends);
  printOutcome(ended, { isNew: upload.missingChunks.length > 0, toCorrect: summary.totals.rejected, language });
  return summary.totals.rejected + ended.rejected > 0 ? exitCodes.someRejected : exitCodes.allGood;
};

const openServerFor = ({ url, key, language }: Upload) => {
  if (url === undefined) throw new WrongOption(say('noUrl', language));
  if (!key) throw new WrongOption(say('noKey', language));
  return openServer({ url, key, language });
};

const refuseWithoutSession = ({ sessions }: Campaign, sessionId: string | undefined, language: Language) => {
  if (sessionId !== undefined || sessions.length === 0) return;
  throw new WrongOption(say('chooseSession', language, sessions.map((one) => one.sessionId).join(', ')));
};

/** A list that is read differently than before is another one: its chunks hold other rows. */
const newImport = async (
  path: string,
  { channel, session, continues, dateOrder }: Upload,
  { file, plan }: OpenedList,
  { totals: { ready } }: Summary,
): Promise<Omit<NewImport, 'attestation'>> => {
  const columns = plan.mapping.flatMap((use, column) =>
    use === null ? [] : [[use, (plan.titles[column] || `#${column + 1}`).slice(0, 300)] as const],
  );
  return {
    channelId: channel,
    ...(session !== undefined && { sessionId: session }),
    fileName: basename(path).slice(0, 200),
    fileHash: await fileHash(file),
    mapping: { ...Object.fromEntries(columns), rows: ready, ...(dateOrder !== undefined && { dateOrder }) },
    rows: ready,
    ...(continues !== undefined && { continues }),
  };
};

/** A chunk that is sent again is answered as before and changes nothing: that is how every row's answer is known after an interruption. */
const wantsAnswers = ({ report, rejected }: Upload) => report !== undefined || rejected !== undefined;

const allChunks = ({ rows, chunkSize }: Import) =>
  Array.from({ length: Math.ceil(rows / chunkSize) }, (_, number) => number);

const writeFiles = async (
  { report, rejected, language }: Upload,
  list: OpenedList,
  { totals: { lines, cured, warned } }: Summary,
  ends: KeptEnds,
) => {
  if (report === undefined && rejected === undefined) return;
  const counts = { accepted: 0, waiting: 0, duplicate: 0, rejected: 0, skipped: 0 };
  const merge = ends.merge();
  const writers = [await writeRejected(rejected, list.plan, language), await writeReport(report, language)];
  const totals = () => ({ lines, ...counts, cured, warned });
  await examineInto(writers, list, totals, language, ({ rows, results }) => {
    const merged = results.map(merge);
    for (const { outcome } of merged) if (outcome !== 'ready') counts[outcome]++;
    return { rows, results: merged };
  });
};
