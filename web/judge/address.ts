import { signal } from '@preact/signals';
import { pageLinkOf } from '../lib/page-link.tsx';

/** What the page shows is in its address: an entry's sheet can be left and found again. */
export type Address = { competition: string | undefined; round: string | undefined; entry: number | undefined };

const read = (search: string): Address => {
  const query = new URLSearchParams(search);
  const entry = Number(query.get('entry'));
  return {
    competition: query.get('competition') ?? undefined,
    round: query.get('round') ?? undefined,
    entry: Number.isInteger(entry) && entry > 0 ? entry : undefined,
  };
};

export const address = signal(read(location.search));
addEventListener('popstate', () => {
  address.value = read(location.search);
});

/** The competition stays unless it is named. */
const hrefTo = ({ competition = address.value.competition, round, entry }: Partial<Address>): string => {
  const query = new URLSearchParams();
  if (competition !== undefined) query.set('competition', competition);
  if (round !== undefined) query.set('round', round);
  if (entry !== undefined) query.set('entry', String(entry));
  return `?${query}`;
};

export const goTo = (to: Partial<Address>): void => {
  history.pushState(null, '', hrefTo(to));
  address.value = read(location.search);
  scrollTo(0, 0);
};

export const PageLink = pageLinkOf<Address>({ hrefTo, goTo });
