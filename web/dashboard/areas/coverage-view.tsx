import './coverage.css';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../lib/button.tsx';
import { say, type Text } from '../../lib/say.ts';
import { address, goTo } from '../address.ts';
import { dayOf } from '../figures/city-rows.ts';
import { goalOf, paceOf } from '../figures/pace.ts';
import { later } from '../later.tsx';
import { campaign } from '../live/campaign.ts';
import { PaceCard } from '../numbers/pace-card.tsx';
import { areaName, trailOf, wholeCampaign } from './area-names.ts';
import { AreaTable } from './area-table.tsx';
import { AreaTotals } from './area-totals.tsx';
import { AreaTrail } from './area-trail.tsx';
import { CoverageFiles } from './coverage-files.tsx';
import { OccupationTargets } from './occupation-targets.tsx';
import { type Coverage, useCoverage } from './use-coverage.ts';

const texts = {
  title: { id: 'Cakupan', en: 'Coverage' },
  loading: { id: 'Memuat …', en: 'Loading …' },
  at: { id: 'Keadaan pada', en: 'As it stood on' },
  import: { id: 'Impor target dan pembagi', en: 'Import targets and denominators' },
} as const satisfies Record<string, Text>;

export const CoverageView = () => {
  const { campaign: campaignId = '', area = wholeCampaign, at } = address.value;
  const { coverage, problem } = useCoverage(campaignId, area, at);
  const page = campaign.value;
  if (page === undefined || coverage === undefined)
    return problem === undefined ? <p role="status">{say(texts.loading)}</p> : <p role="alert">{problem}</p>;
  const today = dayOf(Date.now(), page.timeZone);
  return (
    <>
      <div class="top-row">
        <h1>
          {say(texts.title)} <small>{area === wholeCampaign ? page.name : areaName(area)}</small>
        </h1>
        <label class="coverage-at">
          {say(texts.at)}
          <input
            class="input"
            type="date"
            value={coverage.at}
            max={today}
            onChange={({ currentTarget: { value } }) =>
              goTo({
                view: 'coverage',
                area: address.value.area,
                at: value === '' || value >= today ? undefined : value,
              })
            }
          />
        </label>
        <CoverageFiles coverage={coverage} />
      </div>
      <AreaTrail areas={trailOf(area)} />
      {problem && <p role="alert">{problem}</p>}
      <AreaTotals figures={coverage.area} />
      <div class="coverage-columns">
        <AreaTable coverage={coverage} />
        <div class="coverage-side">
          <AreaPace coverage={coverage} timeZone={page.timeZone} page={page} />
          <OccupationTargets targets={coverage.targets} />
        </div>
      </div>
      <ImportPart />
    </>
  );
};

/** What reads lists comes only for who brings one. */
const ImportNumbers = later(async () => (await import('./import-numbers.tsx')).ImportNumbers);

const ImportPart = () => {
  const [isOpen, open] = useState(address.value.importing);
  const part = useRef<HTMLDivElement>(null);
  // Who comes by a link for it should not have to look for it below the map.
  useLayoutEffect(() => {
    if (address.value.importing) part.current?.scrollIntoView();
  }, []);
  if (isOpen)
    return (
      <div ref={part}>
        <ImportNumbers />
      </div>
    );
  return (
    <div>
      <Button size="staff" onClick={() => open(true)}>
        {say(texts.import)}
      </Button>
    </div>
  );
};

type Page = { startsAt: string; endsAt: string };

/** The area's own line of sign-ups, held against the target that runs. */
const AreaPace = ({ coverage, timeZone, page }: { coverage: Coverage; timeZone: string; page: Page }) => {
  const { target } = coverage.area;
  const startsOn = target?.from ?? dayOf(Date.parse(page.startsAt), timeZone);
  const days = coverage.days.filter(({ date }) => target === null || date >= target.from);
  const total = days.reduce((sum, day) => sum + day.total, 0);
  const endsOn = target?.to ?? dayOf(Date.parse(page.endsAt), timeZone);
  const pace = paceOf({ days, total }, { startsOn, endsOn, today: coverage.at });
  return <PaceCard pace={pace} goal={goalOf(target?.target ?? null, null)} />;
};
