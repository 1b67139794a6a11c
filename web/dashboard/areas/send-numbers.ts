import type { ProblemCode } from '../../../shared/api/problems.ts';
import type { Answer } from '../../lib/answer.ts';
import { sayProblem } from '../../lib/say-problem.ts';
import { staffCall } from '../../lib/staff-call.ts';
import type { NumberColumn, NumberProblem, ReadNumbers } from './read-numbers.ts';

/** The server takes so many at once. */
const atOnce = 500;

type Sent = { set: number; problems: NumberProblem[]; stopped?: string };
type Lined<T> = { line: number; item: T };

/** Sends what was read, in parts. A line that the server refuses is told by its number; the others of its part go again without it. */
export const sendNumbers = async (
  campaignId: string,
  { targets, denominators }: Pick<ReadNumbers, 'targets' | 'denominators'>,
  tell: (done: number) => void,
): Promise<Sent> => {
  const params = { campaignId };
  const sent: Sent = { set: 0, problems: [] };
  let done = 0;

  const sendAll = async <T>(
    list: readonly Lined<T>[],
    put: (items: T[]) => Promise<Answer<{ set: number }, ProblemCode>>,
  ) => {
    for (let at = 0; at < list.length && sent.stopped === undefined; at += atOnce) {
      let part = list.slice(at, at + atOnce);
      while (part.length > 0) {
        const answer = await put(part.map(({ item }) => item));
        if (answer.kind === 'answered') {
          sent.set += answer.body.set;
          break;
        }
        const refused = answer.kind === 'refused' ? refusedIn(answer.errors) : new Map();
        if (refused.size === 0) {
          sent.stopped = sayProblem(answer);
          return;
        }
        for (const [nth, { column, message }] of refused)
          sent.problems.push({ line: part[nth]?.line ?? 0, column, code: 'by-server', message });
        part = part.filter((_, nth) => !refused.has(nth));
      }
      done += Math.min(atOnce, list.length - at);
      tell(done);
    }
  };

  await sendAll(targets, (items) => staffCall('setTargets', { params, body: { items } }));
  await sendAll(denominators, (items) => staffCall('setDenominators', { params, body: { items } }));
  return sent;
};

/** `/items/3/areaCode` is about the fourth of them. */
const refusedIn = (errors: readonly { pointer: string; message: string }[]) => {
  const byItem = new Map<number, { column: NumberColumn; message: string }>();
  for (const { pointer, message } of errors) {
    const [, nth, field] = /^\/items\/(\d+)\/?(.*)$/.exec(pointer) ?? [];
    if (nth === undefined) continue;
    const columns: Partial<Record<string, NumberColumn>> = { value: 'residents', kind: 'residents' };
    byItem.set(Number(nth), { column: columns[field ?? ''] ?? ((field || 'areaCode') as NumberColumn), message });
  }
  return byItem;
};
