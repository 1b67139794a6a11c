import { useEffect, useState } from 'preact/hooks';
import type * as z from 'zod';
import type * as shape from '../../../shared/api/shapes.ts';
import { sayProblem } from '../../lib/say-problem.ts';
import { staffCall } from '../../lib/staff-call.ts';

export type Settings = z.output<typeof shape.CampaignAsStored>;

/** As it stands now; nothing where it cannot be read. */
export const readSettings = async (campaignId: string): Promise<Settings | undefined> => {
  const answer = await staffCall('getSettings', { params: { campaignId } });
  return answer.kind === 'answered' ? answer.body : undefined;
};
export const versionOf = ({ version }: { version: number }): number => version;

/** A campaign as its managers see it, as it stood when this part was opened or last changed it; or why it cannot be shown. */
export const useSettings = (campaignId: string) => {
  const [settings, setSettings] = useState<Settings>();
  const [problem, setProblem] = useState<string>();
  useEffect(() => {
    void staffCall('getSettings', { params: { campaignId } }).then((answer) => {
      if (answer.kind === 'answered') setSettings(answer.body);
      else setProblem(sayProblem(answer));
    });
  }, [campaignId]);
  return { settings, problem, setSettings };
};
