import { showDateAndYear, showExactTime } from '../../lib/format.ts';
import { saveFile } from '../../lib/save-file.ts';
import { address } from '../address.ts';
import type { CityRow } from '../figures/city-rows.ts';
import { campaign } from '../live/campaign.ts';
import { counts } from '../live/live-counts.ts';

/** The painter comes when it is first asked for. */
export const saveMap = async (rows: readonly CityRow[], timeZone: string): Promise<void> => {
  const { paintMap } = await import('./paint-map.ts');
  const asOf = counts.value?.asOf ?? new Date().toISOString();
  const source = `${showDateAndYear(asOf, timeZone)} ${showExactTime(asOf, timeZone)}`;
  const picture = await paintMap(rows, campaign.value?.name ?? '', source);
  const { campaign: campaignId = '' } = address.value;
  saveFile(`${campaignId}-peta-${asOf.slice(0, 16).replace(':', '.')}Z.png`, 'image/png', picture);
};
