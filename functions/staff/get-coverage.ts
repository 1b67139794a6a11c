import { routes } from '../../shared/api/routes.ts';
import { depthOf, knownParts, levelOf, partHolding, wholeCampaign } from '../../shared/domain/area-code.ts';
import { type CampaignInFull, dayIn } from '../../shared/domain/campaign.ts';
import { coverageOf, reached } from '../../shared/domain/coverage.ts';
import { seriesOf } from '../../shared/domain/heads.ts';
import { ok, operation } from '../http/endpoint.ts';
import { findCampaign } from './find.ts';
import { readHeads } from './read-heads.ts';

export const getCoverage = operation(routes.getCoverage, async ({ params, query, now, daftar }) => {
  const campaign = await findCampaign(daftar, params.campaignId);
  const { campaignId, timeZone } = campaign;
  const { area } = query;
  const at = query.at ?? dayIn(timeZone, new Date(now).toISOString());
  const depth = depthOf(area);
  const own = `${depth}#${area}#`;
  const below = `${depth + 1}#${area === wholeCampaign ? '' : `${area}.`}`;
  const [{ whole, parts: heads }, ownTargets, targetsBelow, ownDenominators, denominatorsBelow] = await Promise.all([
    readHeads(daftar, campaignId, area),
    daftar.targets.beginning(campaignId, own),
    daftar.targets.beginning(campaignId, below),
    daftar.denominators.beginning(campaignId, own),
    daftar.denominators.beginning(campaignId, below),
  ]);
  const targets = [...withCampaignTarget(campaign, area, ownTargets), ...targetsBelow];
  const denominators = [...ownDenominators, ...denominatorsBelow];
  const inPart = Map.groupBy(
    heads.filter((one) => depthOf(one.area) > depth && one.day <= at),
    (one) => partHolding(area, one.area),
  );
  const parts = new Set([
    ...knownParts(area),
    ...[...targetsBelow, ...denominatorsBelow].map(({ areaCode }) => areaCode),
    ...inPart.keys(),
  ]);
  return ok({
    asOf: new Date(now).toISOString(),
    at,
    level: levelOf(area),
    area: coverageOf(area, { heads: whole, targets, denominators }, at),
    targets: targets.filter(({ areaCode }) => areaCode === area).map((target) => reached(target, whole, at)),
    parts: [...parts]
      .sort()
      .map((part) => coverageOf(part, { heads: inPart.get(part) ?? [], targets, denominators }, at)),
    days: seriesOf(whole, area, at),
  });
});

type Targets = Parameters<typeof reached>[0][];

/** The target that a campaign was made with holds while no other is set for the whole of it. */
const withCampaignTarget = (campaign: CampaignInFull, area: string, own: Targets): Targets => {
  const { target, startsAt, endsAt, timeZone } = campaign;
  if (area !== wholeCampaign || target === undefined || own.some(({ occupation }) => occupation === undefined))
    return own;
  return [...own, { areaCode: area, from: dayIn(timeZone, startsAt), to: dayIn(timeZone, endsAt), target }];
};
