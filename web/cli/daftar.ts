#!/usr/bin/env node
import { Command, CommanderError, Option } from 'commander';
import { exportParts, exportReasons } from '../../shared/domain/export.ts';
import { Unreadable, unreadableText } from '../../shared/lists/read/unreadable.ts';
import type { AskedUpload } from './asked-upload.ts';
import { checkFile } from './check-file.ts';
import { exitCodes } from './exit-codes.ts';
import { type AskedExport, exportFile } from './export-file.ts';
import { pickLanguage } from './pick-language.ts';
import { say, texts, type WhatToSay } from './texts.ts';
import { uploadFile } from './upload-file.ts';
import { writeTemplate } from './write-template.ts';
import { WrongOption } from './wrong-option.ts';

/** `npx daftar`: lists of members from the command line. A client like the pages: the same reading, the same rules. */

const language = pickLanguage(process.argv, process.env);
const text = (what: WhatToSay) => say(what, language);

type ExportOptions = Omit<AskedExport, 'language' | 'separator'> & { separator: ';' | ',' | 'tab' };
type UploadOptions = Omit<AskedUpload, 'language'> & { dryRun?: boolean };

const program = new Command('daftar')
  .description(text('program'))
  .exitOverride()
  .configureHelp({ showGlobalOptions: true })
  .addOption(new Option('--lang <id|en>', text('lang')).choices(['id', 'en']));

program
  .command('upload')
  .description(text('upload'))
  .argument('<file>', text('file'))
  .requiredOption('--campaign <id>', text('campaign'))
  .requiredOption('--channel <id>', text('channel'))
  .option('--session <id>', text('session'))
  .option('--dry-run', text('dryRun'))
  .option('--report <file>', text('report'))
  .option('--rejected <file>', text('rejected'))
  .option('--column <field=title>', text('column'), (one: string, all?: string[]) => [...(all ?? []), one])
  .addOption(new Option('--date-order <order>', text('dateOrder')).choices(['day-first', 'month-first']))
  .option('--url <url>', text('url'))
  .option('--key <key>', text('key'))
  .option('--attest <statement>', text('attest'))
  .option('--continues <import>', text('continues'))
  .addHelpText('after', `\n${texts.exits[language]}`)
  .action(async (file: string, options: UploadOptions) => {
    const key = options.key ?? process.env.DAFTAR_KEY;
    const run = options.dryRun ? checkFile : uploadFile;
    process.exitCode = await run(file, { ...options, ...(key !== undefined && { key }), language });
  });

program
  .command('template')
  .description(text('template'))
  .argument('<file>', text('templateFile'))
  .action((file: string) => writeTemplate(file, language));

program
  .command('export')
  .description(text('export'))
  .argument('<file>', text('exportedFile'))
  .requiredOption('--campaign <id>', text('ofCampaign'))
  .addOption(new Option('--what <part>', text('what')).choices(exportParts).default('sign-ups'))
  .addOption(new Option('--separator <sign>', text('separator')).choices([';', ',', 'tab']).default(';'))
  .addOption(new Option('--open-niks <reason>', text('openNiks')).choices(exportReasons))
  .option('--url <url>', text('url'))
  .option('--token <token>', text('token'))
  .action(async (file: string, { separator, ...options }: ExportOptions) => {
    const token = options.token ?? process.env.DAFTAR_TOKEN;
    const sign = separator === 'tab' ? '\t' : separator;
    process.exitCode = await exportFile(file, { ...options, token, separator: sign, language });
  });

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : exitCodes.failed;
  else if (error instanceof Unreadable) fail(unreadableText(error.code, language));
  else if (error instanceof DOMException && error.name === 'NotReadableError') fail(text('fileChanged'));
  // A file that is not there, or a folder that may not be written.
  else if (error instanceof WrongOption || (error instanceof Error && 'syscall' in error)) fail(error.message);
  else throw error;
}

function fail(message: string) {
  console.error(message);
  process.exitCode = exitCodes.failed;
}
