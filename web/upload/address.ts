import { signal } from '@preact/signals';

export type View = 'upload' | 'members' | 'history';

/** What the page shows is in its address, so that a reload and a new sign-in lead back to it. */
export type Address = { campaign: string | undefined; channel: string | undefined; view: View };

const read = (search: string): Address => {
  const query = new URLSearchParams(search);
  const view = query.get('view');
  return {
    campaign: query.get('campaign') ?? undefined,
    channel: query.get('channel') ?? undefined,
    view: view === 'members' || view === 'history' ? view : 'upload',
  };
};

export const address = signal(read(location.search));
addEventListener('popstate', () => {
  address.value = read(location.search);
});

/** The address of another part of the page; campaign and channel stay unless they are named. */
export const hrefTo = ({ view = 'upload', ...to }: Partial<Address>): string => {
  const { campaign, channel } = { ...address.value, ...to };
  const query = new URLSearchParams();
  if (campaign !== undefined) query.set('campaign', campaign);
  if (channel !== undefined) query.set('channel', channel);
  if (view !== 'upload') query.set('view', view);
  return `?${query}`;
};

export const goTo = (to: Partial<Address>): void => {
  history.pushState(null, '', hrefTo(to));
  address.value = read(location.search);
};
