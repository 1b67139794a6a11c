import { routes } from '../../shared/api/routes.ts';
import { shortenName } from '../../shared/domain/name.ts';
import { ok, operation } from '../http/endpoint.ts';
import { countPresent } from './count-present.ts';
import { crewName } from './crew-name.ts';
import { findSession } from './find.ts';
import { type Judged, letIn, readScan } from './judge-scan.ts';
import { firstScan } from './roster-entry.ts';

export const createCheckIns = operation(routes.createCheckIns, async ({ params, body, caller, now, daftar }) => {
  const { campaign, session } = await findSession(daftar, params.campaignId, params.sessionId);
  const by = crewName(caller.email);
  const at = { campaign, session, gate: body.gate, by, now, daftar };
  const read = await Promise.all(body.checkIns.map((scan) => readScan(scan, at)));
  const judgeInOrder = async (scans: typeof read) => {
    const judged: Judged[] = [];
    for (const one of scans) {
      if ('outcome' in one) judged.push(one);
      else judged.push(await letIn({ ...one, signUp: judged.at(-1)?.signUp ?? one.signUp }, at));
    }
    return judged;
  };
  // Of one person's scans without a network, by whichever of their codes, the earliest counts; different people wait for nobody.
  const inOrder = read.toSorted((a, b) => Date.parse(a.scan.at) - Date.parse(b.scan.at));
  const byPerson = Map.groupBy(inOrder, ({ scan, signUp }) => signUp?.signUpId ?? scan.checkInId);
  const judged = (await Promise.all([...byPerson.values()].map(judgeInOrder))).flat();

  const tooLate = judged.filter(({ scan, outcome }) => scan.offline && outcome !== 'checked-in');
  for (const { scan, outcome, signUp } of tooLate) {
    await daftar.doubleScans.add({
      ...params,
      checkInId: scan.checkInId,
      outcome,
      at: scan.at,
      gate: body.gate,
      by,
      receivedAt: new Date(now).toISOString(),
      ...(signUp && { signUpId: signUp.signUpId }),
    });
  }

  const results = new Map(judged.map((one) => [one.scan.checkInId, resultOf(one)]));
  return ok({
    results: body.checkIns.flatMap(({ checkInId }) => results.get(checkInId) ?? []),
    present: await countPresent(campaign, session, daftar),
  });
});

const resultOf = ({ scan, outcome, signUp }: Judged) => ({
  checkInId: scan.checkInId,
  outcome,
  ...(signUp && {
    signUpId: signUp.signUpId,
    ...(signUp.number !== undefined && { number: signUp.number }),
    ...(signUp.bib !== undefined && { bib: signUp.bib }),
    name: shortenName(signUp.name),
    ...(outcome === 'already' && signUp.checkIn && { first: firstScan(signUp.checkIn) }),
  }),
});
