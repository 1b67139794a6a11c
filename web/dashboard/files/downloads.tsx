import './downloads.css';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { csvOf, type Sheet } from '../../lib/csv.ts';
import { Icon } from '../../lib/icon.tsx';
import { saveFile } from '../../lib/save-file.ts';
import { say, type Text } from '../../lib/say.ts';
import { address } from '../address.ts';
import type { CityRow, Counts } from '../figures/city-rows.ts';
import { campaign } from '../live/campaign.ts';
import { aboutSheet, channelSheet, citySheet, daySheet } from './sheets.ts';

const texts = {
  xlsx: { id: 'Excel (XLSX): kota, kanal, hari', en: 'Excel (XLSX): cities, channels, days' },
  cities: { id: 'CSV: per kota', en: 'CSV: by city' },
  channels: { id: 'CSV: per kanal', en: 'CSV: by channel' },
  days: { id: 'CSV: per hari', en: 'CSV: by day' },
  failed: {
    id: 'Bagian pembuat Excel tidak bisa dimuat. Coba lagi.',
    en: 'The part that makes Excel files cannot be loaded. Try again.',
  },
} as const satisfies Record<string, Text>;

/** The figures as they stand now, in files that name their time. */
export const Downloads = ({ counts, rows }: { counts: Counts; rows: CityRow[] }) => {
  const menu = useRef<HTMLDetailsElement>(null);
  const [failed, setFailed] = useState(false);
  useClosing(menu);
  const fileName = (part: string, ending: string) =>
    `${address.value.campaign}-${part}-${counts.asOf.slice(0, 16).replace(':', '.')}Z.${ending}`;
  const csv = (sheet: Sheet) => {
    saveFile(fileName(sheet.name.toLowerCase(), 'csv'), 'text/csv;charset=utf-8', csvOf(sheet.rows));
    menu.current?.removeAttribute('open');
  };
  const xlsx = async () => {
    const about = aboutSheet(campaign.value?.name ?? '', counts.asOf, campaign.value?.timeZone ?? 'Asia/Jakarta');
    const sheets = [citySheet(counts, rows), channelSheet(counts), daySheet(counts), about];
    setFailed(false);
    try {
      const { xlsxOf } = await import('./xlsx.ts');
      saveFile(fileName('dasbor', 'xlsx'), xlsxType, new Uint8Array(await xlsxOf(sheets)));
      menu.current?.removeAttribute('open');
    } catch (error) {
      // What a browser throws where a module cannot be fetched.
      if (!(error instanceof TypeError)) throw error;
      setFailed(true);
    }
  };
  return (
    <details class="downloads" ref={menu}>
      <summary class="button button-second button-staff">
        <Icon name="download" />
        CSV / XLSX
      </summary>
      <div class="downloads-menu card">
        <button type="button" class="link" onClick={() => void xlsx()}>
          {say(texts.xlsx)}
        </button>
        <button type="button" class="link" onClick={() => csv(citySheet(counts, rows))}>
          {say(texts.cities)}
        </button>
        <button type="button" class="link" onClick={() => csv(channelSheet(counts))}>
          {say(texts.channels)}
        </button>
        <button type="button" class="link" onClick={() => csv(daySheet(counts))}>
          {say(texts.days)}
        </button>
        {failed && <p role="alert">{say(texts.failed)}</p>}
      </div>
    </details>
  );
};

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Escape and a click elsewhere close it, as people expect of a menu. */
const useClosing = (menu: { current: HTMLDetailsElement | null }) =>
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !menu.current?.open) return;
      menu.current.open = false;
      menu.current.querySelector('summary')?.focus();
    };
    const onClick = (event: MouseEvent) => {
      if (menu.current?.open && !menu.current.contains(event.target as Node)) menu.current.open = false;
    };
    addEventListener('keydown', onKey);
    addEventListener('click', onClick);
    return () => {
      removeEventListener('keydown', onKey);
      removeEventListener('click', onClick);
    };
  }, [menu]);
