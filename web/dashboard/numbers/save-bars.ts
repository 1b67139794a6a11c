import { showDateAndYear, showExactTime, showNumber } from '../../lib/format.ts';
import { saveFile } from '../../lib/save-file.ts';
import { address } from '../address.ts';
import type { CityRow, Counts } from '../figures/city-rows.ts';
import type { Bar } from '../files/paint-bars.ts';
import { campaign } from '../live/campaign.ts';
import { counts } from '../live/live-counts.ts';
import { nameOf } from './name-of.ts';

/** A picture of more would be too long for any slide. */
const mostBars = 60;

export const saveCityBars = (rows: readonly CityRow[], title: string): Promise<void> =>
  save(
    'kota',
    title,
    rows.map((row) => {
      const { confirmed, held, waiting, quota, total } = row;
      const name = nameOf(row);
      if (quota === null) return { name, figure: showNumber(total), solid: total };
      const figure = `${showNumber(confirmed)} / ${showNumber(quota)}`;
      return { name, figure, solid: confirmed, fence: { held, waiting, quota } };
    }),
  );

export const saveChannelBars = (channels: Counts['channels'], title: string): Promise<void> =>
  save(
    'kanal',
    title,
    channels.map(({ name, total }) => ({ name, figure: showNumber(total), solid: total })),
  );

/** The painter comes when it is first asked for. */
const save = async (part: string, title: string, bars: readonly Bar[]): Promise<void> => {
  const { paintBars } = await import('../files/paint-bars.ts');
  const asOf = counts.value?.asOf ?? new Date().toISOString();
  const zone = campaign.value?.timeZone ?? 'Asia/Jakarta';
  const source = `${campaign.value?.name ?? ''} · ${showDateAndYear(asOf, zone)} ${showExactTime(asOf, zone)}`;
  const picture = await paintBars(bars.slice(0, mostBars), title, source);
  saveFile(`${address.value.campaign}-${part}-${asOf.slice(0, 16).replace(':', '.')}Z.png`, 'image/png', picture);
};
