import { useEffect, useRef, useState } from 'preact/hooks';
import type * as z from 'zod';
import type * as shape from '../../../shared/api/kiosk-shapes.ts';
import { sayProblem } from '../../lib/say-problem.ts';
import { staffCall } from '../../lib/staff-call.ts';
import type { Device } from '../figures/silence.ts';
import { type Fresh, keepFresh } from '../live/keep-fresh.ts';

export type KioskRecord = z.output<typeof shape.RecordShown>;
export type InSession = { campaignId: string; sessionId: string };
type Shown = {
  devices: Device[];
  open: KioskRecord[];
  explained: KioskRecord[];
  /** When this was so, in ms; nothing yet. */
  at: number | undefined;
  problem: string | undefined;
};

const everyMs = 3_000;
/** What explains itself is read by nobody in a hurry. */
const explainedEvery = 10;
const timeoutMs = 8_000;
const recordsShown = 100;

/** A session's kiosks and what they could not simply sign up, loaded again every few seconds while anyone looks. */
export const useSessionKiosks = ({ campaignId, sessionId }: InSession): Shown & { refresh: () => void } => {
  const [shown, setShown] = useState<Shown>({
    devices: [],
    open: [],
    explained: [],
    at: undefined,
    problem: undefined,
  });
  const fresh = useRef<Fresh>(undefined);
  const round = useRef(0);

  useEffect(() => {
    let stopped = false;
    const params = { campaignId, sessionId };
    const records = (state: 'open' | 'explained') =>
      staffCall('listRecords', { params, query: { state, limit: recordsShown } }, { timeoutMs });
    const load = async () => {
      const withExplained = round.current % explainedEvery === 0;
      round.current += 1;
      const [devices, open, explained] = await Promise.all([
        staffCall('listDevices', { params }, { timeoutMs }),
        records('open'),
        withExplained ? records('explained') : undefined,
      ]);
      if (stopped) return false;
      const failed = [devices, open, explained].find((answer) => answer !== undefined && answer.kind !== 'answered');
      setShown((before) => ({
        devices: devices.kind === 'answered' ? devices.body.items : before.devices,
        open: open.kind === 'answered' ? open.body.items : before.open,
        explained: explained?.kind === 'answered' ? explained.body.items : before.explained,
        at: failed ? before.at : Date.now(),
        problem: failed && sayProblem(failed),
      }));
      return failed === undefined;
    };
    const watching = keepFresh(load, undefined, everyMs);
    fresh.current = watching;
    return () => {
      stopped = true;
      watching.stop();
    };
  }, [campaignId, sessionId]);

  return {
    ...shown,
    refresh: () => {
      round.current = 0;
      fresh.current?.refresh();
    },
  };
};
