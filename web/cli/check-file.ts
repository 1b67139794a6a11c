import { summarise } from '../../shared/lists/doctor/summarise.ts';
import { examineInto } from './examine-into.ts';
import { exitCodes } from './exit-codes.ts';
import { openAsList, type Reading } from './open-as-list.ts';
import { printSummary } from './print-summary.ts';
import { openServer } from './server.ts';
import { say } from './texts.ts';
import { writeRejected } from './write-rejected.ts';
import { summaryWriter, writeReport } from './write-report.ts';

type Check = Reading & {
  campaign: string;
  url?: string | undefined;
  report?: string | undefined;
  rejected?: string | undefined;
};

/** Reads and examines a list, writes what was asked for, prints what came of it, and gives the exit code. Sends nothing. */
export const checkFile = async (path: string, { campaign, url, report, rejected, ...reading }: Check) => {
  const { language } = reading;
  const page = url === undefined ? undefined : await openServer({ url, language }).campaign(campaign);
  const list = await openAsList(path, reading, page);
  const summary = summarise();
  const writers = [
    summaryWriter(summary),
    await writeRejected(rejected, list.plan, language),
    await writeReport(report, language),
  ];
  await examineInto(writers, list, () => summary.totals, language);
  printSummary(path, list.plan, summary, language);
  console.log(`\n${say('nothingSent', language)}`);
  return summary.totals.rejected > 0 ? exitCodes.someRejected : exitCodes.allGood;
};
