import { createInterface } from 'node:readline/promises';
import type { Language } from '../../shared/domain/field-problems.ts';
import { statement } from '../upload/check/statement.ts';
import type { Campaign } from './server.ts';
import { say } from './texts.ts';
import { WrongOption } from './wrong-option.ts';

/** What is declared of the people's consent: said with the command, or asked of the person at the terminal. */
export const attest = async (given: string | undefined, campaign: Campaign, language: Language): Promise<string> => {
  if (given?.trim()) return given;
  if (!process.stdin.isTTY || !process.stderr.isTTY) throw new WrongOption(say('attestMissing', language));
  const declared = statement[language](campaign.consent.version);
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const question = `\n${campaign.name}\n${campaign.consent.text}\n\n${declared} ${say('yesOrNo', language)} `;
    if (/^(?:y|ya|yes)$/i.test((await terminal.question(question)).trim())) return declared;
  } finally {
    terminal.close();
  }
  throw new WrongOption(say('notAttested', language));
};
