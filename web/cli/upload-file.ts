import type { Language } from '../../shared/domain/field-problems.ts';
import { summarise } from '../../shared/lists/doctor/summarise.ts';
import type { AskedUpload } from './asked-upload.ts';
import { attest } from './attest.ts';
import { examineInto } from './examine-into.ts';
import { exitCodes } from './exit-codes.ts';
import { keptEnds } from './kept-ends.ts';
import { newImport } from './new-import.ts';
import { openAsList } from './open-as-list.ts';
import { printOutcome } from './print-outcome.ts';
import { printSummary } from './print-summary.ts';
import { sendList } from './send-list.ts';
import { type Campaign, type Import, openServer } from './server.ts';
import { say } from './texts.ts';
import { summaryWriter } from './write-report.ts';
import { writeResults } from './write-results.ts';
import { WrongOption } from './wrong-option.ts';

/** Examines a list, sends what is ready and missing, and gives the exit code. The same command again goes on where it stopped. */
export const uploadFile = async (path: string, asked: AskedUpload): Promise<number> => {
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
    await writeResults(asked, list, summary, keptEnds(0, 1));
    console.log(say('nothingReady', language));
    return summary.totals.rejected > 0 ? exitCodes.someRejected : exitCodes.allGood;
  }

  const statement = await attest(asked.attest, campaign, language);
  const attestation = { consentVersion: campaign.consent.version, statement };
  const upload = await server.begin(asked.campaign, { ...(await newImport(path, asked, list, summary)), attestation });

  const ends = keptEnds(upload.rows, upload.chunkSize);
  const chunks = wantsAnswers(asked) ? allChunks(upload) : upload.missingChunks;
  const why = await sendList(server, { list, upload, chunks, ends, language });
  if (why !== undefined) throw new WrongOption(`${why}\n${say('goesOn', language)}`);

  const ended = await server.show(upload.importId);
  await writeResults(asked, list, summary, ends);
  printOutcome(ended, { isNew: upload.missingChunks.length > 0, toCorrect: summary.totals.rejected, language });
  return summary.totals.rejected + ended.rejected > 0 ? exitCodes.someRejected : exitCodes.allGood;
};

const openServerFor = ({ url, key, language }: AskedUpload) => {
  if (url === undefined) throw new WrongOption(say('noUrl', language));
  if (!key) throw new WrongOption(say('noKey', language));
  return openServer({ url, key, language });
};

const refuseWithoutSession = ({ sessions }: Campaign, sessionId: string | undefined, language: Language) => {
  if (sessionId !== undefined || sessions.length === 0) return;
  throw new WrongOption(say('chooseSession', language, sessions.map((one) => one.sessionId).join(', ')));
};

/** A chunk that is sent again is answered as before and changes nothing: that is how every row's answer is known after an interruption. */
const wantsAnswers = ({ report, rejected }: AskedUpload) => report !== undefined || rejected !== undefined;

const allChunks = ({ rows, chunkSize }: Import) =>
  Array.from({ length: Math.ceil(rows / chunkSize) }, (_, number) => number);
