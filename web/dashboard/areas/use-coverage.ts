import { signal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import type * as z from 'zod';
import type * as shape from '../../../shared/api/coverage-shapes.ts';
import { sayProblem } from '../../lib/say-problem.ts';
import { staffCall } from '../../lib/staff-call.ts';

export type Coverage = z.output<typeof shape.Coverage>;
export type AreaFigures = z.output<typeof shape.AreaFigures>;

/** A city at the end of a year of 35,000 is 160 read units: whoever looks at an area sees new sign-ups within this time. A day in the past does not change. */
const everyMs = 30_000;

const asked = signal(0);
/** After numbers were set: nobody waits to see what they did. */
export const refreshCoverage = (): void => {
  asked.value += 1;
};

/** An area and its parts as they stood on a day. What was shown last stays until the next has come. */
export const useCoverage = (campaignId: string, area: string, at: string | undefined) => {
  const [coverage, setCoverage] = useState<Coverage>();
  const [problem, setProblem] = useState<string>();
  const times = asked.value;
  useEffect(() => {
    let stopped = false;
    const load = async () => {
      const query = { area, ...(at !== undefined && { at }) };
      const answer = await staffCall('getCoverage', { params: { campaignId }, query });
      if (stopped) return;
      setProblem(answer.kind === 'answered' ? undefined : sayProblem(answer));
      if (answer.kind === 'answered') setCoverage(answer.body);
    };
    void load();
    const timer = setInterval(() => {
      if (!document.hidden && at === undefined) void load();
    }, everyMs);
    return () => {
      stopped = true;
      clearInterval(timer);
    };
  }, [campaignId, area, at, times]);
  return { coverage, problem };
};
