import type { Session } from '../../shared/domain/campaign.ts';
import type { StoredNumbers } from '../../shared/table/numbers.item.ts';

/** A session with where its numbers stand. */
export const sessionAsStored = (session: Session, numbers: StoredNumbers | undefined) => ({
  ...session,
  quota: numbers?.quota ?? 0,
  waitingSize: numbers?.waitingSize ?? 0,
  issued: numbers?.issued ?? 0,
  line: numbers?.line ?? 0,
  leasable: numbers?.leasable ?? 0,
  state: numbers?.closed === false ? ('open' as const) : ('closed' as const),
});
