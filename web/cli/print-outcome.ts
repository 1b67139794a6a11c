import colors from 'picocolors';
import type { Language } from '../../shared/domain/field-problems.ts';
import type { Import } from './server.ts';
import { say, showNumber, type WhatToSay } from './texts.ts';

type Ended = { isNew: boolean; toCorrect: number; language: Language };

/** Prints how the rows that were sent have ended, as the server has counted them. */
export const printOutcome = (
  { importId, sessionId, accepted, waiting, duplicate, rejected }: Import,
  { isNew, toCorrect, language }: Ended,
): void => {
  const count = (number: number, what: WhatToSay) =>
    `${colors.bold(showNumber(number, language).padStart(9))} ${say(what, language)}`;
  const lines = [
    colors.bold(say('result', language)),
    count(accepted, 'accepted'),
    ...(sessionId === undefined ? [] : [count(waiting, 'waitingRows')]),
    count(duplicate, 'registeredBefore'),
    ...(rejected > 0 ? [count(rejected, 'refusedRows')] : []),
    ...(isNew ? [] : ['', say('nothingNew', language)]),
    ...(toCorrect + rejected > 0 ? ['', say('correctThem', language, importId)] : []),
  ];
  console.log(lines.join('\n'));
};
