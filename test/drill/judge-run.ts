import type { Outcome } from './send-run.ts';
import type { Roster, Session } from './staff-client.ts';

export type SessionFigures = {
  sessionId: string;
  runners: number;
  quota: number;
  confirmed: number;
  waiting: number;
  refused: number;
  /** Numbers up to the line that nobody holds: a crash took them between the counter and the sign-up. The sweep finds them after 15 min. */
  burned: number;
};

/** What the stored sign-ups of a session come to. */
export const figuresOf = (
  { sessionId, quota, line, issued }: Session,
  roster: Roster,
  runners: number,
  outcomes: readonly Outcome[],
): SessionFigures => {
  const held = new Set(roster.map(({ number }) => number));
  const cancelled = roster.filter(({ status, number = 0 }) => status === 'cancelled' && number <= line).length;
  let unheld = 0;
  for (let number = 1; number <= Math.min(line, issued); number += 1) if (!held.has(number)) unheld += 1;
  return {
    sessionId,
    runners,
    quota,
    confirmed: roster.filter(({ status }) => status === 'confirmed').length,
    waiting: roster.filter(({ status }) => status === 'waiting').length,
    refused: new Set(
      outcomes.filter((outcome) => outcome.sessionId === sessionId && !outcome.receipt).map(({ runner }) => runner),
    ).size,
    // The line stands as far above the quota as there are dead numbers below it.
    burned: unheld - (line - quota - cancelled),
  };
};

/**
 * What is wrong with a run, in sentences; nothing where all is right. `mayBurn`: the server was killed, so that places
 * may stay empty until the sweep has found the numbers that went with it.
 */
export const judgeRun = (
  outcomes: readonly Outcome[],
  rosters: ReadonlyMap<string, Roster>,
  figures: readonly SessionFigures[],
  mayBurn: boolean,
): string[] => [
  ...figures.flatMap((session) => judgePlaces(session, mayBurn)),
  ...[...rosters].flatMap(([sessionId, roster]) => judgeNumbers(sessionId, roster)),
  ...judgeAnswers(outcomes, rosters),
];

const judgePlaces = ({ sessionId, runners, quota, confirmed, burned }: SessionFigures, mayBurn: boolean): string[] => {
  const due = Math.min(quota, runners);
  const wrong: string[] = [];
  if (confirmed > quota) wrong.push(`${sessionId}: ${confirmed} confirmed are over the quota of ${quota}`);
  else if (mayBurn && confirmed + burned < due)
    wrong.push(`${sessionId}: ${confirmed} confirmed and ${burned} burned numbers are fewer than ${due}`);
  else if (!mayBurn && confirmed !== due) wrong.push(`${sessionId}: ${confirmed} confirmed instead of ${due}`);
  return wrong;
};

const judgeNumbers = (sessionId: string, roster: Roster): string[] => {
  const twice = roster.length - new Set(roster.map(({ number }) => number)).size;
  const people = roster.length - new Set(roster.map(({ signUpId }) => signUpId)).size;
  return [
    ...(twice > 0 ? [`${sessionId}: ${twice} numbers given twice`] : []),
    ...(people > 0 ? [`${sessionId}: ${people} sign-ups listed twice`] : []),
  ];
};

/** Whoever was told a number holds it: all of the same runner's answers name it, and so does the roster. */
const judgeAnswers = (outcomes: readonly Outcome[], rosters: ReadonlyMap<string, Roster>): string[] => {
  const stored = new Map(
    [...rosters].flatMap(([sessionId, roster]) =>
      roster.map((entry) => [entry.signUpId, `${sessionId} ${entry.number}`]),
    ),
  );
  const told = new Map<number, string>();
  let lost = 0;
  let changed = 0;
  for (const { runner, receipt } of outcomes) {
    if (!receipt) continue;
    const number = `${receipt.sessionId} ${receipt.number}`;
    if (stored.get(receipt.signUpId) !== number) lost += 1;
    if ((told.get(runner) ?? number) !== number) changed += 1;
    told.set(runner, number);
  }
  const numbers = new Set(told.values());
  return [
    ...(lost > 0 ? [`${lost} acknowledged sign-ups are not stored as they were acknowledged`] : []),
    ...(changed > 0 ? [`${changed} repeats were told another number than their own`] : []),
    ...(numbers.size < told.size ? [`${told.size - numbers.size} numbers were told to two people`] : []),
  ];
};
