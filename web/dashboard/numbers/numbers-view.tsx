import './numbers.css';
import { useEffect } from 'preact/hooks';
import { address } from '../address.ts';
import { dayOf } from '../figures/city-rows.ts';
import { kioskNeeds, needsOf } from '../figures/needs.ts';
import { totalsOf } from '../figures/totals-of.ts';
import { campaign } from '../live/campaign.ts';
import { counts } from '../live/live-counts.ts';
import { rows } from '../live/rows.ts';
import { kiosks, watchKiosks } from '../live/watch-kiosks.ts';
import { MapCard } from '../map/map-card.tsx';
import { ChannelBars } from './channel-bars.tsx';
import { CityTable } from './city-table.tsx';
import { LostConnection } from './lost-connection.tsx';
import { NeedsPanel } from './needs-panel.tsx';
import { SignUpLines } from './sign-up-lines.tsx';
import { TopRow } from './top-row.tsx';
import { TotalStrip } from './total-strip.tsx';
import { Waiting } from './waiting.tsx';

export const NumbersView = () => {
  const { campaign: campaignId } = address.value;
  useEffect(() => (campaignId === undefined ? undefined : watchKiosks(campaignId)), [campaignId]);
  const now = counts.value;
  const page = campaign.value;
  if (now === undefined || page === undefined) return <Waiting />;
  const cities = rows.value;
  const totals = totalsOf(now, cities);
  const startsOn = dayOf(Date.parse(page.startsAt), page.timeZone);
  const { first, last } = kioskNeeds(cities, kiosks.value, Date.now());
  const needs = [...first, ...needsOf(cities, startsOn), ...last];
  return (
    <>
      <TopRow counts={now} rows={cities} timeZone={page.timeZone} />
      <LostConnection timeZone={page.timeZone} />
      <TotalStrip totals={totals} rows={cities} />
      <div class="numbers-columns">
        <NeedsPanel needs={needs} page={page} />
        <CityTable rows={cities} totals={totals} />
        <ChannelBars channels={now.channels} total={now.total} />
      </div>
      <MapCard rows={cities} timeZone={page.timeZone} />
      <SignUpLines counts={now} rows={cities} page={page} startsOn={startsOn} quota={totals.quota} />
    </>
  );
};
