import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { showNumber } from '../lib/format.ts';
import { PageHeader } from '../lib/page-header.tsx';
import { say, type Text, type TextAround } from '../lib/say.ts';
import { leave } from '../lib/sign-in/leave.ts';
import { address, type View } from './address.ts';
import { campaign } from './live/campaign.ts';
import { counts } from './live/live-counts.ts';
import { PageLink } from './page-link.ts';

const views = {
  numbers: { id: 'Angka', en: 'Figures' },
  coverage: { id: 'Cakupan', en: 'Coverage' },
  people: { id: 'Orang', en: 'People' },
  kiosks: { id: 'Kios', en: 'Kiosks' },
  'help-desk': { id: 'Meja bantuan', en: 'Help desk' },
  contest: { id: 'Lomba', en: 'Competitions' },
  roles: { id: 'Peran', en: 'Roles' },
  settings: { id: 'Pengaturan', en: 'Settings' },
  rights: { id: 'Hak data', en: 'Rights' },
  audit: { id: 'Audit', en: 'Audit' },
  export: { id: 'Ekspor', en: 'Export' },
} as const satisfies Partial<Record<View, Text>>;
const texts = {
  parts: { id: 'Bagian dasbor', en: 'Parts of the dashboard' },
  menu: { id: 'Menu', en: 'Menu' },
  leave: { id: 'Keluar', en: 'Sign out' },
} as const satisfies Record<string, Text>;
const cities: TextAround<[string]> = { id: (n) => `${n} kota`, en: (n) => (n === '1' ? '1 city' : `${n} cities`) };

/** "Fun Run 5K · 11 kota" */
export const campaignTitle = (): string => {
  const name = campaign.value?.name ?? address.value.campaign ?? '';
  const count = counts.value?.cities.length ?? 0;
  return count === 0 ? name : `${name} · ${say(cities, showNumber(count))}`;
};

export const DashboardHeader = () => {
  const title = campaignTitle();
  const [isOpen, setOpen] = useState(false);
  // Whichever part was chosen, the menu has done its work.
  useLayoutEffect(() => setOpen(false), [address.value.view]);
  useEffect(() => {
    document.title = `${title} · Daftar`;
  }, [title]);
  return (
    <PageHeader
      beside={
        <>
          <span class="header-title">{title}</span>
          <button
            type="button"
            class="header-menu"
            aria-expanded={isOpen}
            aria-controls="header-parts"
            onClick={() => setOpen(!isOpen)}
          >
            {say(texts.menu)}
          </button>
          <nav id="header-parts" class={isOpen ? 'header-nav is-open' : 'header-nav'} aria-label={say(texts.parts)}>
            {(Object.keys(views) as (keyof typeof views)[]).map((view) => (
              <PageLink key={view} to={{ view }} aria-current={address.value.view === view ? 'page' : undefined}>
                {say(views[view])}
              </PageLink>
            ))}
            <button type="button" class="link" onClick={() => void leave()}>
              {say(texts.leave)}
            </button>
          </nav>
        </>
      }
    />
  );
};
