import { type CityRow, daysBetween } from './city-rows.ts';
import { type Device, silentHolders } from './silence.ts';

/** What someone should look at now: only what follows from the counts and from what kiosks say, most pressing first. */
export type Need =
  | {
      kind: 'kiosk-silent';
      row: CityRow;
      sessionId: string;
      device: Device;
      minutes: number;
      kiosks: number;
      held: number;
    }
  | { kind: 'kiosk-records'; row: CityRow; sessionId: string; records: number }
  | { kind: 'waiting-while-held'; row: CityRow }
  | { kind: 'full'; row: CityRow }
  | { kind: 'closed-with-room'; row: CityRow; free: number }
  | { kind: 'behind'; row: CityRow; free: number; neededPerDay: number }
  | { kind: 'new-members-short'; row: CityRow; missing: number };

/** A city is said to be behind from this share of free places on, so that the last few do not raise an alarm. */
const shareWorthFilling = 0.05;
const soon = 7;
/** Enrolling takes a visit and papers: a fortnight is the time to press for it. */
const enrolSoon = 14;
/** How far below an even filling since the campaign's start is behind. */
const slack = 0.1;

type Kiosks = ReadonlyMap<string, { devices: readonly Device[]; openRecords: number }>;

/** Places that a silent kiosk keeps from everybody come first; what is on record and waits for a crew can wait longest. */
export const kioskNeeds = (rows: readonly CityRow[], kiosks: Kiosks, now: number): { first: Need[]; last: Need[] } => {
  const each = rows.flatMap((row) =>
    row.sessions.flatMap(({ sessionId }) => {
      const known = kiosks.get(sessionId);
      return known ? [{ row, sessionId, ...known }] : [];
    }),
  );
  return {
    first: each.flatMap(({ row, sessionId, devices }): Need[] => {
      const silent = silentHolders(devices, now);
      const [longest] = silent;
      const held = silent.reduce((sum, { device }) => sum + device.held, 0);
      return longest ? [{ kind: 'kiosk-silent', row, sessionId, ...longest, kiosks: silent.length, held }] : [];
    }),
    last: each.flatMap(({ row, sessionId, openRecords }): Need[] =>
      openRecords > 0 ? [{ kind: 'kiosk-records', row, sessionId, records: openRecords }] : [],
    ),
  };
};

export const needsOf = (rows: readonly CityRow[], startsOn: string): Need[] => {
  const ahead = rows.filter(({ when }) => when === 'today' || when === 'tomorrow' || when === 'ahead');
  return [...ahead.flatMap(placeNeeds(startsOn)), ...ahead.flatMap(newMemberNeeds)];
};

const placeNeeds =
  (startsOn: string) =>
  (row: CityRow): Need[] => {
    const { free, quota, waiting, held, daysLeft, day, confirmed } = row;
    if (free === null || quota === null || quota === 0 || daysLeft === undefined || day === undefined) return [];
    if (waiting > 0 && free === 0) return [{ kind: held > 0 ? 'waiting-while-held' : 'full', row }];
    if (free === 0) return [];
    if (row.sessions.length > 0 && row.sessions.every(({ state }) => state === 'closed'))
      return [{ kind: 'closed-with-room', row, free }];

    const span = Math.max(1, daysBetween(startsOn, day));
    const elapsed = Math.min(1, Math.max(0, 1 - daysLeft / span));
    const filled = (confirmed + held) / quota;
    const behind = free / quota >= shareWorthFilling && (daysLeft <= soon || filled < elapsed - slack);
    return behind ? [{ kind: 'behind', row, free, neededPerDay: Math.ceil(free / Math.max(1, daysLeft)) }] : [];
  };

/** Short where the target would be missed even with every place taken at today's share of new members. */
const newMemberNeeds = (row: CityRow): Need[] => {
  const { target, newMembers, total, quota, daysLeft = Number.POSITIVE_INFINITY } = row;
  if (target === null || newMembers >= target || total === 0 || daysLeft > enrolSoon) return [];
  const whenFull = Math.floor((newMembers / total) * Math.max(total, quota ?? total));
  return whenFull < target ? [{ kind: 'new-members-short', row, missing: target - newMembers }] : [];
};
