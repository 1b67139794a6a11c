import { signal } from '@preact/signals';

export type View =
  | 'numbers'
  | 'people'
  | 'kiosks'
  | 'help-desk'
  | 'coverage'
  | 'contest'
  | 'settings'
  | 'setup'
  | 'roles'
  | 'audit'
  | 'export'
  | 'rights';
export type RosterStatus = 'confirmed' | 'waiting' | 'cancelled';

/** What of the audit log is looked at; days are the campaign's own. */
export type AuditFilter = {
  who: string | undefined;
  does: string | undefined;
  since: string | undefined;
  until: string | undefined;
};

/** What the page shows is in its address, so that a link, a reload and a new sign-in all lead back to it. */
export type Address = AuditFilter & {
  campaign: string | undefined;
  view: View;
  wall: boolean;
  session: string | undefined;
  competition: string | undefined;
  channel: string | undefined;
  /** The sign-up whose page is open. */
  person: string | undefined;
  status: RosterStatus | undefined;
  /** Whose coverage is shown, `32.71.01`; without it, the whole campaign's. */
  area: string | undefined;
  /** Coverage as it stood on this day. */
  at: string | undefined;
  /** Which city is looked at: its row, its circle, its line. */
  city: string | undefined;
  /** How the country is drawn; without it, by its outline. A wall shows cities side by side unless it is told to draw the outline. */
  map: 'tiles' | 'outline' | undefined;
  /** A list of targets or residents is brought to coverage. */
  importing: boolean;
  /** A campaign is being made, like the one that `from` names or from nothing. */
  making: 'campaign' | undefined;
  from: string | undefined;
};

const oneOf = <T extends string>(value: string | null, ...allowed: T[]): T | undefined =>
  allowed.find((each) => each === value);

const isDay = (value: string | null) => (value !== null && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : undefined);

const read = (search: string): Address => {
  const query = new URLSearchParams(search);
  return {
    campaign: query.get('campaign') ?? undefined,
    view:
      oneOf(
        query.get('view'),
        'people',
        'kiosks',
        'help-desk',
        'coverage',
        'contest',
        'settings',
        'setup',
        'roles',
        'audit',
        'export',
        'rights',
      ) ?? 'numbers',
    wall: query.get('wall') === '1',
    session: query.get('session') ?? undefined,
    competition: query.get('competition') ?? undefined,
    channel: query.get('channel') ?? undefined,
    person: query.get('person') ?? undefined,
    status: oneOf(query.get('status'), 'confirmed', 'waiting', 'cancelled'),
    area: query.get('area') ?? undefined,
    at: isDay(query.get('at')),
    city: query.get('city') ?? undefined,
    map: oneOf(query.get('map'), 'tiles', 'outline'),
    importing: query.get('import') === '1',
    making: oneOf(query.get('new'), 'campaign'),
    from: query.get('from') ?? undefined,
    who: query.get('who') ?? undefined,
    does: query.get('does') ?? undefined,
    since: isDay(query.get('since')),
    until: isDay(query.get('until')),
  };
};

export const address = signal(read(location.search));
addEventListener('popstate', () => {
  address.value = read(location.search);
});

/** The address of another part of the page; what is not named is left out, except the campaign. */
export const hrefTo = (to: Partial<Address>): string => {
  const { view = 'numbers', wall = false, session, competition, channel, person, status } = to;
  const { making, from, area, at, city, map } = to;
  const campaign = 'campaign' in to ? to.campaign : address.value.campaign;
  const query = new URLSearchParams();
  if (making) {
    query.set('new', making);
    if (from !== undefined) query.set('from', from);
    return `?${query}`;
  }
  if (campaign !== undefined) query.set('campaign', campaign);
  if (view !== 'numbers') query.set('view', view);
  if (wall) query.set('wall', '1');
  if (session !== undefined) query.set('session', session);
  if (competition !== undefined) query.set('competition', competition);
  if (channel !== undefined) query.set('channel', channel);
  if (person !== undefined) query.set('person', person);
  if (status !== undefined) query.set('status', status);
  if (area !== undefined) query.set('area', area);
  if (at !== undefined) query.set('at', at);
  if (city !== undefined) query.set('city', city);
  if (map !== undefined) query.set('map', map);
  if (to.importing) query.set('import', '1');
  for (const name of ['who', 'does', 'since', 'until'] as const) {
    const value = to[name];
    if (value !== undefined) query.set(name, value);
  }
  return `?${query}`;
};

export const goTo = (to: Partial<Address>): void => {
  history.pushState(null, '', hrefTo(to));
  address.value = read(location.search);
};

/** Changes how this part of the page is looked at. Going back leaves the part; it does not go through all that was looked at. */
export const look = (at: Partial<Address>): void => {
  history.replaceState(null, '', hrefTo({ ...address.value, ...at }));
  address.value = read(location.search);
};
