import { useEffect, useRef, useState } from 'preact/hooks';
import type * as z from 'zod';
import type * as shape from '../../../shared/api/coverage-shapes.ts';
import { staffCall } from '../../lib/staff-call.ts';
import type { CityRow } from '../figures/city-rows.ts';
import { keepFresh } from './keep-fresh.ts';

export type CityDays = z.output<typeof shape.CityDays>;
export type CityDaysNow = { kind: 'loading' } | { kind: 'failed' } | { kind: 'known'; days: CityDays['days'] };

/** The server reads a whole roster for it: only for a city that somebody looks at, and only where its count has moved. */
const everyMs = 10_000;
const timeoutMs = 15_000;

/** A city's days, kept true while it is looked at; nothing where no city is chosen. */
export const useCityDays = (campaignId: string | undefined, row: CityRow | undefined): CityDaysNow | undefined => {
  const [known, setKnown] = useState<{ cityCode: string; now: CityDaysNow }>();
  const total = useRef(0);
  total.current = row?.total ?? 0;
  const cityCode = row?.cityCode;

  useEffect(() => {
    if (campaignId === undefined || cityCode === undefined) return;
    let stopped = false;
    let seen: number | undefined;
    const load = async () => {
      const asked = total.current;
      if (seen === asked) return true;
      const answer = await staffCall('listCityDays', { params: { campaignId, cityCode } }, { timeoutMs });
      if (stopped) return false;
      const worked = answer.kind === 'answered';
      if (worked) {
        seen = asked;
        setKnown({ cityCode, now: { kind: 'known', days: answer.body.days } });
        // What was shown before stays while the next one fails: the counts, asked for every second, say what is wrong.
      } else if (seen === undefined) setKnown({ cityCode, now: { kind: 'failed' } });
      return worked;
    };
    const watching = keepFresh(load, undefined, everyMs);
    return () => {
      stopped = true;
      watching.stop();
    };
  }, [campaignId, cityCode]);

  if (cityCode === undefined) return undefined;
  return known?.cityCode === cityCode ? known.now : { kind: 'loading' };
};
