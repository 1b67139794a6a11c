import { routes } from '../../shared/api/routes.ts';
import { shutBecause } from '../../shared/domain/availability.ts';
import { dayIn } from '../../shared/domain/campaign.ts';
import { describeFinding } from '../../shared/lists/doctor/describe.ts';
import { bringVillages } from '../../shared/lists/places/find-village.ts';
import { created, ok, operation } from '../http/endpoint.ts';
import { spendRows } from '../http/partner-caller.ts';
import { shutProblem } from '../http/shut-problem.ts';
import { addPartnerSignUps } from './add-partner-sign-ups.ts';
import { auditOthers } from './audit-others.ts';
import { judgePartnerSignUp, type PartnerFinding } from './judge-partner-sign-up.ts';
import { isNew, ofOthers, type PartnerResult, partnerResult } from './partner-result.ts';

export const createPartnerSignUps = operation(routes.createPartnerSignUps, async (request) => {
  const { body, caller, now, daftar, problem, language, note } = request;
  const { key } = caller;
  const campaign = key && (await daftar.campaigns.knowing(key.campaignId, key.channelId));
  if (!key || !campaign) throw problem('campaign-not-found');
  const { items: many, ...one } = body;
  const sent = many ?? [one];
  await spendRows(key, sent.length - 1, now, daftar);
  const wait = await daftar.othersRows.retryAfter(key, now);
  if (wait !== undefined) throw problem('too-many-registered', { headers: { 'retry-after': String(wait) } });

  if (!campaign.channels.some(({ channelId, state }) => channelId === key.channelId && state === 'open'))
    throw problem('channel-not-found');
  const shut = shutBecause(campaign, now);
  if (shut) throw shutProblem(shut, campaign);

  if (sent.some(({ person }) => hasVillage(person))) await bringVillages();
  const today = dayIn(campaign.timeZone, new Date(now).toISOString());
  const judged = sent.map((item) => judgePartnerSignUp(campaign, item, today));
  const describe = ({ pointer, problem: found }: PartnerFinding) => {
    const { column, ...described } = describeFinding({ ...found, column: pointer, found: found.found ?? '' }, language);
    return { ...described, pointer: column };
  };
  const refuseAlone = (problems: readonly PartnerFinding[]): never => {
    const errors = problems.map(describe).map(({ pointer, code, message }) => ({ pointer, code, message }));
    throw problem('invalid-request', { members: { errors } });
  };
  if (!many && judged[0]?.problems) refuseAlone(judged[0].problems);
  const good = judged.flatMap(({ signUp }) => signUp ?? []);
  const added = await addPartnerSignUps(campaign, key.channelId, good, now, daftar);
  const others = added.flatMap(ofOthers);
  await auditOthers(key.channelId, others, note);
  if (others.length > 0) await daftar.othersRows.add(key, others.length, now);

  const [only] = added;
  if (!many && only !== undefined) {
    if ('end' in only && only.end === 'full') throw problem('session-full');
    if ('end' in only && only.end === 'closed') throw problem('session-closed');
    if ('end' in only && only.end === 'paused') throw problem('campaign-paused');
    const result = partnerResult(only);
    if (result.outcome === 'rejected' && result.problems) refuseAlone(result.problems);
    return (isNew(only) ? created : ok)(shown(result, judged[0]?.warnings));
  }
  let next = 0;
  const results = judged.map(({ problems, warnings }) => {
    const result: PartnerResult = problems
      ? { outcome: 'rejected', problems }
      : partnerResult(added[next++] as (typeof added)[number]);
    return shown(result, warnings);
  });
  return ok({ results });

  function shown({ problems, ...result }: PartnerResult, warnings: readonly PartnerFinding[] = []) {
    return {
      ...result,
      ...(problems && { problems: problems.map(describe).map(withoutBlank) }),
      ...(warnings.length > 0 && { warnings: warnings.map(describe).map(withoutBlank) }),
    };
  }
});

/** What is no cell's fault was found nowhere. */
const withoutBlank = <Described extends { found: string }>({ found, ...rest }: Described) => ({
  ...rest,
  ...(found !== '' && { found }),
});
const hasVillage = (person: unknown): boolean =>
  typeof person === 'object' && person !== null && 'villageCode' in person && Boolean(person.villageCode);
