import { routes } from '../../shared/api/routes.ts';
import { isOpen } from '../../shared/domain/availability.ts';
import { fieldProblemText } from '../../shared/domain/field-problems.ts';
import { created, ok, operation } from '../http/endpoint.ts';
import { spendRows } from '../http/partner-caller.ts';
import { addPartnerSignUps } from './add-partner-sign-ups.ts';
import { auditOthers } from './audit-others.ts';
import { judgePartnerSignUp } from './judge-partner-sign-up.ts';
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
  if (!isOpen(campaign, now)) throw problem('campaign-closed');

  const judged = sent.map((item) => judgePartnerSignUp(campaign, item));
  if (!many && judged[0]?.errors) throw problem('invalid-request', { errors: judged[0].errors });
  const good = judged.flatMap((item) => (item.errors ? [] : [item.signUp]));
  const added = await addPartnerSignUps(campaign, key.channelId, good, now, daftar);
  const others = added.flatMap(ofOthers);
  await auditOthers(key.channelId, others, note);
  if (others.length > 0) await daftar.othersRows.add(key, others.length, now);

  const [only] = added;
  if (!many && only !== undefined) {
    if (only !== 'twice' && only.end === 'full') throw problem('session-full');
    if (only !== 'twice' && only.end === 'closed') throw problem('session-closed');
    return (isNew(only) ? created : ok)(shown(partnerResult(only)));
  }
  let next = 0;
  const results = judged.map(
    ({ errors }): PartnerResult =>
      errors ? { outcome: 'rejected', errors } : partnerResult(added[next++] as (typeof added)[number]),
  );
  return ok({ results: results.map(shown) });

  function shown({ errors, ...result }: PartnerResult) {
    const problems = errors?.map(({ pointer, problem: found }) => ({
      pointer,
      code: found.code,
      message: fieldProblemText(found, language),
    }));
    return { ...result, ...(problems && { problems }) };
  }
});
