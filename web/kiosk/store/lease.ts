import { inTransaction } from './database.ts';
import type { GrantedLease, KeptLease, KeptPlace } from './place.ts';

/** Before it is asked for: a lost answer must not cost the places. */
export const askForLease = (leaseId: string, size: number): Promise<void> =>
  inTransaction(['leases'], 'readwrite', ({ store }) =>
    store('leases').put({ leaseId, size, state: 'asked', unused: [] }),
  );

/** Places are taken up once only, and only from a lease that this very device asked for: any other may be promised already. */
export const takeUpLease = ({ leaseId, grantedAt, places }: GrantedLease): Promise<void> =>
  inTransaction(['leases', 'places'], 'readwrite', async ({ store }) => {
    const lease = await store('leases').get(leaseId);
    if (lease?.state !== 'asked') return;
    await store('leases').put({ ...lease, state: 'open' });
    for (const place of places) await store('places').put({ ...place, leaseId, grantedAt });
  });

export const readPlaces = (): Promise<KeptPlace[]> =>
  inTransaction(['places'], 'readonly', ({ store }) => store('places').all());

export const dropPlaces = (places: readonly KeptPlace[]): Promise<void> =>
  inTransaction(['places'], 'readwrite', async ({ store }) => {
    for (const { grantedAt, leaseId, number } of places) await store('places').delete([grantedAt, leaseId, number]);
  });

export const dropLease = (leaseId: string): Promise<void> =>
  inTransaction(['leases', 'places'], 'readwrite', async ({ store }) => {
    for (const place of await store('places').all()) {
      if (place.leaseId === leaseId) await store('places').delete([place.grantedAt, leaseId, place.number]);
    }
    await store('leases').delete(leaseId);
  });

/** From here on no number of these can be promised to anybody: only then may they be named unused. */
export const layDownPlaces = (): Promise<void> =>
  inTransaction(['leases', 'places'], 'readwrite', async ({ store }) => {
    const places = await store('places').all();
    for (const lease of await store('leases').all()) {
      const unused = places.filter(({ leaseId }) => leaseId === lease.leaseId).map(({ number }) => number);
      // One that was asked for without an answer may have been granted: given back, what is in it comes free.
      if (lease.state !== 'returning') await store('leases').put({ ...lease, state: 'returning', unused });
    }
    await store('places').clear();
  });

/**
 * What the server has granted to this very tablet and the tablet does not know: it asked, was refused when it asked again, and the
 * first request arrived later than that. Nobody was promised any of it, so it goes back.
 */
export const giveBackUnknown = (granted: readonly GrantedLease[], since: string): Promise<void> =>
  inTransaction(['leases'], 'readwrite', async ({ store }) => {
    for (const { leaseId, grantedAt } of granted) {
      if (grantedAt < since || (await store('leases').get(leaseId))) continue;
      await store('leases').put({ leaseId, size: 0, state: 'returning', unused: [] });
    }
  });

export const keptLeases = (): Promise<KeptLease[]> =>
  inTransaction(['leases'], 'readonly', ({ store }) => store('leases').all());

export const leasesInState = async (state: KeptLease['state']): Promise<KeptLease[]> =>
  (await keptLeases()).filter((lease) => lease.state === state);
