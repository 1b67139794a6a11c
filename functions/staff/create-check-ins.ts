import { routes } from '../../shared/api/routes.ts';
import type { Scanned } from '../../shared/domain/check-in.ts';
import { shortenName } from '../../shared/domain/name.ts';
import { ok, operation } from '../http/endpoint.ts';
import { countPresent } from './count-present.ts';
import { crewName } from './crew-name.ts';
import { findSession } from './find.ts';
import { type Judged, judgeScan } from './judge-scan.ts';
import { firstScan } from './roster-entry.ts';

export const createCheckIns = operation(routes.createCheckIns, async ({ params, body, caller, now, daftar }) => {
  const { campaign, session } = await findSession(daftar, params.campaignId, params.sessionId);
  const by = crewName(caller.email);
  const at = { campaign, session, gate: body.gate, by, now, daftar };
  const judgeInOrder = async (scans: readonly Scanned[]) => {
    const judged: Judged[] = [];
    for (const scan of scans) judged.push(await judgeScan(scan, at));
    return judged;
  };
  // Of one ticket scanned twice without a network, the earlier scan counts; different tickets wait for nobody.
  const byTicket = Map.groupBy(body.checkIns, ({ ticketCode }) => ticketCode);
  const judged = (await Promise.all([...byTicket.values()].map(judgeInOrder))).flat();

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
