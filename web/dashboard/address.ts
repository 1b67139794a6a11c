import { signal } from '@preact/signals';

export type View = 'numbers' | 'people' | 'kiosks' | 'help-desk' | 'settings';
export type RosterStatus = 'confirmed' | 'waiting' | 'cancelled';

/** What the page shows is in its address, so that a link, a reload and a new sign-in all lead back to it. */
export type Address = {
  campaign: string | undefined;
  view: View;
  wall: boolean;
  session: string | undefined;
  status: RosterStatus | undefined;
};

const oneOf = <T extends string>(value: string | null, ...allowed: T[]): T | undefined =>
  allowed.find((each) => each === value);

const read = (search: string): Address => {
  const query = new URLSearchParams(search);
  return {
    campaign: query.get('campaign') ?? undefined,
    view: oneOf(query.get('view'), 'people', 'kiosks', 'help-desk', 'settings') ?? 'numbers',
    wall: query.get('wall') === '1',
    session: query.get('session') ?? undefined,
    status: oneOf(query.get('status'), 'confirmed', 'waiting', 'cancelled'),
  };
};

export const address = signal(read(location.search));
addEventListener('popstate', () => {
  address.value = read(location.search);
});

/** The address of another part of the page; what is not named is left out, except the campaign. */
export const hrefTo = (to: Partial<Address>): string => {
  const { campaign = address.value.campaign, view = 'numbers', wall = false, session, status } = to;
  const query = new URLSearchParams();
  if (campaign !== undefined) query.set('campaign', campaign);
  if (view !== 'numbers') query.set('view', view);
  if (wall) query.set('wall', '1');
  if (session !== undefined) query.set('session', session);
  if (status !== undefined) query.set('status', status);
  return `?${query}`;
};

export const goTo = (to: Partial<Address>): void => {
  history.pushState(null, '', hrefTo(to));
  address.value = read(location.search);
};
